import { useState } from 'react';
import type { View } from '../../domain/view.ts';
import { useWords } from '../../words/words-context.ts';
import { AskLink } from './ask-link.tsx';
import type PanelMenuComponent from './panel-menu.tsx';

interface Props {
  readonly view: View;
}

/** Everything that a reader can take away from a panel. What it needs loads when it is opened. */
export function PanelTools({ view }: Props) {
  const { words } = useWords();
  const [PanelMenu, setPanelMenu] = useState<typeof PanelMenuComponent | null>(null);
  const [failed, setFailed] = useState(false);
  const load = (isOpen: boolean): void => {
    if (!isOpen || PanelMenu !== null) return;
    setFailed(false);
    import('./panel-menu.tsx').then(
      (loaded) => setPanelMenu(() => loaded.default),
      () => setFailed(true),
    );
  };
  return (
    <div className="panel-actions">
      <details
        className="panel-tools script-only"
        onToggle={(event) => load(event.currentTarget.open)}
      >
        <summary>{words.saveOrShare}</summary>
        {PanelMenu ? <PanelMenu view={view} /> : <p role="status">{failed && words.panelBroken}</p>}
      </details>
      <AskLink view={view} />
    </div>
  );
}

import { useId } from 'react';
import type { ChartWords } from '../../words/charts.ts';
import { embedCode } from './embed-code.ts';
import { embedAddress } from './panel-address.ts';
import type { PanelRequest } from './panel-data.ts';

interface Props {
  readonly request: PanelRequest;
  readonly texts: ChartWords;
  readonly onCopy: (text: string) => void;
}

/** Head, source line and room around the panel's own inside, CSS px. */
const around = 220;

/** As high as the panel is now: it holds the same on the other site. */
function panelHeight(view: string): number {
  const body = document.querySelector(`#${CSS.escape(view)} .view-body`);
  return Math.ceil(((body?.clientHeight ?? 400) + around) / 10) * 10;
}

/** The code that puts this panel on another site. */
export function PanelEmbed({ request, texts, onCopy }: Props) {
  const id = useId();
  const { definition } = request.frame;
  const src = embedAddress(request);
  const code = embedCode({
    src,
    title: texts.embedTitle(
      request.view.title[request.language],
      definition.title[request.language],
    ),
    height: panelHeight(request.view.id),
  });
  return (
    <div role="group" aria-label={texts.embed} className="panel-embed">
      <span aria-hidden="true">{texts.embed}</span>
      <label htmlFor={id}>{texts.embedHint}</label>
      <textarea
        id={id}
        readOnly
        rows={3}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="button-quiet" onClick={() => onCopy(code)}>
        {texts.copyEmbed}
      </button>
      <a href={src} target="_blank" rel="noopener">
        {texts.openEmbed}
      </a>
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import type { OverviewFacts, TileFact } from './overview-facts.ts';
import { actionsOf, applyAction, orderTiles, type TileAction } from './tile-order.ts';

type Props = Pick<OverviewFacts, 'tiles' | 'words'>;

/** The topics' tiles, drawn at build, in the reader's order. */
export function Tiles({ tiles, words }: Props) {
  const pinned = usePreferences((preferences) => preferences.pinned);
  const hidden = usePreferences((preferences) => preferences.hidden);
  const setTiles = usePreferences((preferences) => preferences.setTiles);
  const [isArranging, setArranging] = useState(false);
  const [showsHidden, setShowsHidden] = useState(false);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  const order = orderTiles(tiles, { pinned, hidden });

  useLayoutEffect(() => {
    // Until here, the page's inline style has held the reader's order.
    if (usePreferences.persist.hasHydrated()) document.getElementById('tile-order')?.remove();
    // A tile that was moved in the page has lost the focus on the way.
    const id = focusOn.current;
    focusOn.current = null;
    if (id === null) return;
    const tile = list.current?.querySelector(`[data-tile="${id}"]`);
    tile?.querySelector('button')?.focus();
  });

  const act = ({ id, title }: TileFact, action: TileAction): void => {
    focusOn.current = id;
    setTiles(applyAction(id, action, { pinned, hidden }));
    setSaid(`${title}: ${words[action]}`);
  };
  const tileOf = (tile: TileFact, isHidden: boolean) => (
    <li
      key={tile.id}
      className="tile"
      data-tile={tile.id}
      data-state={isHidden ? 'hidden' : pinned.includes(tile.id) ? 'pinned' : undefined}
    >
      <StaticHtml id={`tile-${tile.id}`} />
      {(isArranging || isHidden) && (
        <p className="tile-actions">
          {actionsOf(tile.id, { pinned, hidden }).map((action) => (
            <button
              key={action}
              type="button"
              className="button-quiet"
              aria-label={`${tile.title}: ${words[action]}`}
              onClick={() => act(tile, action)}
            >
              {words[action]}
            </button>
          ))}
        </p>
      )}
    </li>
  );
  return (
    <>
      <ul className="tiles" ref={list}>
        {order.shown.map((tile) => tileOf(tile, false))}
        {(isArranging || showsHidden) && order.hidden.map((tile) => tileOf(tile, true))}
      </ul>
      <p className="tiles-controls script-only">
        <button
          type="button"
          className="button-quiet"
          aria-pressed={isArranging}
          onClick={() => setArranging(!isArranging)}
        >
          {isArranging ? words.arrangeDone : words.arrange}
        </button>
        {order.hidden.length > 0 && !isArranging && (
          <button
            type="button"
            className="button-quiet"
            aria-pressed={showsHidden}
            onClick={() => setShowsHidden(!showsHidden)}
          >
            {`${showsHidden ? words.hideHidden : words.showHidden} (${order.hidden.length})`}
          </button>
        )}
        <span>{words.arrangeWhy}</span>
      </p>
      <p className="tiles-said" role="status">
        {said}
      </p>
    </>
  );
}

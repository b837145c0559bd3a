import { useCallback, useEffect, useState } from 'react';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import type { TileNews } from './announce.ts';
import type * as LiveTiles from './live-tiles.tsx';
import type { LiveStripFacts } from './live-strip-facts.ts';
import type { LiveTileFact } from './live-tile-fact.ts';

/** The city now: the tiles of the build, each until its live one is here. */
export function LiveStrip({ tiles, title, lead }: LiveStripFacts) {
  const [live, setLive] = useState<typeof LiveTiles | null>(null);
  const [news, setNews] = useState<TileNews>({ said: {}, stale: [] });
  useEffect(() => {
    // Without it the tiles stay as they were built, and their ages still go on.
    import('./live-tiles.tsx').then(setLive, () => undefined);
  }, []);
  const hear = useCallback(
    (id: string, said: string, isStale: boolean) =>
      setNews((before) => ({
        said: { ...before.said, [id]: said },
        stale: [...before.stale.filter((other) => other !== id), ...(isStale ? [id] : [])],
      })),
    [],
  );
  return (
    <section className="live-strip overview-section" aria-labelledby="live-title">
      <h2 id="live-title">{title}</h2>
      {live ? <live.LiveNews news={news} lead={lead} /> : <p className="live-lead">{lead}</p>}
      <ul className="live-tiles">
        {tiles.map((fact) => (
          <Tile key={fact.id} fact={fact} live={live} onSaid={hear} />
        ))}
      </ul>
    </section>
  );
}

interface TileProps {
  readonly fact: LiveTileFact;
  readonly live: typeof LiveTiles | null;
  readonly onSaid: (id: string, said: string, isStale: boolean) => void;
}

function Tile({ fact, live, onSaid }: TileProps) {
  // The drawing from the build goes in the same frame in which the live one stands.
  const [isPlaced, setPlaced] = useState(false);
  const place = useCallback(() => setPlaced(true), []);
  return (
    <li className="live-tile" data-live={fact.id}>
      {live && <live.LiveTileSlot fact={fact} onSaid={onSaid} onPlaced={place} />}
      {!isPlaced && <StaticHtml id={`live-${fact.id}`} />}
    </li>
  );
}

import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { liveStripFacts } from './live-strip-facts.ts';
import { liveTileModel } from './live-tile-model.ts';
import { LiveTile } from './live-tile.tsx';

/** The tiles as they are drawn at build, with the values of that time. */
export function liveStripParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  return Object.fromEntries(
    (liveStripFacts(data, links)?.tiles ?? []).map((fact) => [
      `live-${fact.id}`,
      <LiveTile
        key={fact.id}
        fact={fact}
        model={liveTileModel(fact, data.table(fact.id, fact.table), null, language)}
        entry={fact.state.entry}
        now={null}
        language={language}
      />,
    ]),
  );
}

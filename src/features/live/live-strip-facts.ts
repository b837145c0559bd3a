import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition, LiveDefinition } from '../../domain/dataset.ts';
import { liveWords } from '../../words/live.ts';
import { liveTileFact, type LiveTileFact } from './live-tile-fact.ts';

/** What the overview carries for its live tiles. */
export interface LiveStripFacts {
  readonly tiles: readonly LiveTileFact[];
  readonly title: string;
  readonly lead: string;
}

const isLive = (
  definition: DatasetDefinition,
): definition is DatasetDefinition & { readonly live: LiveDefinition } =>
  definition.live !== undefined && definition.topicOrder !== null;

/** `null` where no live dataset is published: without a key there is none. */
export function liveStripFacts(data: SiteData, links: SiteLinks): LiveStripFacts | null {
  const { title, lead } = liveWords(links.language);
  const tiles = data.definitions
    .filter((definition) => definition.timeliness === 'live')
    .filter(isLive)
    .map((definition) => liveTileFact(definition, data, links));
  return tiles.length === 0 ? null : { tiles, title, lead };
}

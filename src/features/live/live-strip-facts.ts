import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { liveWords } from '../../words/live.ts';
import { liveTileFact, type LiveTileFact, type TiledDataset } from './live-tile-fact.ts';

/** What the overview carries for its live tiles. */
export interface LiveStripFacts {
  readonly tiles: readonly LiveTileFact[];
  readonly title: string;
  readonly lead: string;
}

const hasTile = (definition: DatasetDefinition): definition is TiledDataset =>
  definition.timeliness === 'live' &&
  definition.topicOrder !== null &&
  (definition.live?.tile ?? null) !== null;

/** `null` where no live dataset with a tile is published: without a key there is none. */
export function liveStripFacts(data: SiteData, links: SiteLinks): LiveStripFacts | null {
  const { title, lead } = liveWords(links.language);
  const tiles = data.definitions
    .filter(hasTile)
    .map((definition) => liveTileFact(definition, data, links));
  return tiles.length === 0 ? null : { tiles, title, lead };
}

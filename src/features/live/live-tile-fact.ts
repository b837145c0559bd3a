import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import {
  unitOf,
  type DatasetDefinition,
  type LiveDefinition,
  type LiveTile,
} from '../../domain/dataset.ts';
import { sentencesIn, type ShareSentences } from '../../domain/places/share-sentence.ts';
import { hasDistricts } from '../../domain/places/place-figure.ts';
import { themes } from '../../domain/theme.ts';
import { dataStateFacts, type DataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { liveWords } from '../../words/live.ts';

interface LinkFact {
  readonly href: string;
  readonly label: string;
}

/** A live dataset that the overview has a tile of. */
export type TiledDataset = DatasetDefinition & {
  readonly live: LiveDefinition & { readonly tile: LiveTile };
};

/** What a tile says, in the language of its page. */
type TileKind =
  | {
      readonly kind: 'value';
      readonly measure: string;
      readonly label: string;
      readonly unit: string;
      readonly decimals: number;
      /** Rows carry the air-quality index with its grade. */
      readonly hasIndex: boolean;
    }
  | { readonly kind: 'count'; readonly noun: string; readonly one: string; readonly none: string }
  | {
      readonly kind: 'share';
      readonly field: string;
      readonly values: readonly string[];
      readonly noun: string;
      readonly sentences: ShareSentences;
    }
  | { readonly kind: 'messages'; readonly textField: string; readonly none: string };

/** A live tile as plain data: the page carries it, so that no definition need be loaded. */
export interface LiveTileFact extends Pick<LiveDefinition, 'table' | 'momentField' | 'areaField'> {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly href: string;
  readonly state: DataStateFacts;
  readonly tile: TileKind;
  /** Code of the whole; the reader's own district counts only where `ofDistricts`. */
  readonly whole: string;
  readonly wholeName: string;
  readonly ofDistricts: boolean;
  readonly archive: LinkFact | null;
}

export function liveTileFact(
  definition: TiledDataset,
  data: SiteData,
  links: SiteLinks,
): LiveTileFact {
  const { language } = links;
  const { id, live, title, theme, areas } = definition;
  const archive = data.definitions.find((entry) => entry.id === live.archive);
  return {
    id,
    title: title[language],
    theme: themes[theme][language],
    href: links.topic(id),
    table: live.table,
    momentField: live.momentField,
    areaField: live.areaField,
    state: dataStateFacts(definition, data.entry(id)),
    tile: tileKind(definition, language),
    whole: areas?.city.code ?? '',
    wholeName: areas?.city.name[language] ?? liveWords(language).city,
    ofDistricts: hasDistricts(definition) && live.areaField !== null,
    archive: archive
      ? {
          href: archive.topicOrder === null ? links.dataset(archive.id) : links.topic(archive.id),
          label: liveWords(language).archive(archive.title[language]),
        }
      : null,
  };
}

function tileKind(
  { id, live, measures, tables }: TiledDataset,
  language: SiteLinks['language'],
): TileKind {
  const { tile } = live;
  switch (tile.kind) {
    case 'value': {
      const measure = measures.find((entry) => entry.id === tile.measure);
      if (!measure) throw new Error(`"${id}" has no measure "${tile.measure}" for its tile.`);
      const fields = tables.find(({ name }) => name === live.table)?.fields ?? [];
      return {
        kind: 'value',
        measure: measure.id,
        label: measure.name[language],
        unit: unitOf(measure, language),
        decimals: measure.decimals,
        hasIndex: ['cai', 'grade', 'decided_by'].every((name) =>
          fields.some((field) => field.name === name),
        ),
      };
    }
    case 'count':
      return {
        kind: 'count',
        noun: tile.noun[language],
        one: tile.one[language],
        none: tile.none[language],
      };
    case 'share':
      return {
        ...tile,
        noun: tile.noun[language],
        sentences: sentencesIn(tile.sentences, language),
      };
    case 'messages':
      return { ...tile, none: tile.none[language] };
  }
}

import * as v from 'valibot';
import { derive } from '../../data/open-datasets/transform.ts';
import { readSnapshot } from '../../scripts/ingest/snapshot.ts';
import {
  catalogueRowsSchema,
  type CatalogueRows,
} from '../../src/domain/openness/catalogue-files.ts';
import { fieldMark, itemMark, wordMark } from '../../src/domain/search/prepare-row.ts';
import { searchFileSchema } from '../../src/domain/search/search-file.ts';
import { datasetFolder } from '../support/ingest.ts';

/** A catalogue as the site loads it. */
export interface BenchCatalogue {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly rows: CatalogueRows;
}

export async function realCatalogue(): Promise<BenchCatalogue> {
  const extract = await readSnapshot((await datasetFolder('open-datasets')).path);
  if (!extract) throw new Error('The catalogue has no embedded snapshot.');
  const { documents } = derive(extract);
  return {
    heads: v.parse(searchFileSchema, documents['search']).rows,
    tails: v.parse(searchFileSchema, documents['search-text']).rows,
    rows: v.parse(catalogueRowsSchema, documents['rows']),
  };
}

/** Most letters of a description on a card. */
const cardLetters = 160;

/** Numbers that look random and are the same on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Words as long as a card's description, of titles and keywords of other rows: the embedded list holds no
 * descriptions.
 */
function madeTail(
  fields: readonly (readonly string[])[],
  [a, b, c, d]: readonly [number, number, number, number],
  at: number,
): string {
  const others = [d, b, at % fields.length, c, a].flatMap((row) => fields[row]?.slice(0, 2) ?? []);
  return others.join(wordMark).replaceAll(itemMark, wordMark).slice(0, cardLetters);
}

/** As many rows as wanted: a title, keywords, a publisher and a description of four real ones. */
export function permuted({ heads, tails, rows }: BenchCatalogue, count: number): BenchCatalogue {
  const next = numbers(20_261_122);
  const pick = (): number => next(heads.length);
  const fields = heads.map((head) => head.split(fieldMark));
  const from = Array.from({ length: count }, () => [pick(), pick(), pick(), pick()] as const);
  const column = <Cell>(cells: readonly Cell[]): Cell[] =>
    from.flatMap(([row]) => {
      const cell = cells[row];
      return cell === undefined ? [] : [cell];
    });
  const coded = ({ values, codes }: CatalogueRows['publisher']) => ({
    values,
    codes: column(codes),
  });
  const points = (given: CatalogueRows['scores']['five-stars']) => ({
    points: column(given.points),
    unknown: column(given.unknown),
  });
  return {
    heads: from.map(([a, b, c]) =>
      [fields[a]?.[0], fields[b]?.[1], fields[c]?.[2]].map((text) => text ?? '').join(fieldMark),
    ),
    tails: from.map((picked, at) => tails[picked[3]] || madeTail(fields, picked, at)),
    rows: {
      ...rows,
      ids: from.map((_, at) => String(15_000_000 + at)),
      titles: column(rows.titles),
      publisher: coded(rows.publisher),
      theme: coded(rows.theme),
      licence: coded(rows.licence),
      format: coded(rows.format),
      cycle: coded(rows.cycle),
      state: coded(rows.state),
      registered: column(rows.registered),
      modified: column(rows.modified),
      due: column(rows.due),
      downloads: column(rows.downloads),
      views: column(rows.views),
      scores: {
        'open-data-index': points(rows.scores['open-data-index']),
        'metadata-quality': points(rows.scores['metadata-quality']),
        'five-stars': points(rows.scores['five-stars']),
      },
    },
  };
}

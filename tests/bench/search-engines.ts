import { brotliCompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { catalogueColumns } from '../../src/domain/openness/catalogue-columns.ts';
import { catalogueRowsSchema } from '../../src/domain/openness/catalogue-files.ts';
import { knownWords } from '../../src/domain/search/corrections.ts';
import { packed, wordsOf } from '../../src/domain/search/normalise.ts';
import { fieldMark } from '../../src/domain/search/prepare-row.ts';
import { buildIndex, withDescriptions } from '../../src/domain/search/search-index.ts';
import { search } from '../../src/domain/search/search.ts';
import type { BenchCatalogue } from './search-rows.ts';

export interface Engine {
  readonly name: string;
  /** What a reader's browser downloads before the first answer, after brotli. */
  readonly kb: number;
  /** From the texts in memory until a query can be asked. */
  readonly readyMs: number;
  readonly find: (text: string) => Iterable<number>;
}

/** At a middling quality: a hundred thousand rows at the highest take minutes. */
const kbOf = (...texts: readonly string[]): number =>
  texts.reduce((sum, text) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 };
    return sum + brotliCompressSync(text, { params }).length / 1000;
  }, 0);

const timed = <Value>(make: () => Value): readonly [Value, number] => {
  const start = performance.now();
  const made = make();
  return [made, performance.now() - start];
};

const textsSchema = v.array(v.string());

/** The site's own: prepared texts, filters, counts of all facets, and the order of all rows. */
export function scan({ heads, tails, rows }: BenchCatalogue): Engine {
  const texts = [heads, tails, rows].map((part) => JSON.stringify(part));
  const [headText = '', tailText = '', rowText = ''] = texts;
  const [find, readyMs] = timed(() => {
    const columns = catalogueColumns(v.parse(catalogueRowsSchema, JSON.parse(rowText)));
    const index = withDescriptions(
      buildIndex(v.parse(textsSchema, JSON.parse(headText))),
      v.parse(textsSchema, JSON.parse(tailText)),
    );
    knownWords(index);
    return (text: string) =>
      search(index, columns, { text, filters: {}, sort: 'relevance', isDescending: true }).rows;
  });
  return { name: 'scan (ours)', kb: kbOf(...texts), readyMs, find };
}

interface Document {
  readonly id: number;
  readonly title: string;
  readonly keywords: string;
  readonly publisher: string;
  readonly description: string;
}
const fields = ['title', 'keywords', 'publisher', 'description'];

/** The same normalised texts for the libraries. */
const documentsOf = ({ heads, tails }: BenchCatalogue): Document[] =>
  heads.map((head, id) => {
    const [title = '', keywords = '', publisher = ''] = head.split(fieldMark);
    return { id, title, keywords, publisher, description: tails[id] ?? '' };
  });

const pairsOf = (text: string): string[] => {
  const whole = packed(text);
  return whole.length < 2
    ? [whole]
    : Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2));
};

/** With words as they stand, or with pairs of letters, which find the middle of Korean words too. */
export function miniSearch(catalogue: BenchCatalogue, by: 'words' | 'pairs'): Engine {
  const options = by === 'words' ? { fields } : { fields, tokenize: pairsOf };
  const built = new MiniSearch<Document>(options);
  built.addAll(documentsOf(catalogue));
  const text = JSON.stringify(built);
  const [index, readyMs] = timed(() => MiniSearch.loadJSON<Document>(text, options));
  const asked: SearchOptions =
    by === 'words'
      ? { prefix: true, fuzzy: 0.2, combineWith: 'AND' }
      : {
          prefix: false,
          fuzzy: false,
          combineWith: 'AND',
          tokenize: (query) => wordsOf(query).flatMap(pairsOf),
        };
  return {
    name: `minisearch, ${by}`,
    kb: kbOf(text),
    readyMs,
    find: (query) => index.search(query, asked).map(({ id }) => Number(id)),
  };
}

export function fuse(catalogue: BenchCatalogue): Engine {
  const documents = documentsOf(catalogue);
  const text = JSON.stringify(documents);
  const options = { keys: fields, ignoreLocation: true, threshold: 0.2 };
  const [index, readyMs] = timed(() => new Fuse(documents, options));
  return {
    name: 'fuse.js',
    kb: kbOf(text),
    readyMs,
    find: (query) => index.search(query).map(({ refIndex }) => refIndex),
  };
}

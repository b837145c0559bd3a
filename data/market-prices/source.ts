import type {
  LiveField,
  LiveOnlySource,
  LiveSourceOf,
} from '../../scripts/connectors/live-source.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { readQuotes } from './read-quotes.ts';

export const source: LiveOnlySource = { kind: 'live' };

const field = (name: string, ...headers: readonly string[]): LiveField => ({ name, headers });
const unread = (header: string): LiveField => ({
  name: header.toLowerCase(),
  headers: [header],
  optional: true,
});

const keptDays = 14;

/** The list begins with the newest day and goes back for years: it is read until two weeks are there. */
function olderThanTwoWeeks(): (row: Readonly<Record<string, unknown>>) => boolean {
  let newest: number | null = null;
  return (row) => {
    const cell = row['P_DATE'];
    const day = typeof cell === 'string' ? parseIsoDay(cell.trim()) : null;
    if (day === null) return false;
    newest = Math.max(newest ?? day, day);
    return day < newest - keptDays;
  };
}

export const live: LiveSourceOf = () => ({
  parts: {
    quotes: {
      request: {
        connector: 'seoul-open-api',
        service: 'ListNecessariesPricesService',
        format: 'json',
        mostRows: 16_000,
        until: olderThanTwoWeeks(),
      },
      fields: [
        field('day', 'P_DATE'),
        field('market', 'M_NAME'),
        field('item', 'PRDLST_NM', 'A_NAME'),
        field('unit', 'UNIT', 'A_UNIT'),
        field('price', 'A_PRICE'),
        field('kind', 'M_TYPE_NAME'),
        field('district', 'M_GU_NAME'),
        { ...field('remark', 'ADD_COL'), optional: true },
        ...['P_SEQ', 'M_SEQ', 'A_SEQ', 'P_YEAR_MONTH', 'M_TYPE_CODE', 'M_GU_CODE'].map(unread),
      ],
    },
  },
  extract: ({ quotes }) => readQuotes(quotes?.fieldRows ?? []),
});

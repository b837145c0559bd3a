import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';

const codeOf = new Map(seoulDistricts.map(({ name, code }) => [name.ko, code]));

/** What shops asked for: one row a shop, item and day. A price of 0 means that it was not on offer. */
export function readQuotes(rows: readonly FieldRow[]): JsonExtract {
  const account = rowAccount();
  const quotes: TableRecord[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const reader = account.read(row);
    const day = reader.text('day');
    const district = codeOf.get(reader.text('district') ?? '');
    const [market, item, unit] = [reader.text('market'), reader.text('item'), reader.text('unit')];
    const price = reader.text('price');
    const key = [day, district, market, item, unit, price, reader.text('remark')].join('|');
    if (day === null || parseIsoDay(day) === null) reader.reject('day', 'not-a-day');
    else if (district === undefined) reader.reject('district', 'unknown-district');
    else if (market === null) reader.reject('market', 'no-name');
    else if (item === null) reader.reject('item', 'no-name');
    else if (price === null || Number(price) === 0) reader.miss();
    else if (seen.has(key)) reader.reject('market', 'duplicate');
    else {
      seen.add(key);
      const won = reader.number('price', { from: 1, to: 1_000_000 });
      if (won !== null) quotes.push({ day, district, market, item, unit: unit ?? '-', won });
    }
  }
  return {
    tables: {
      // Not published: the tables are made of it.
      quotes: tableOfRecords(['day', 'district', 'market', 'item', 'unit', 'won'], quotes),
    },
    documents: {},
    ...account.result(),
  };
}

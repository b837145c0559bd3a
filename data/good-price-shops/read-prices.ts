import * as v from 'valibot';
import type { Reject } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { itemOf, kinds, otherItem, type KindCode } from './items.ts';
import { quartilesOf } from './quartiles.ts';

const priceRow = v.looseObject({
  sh_id: v.string(),
  im_name: v.nullable(v.pipe(v.string(), v.trim())),
  im_price: v.nullable(v.union([v.number(), v.string()])),
  induty_code_se: v.picklist(Object.keys(kinds) as KindCode[]),
});

interface Price {
  readonly row: number;
  readonly shop: string;
  readonly item: string;
  readonly written: string;
  readonly won: number | null;
}

export interface ReadPrices {
  readonly table: DataTable;
  readonly rejects: readonly Reject[];
  readonly kept: number;
  /** Entries that name a shop, but neither an item nor a price. */
  readonly missing: number;
  /** Items whose price is known. */
  readonly measured: number;
}

/** Nothing that a shop sells costs less, and nothing more. */
const [lowest, highest] = [100, 10_000_000];
/** A price five times above or below the usual one has a 0 too many or too few. */
const farFactor = 5;
const enoughToJudge = 5;

const faultOf = (price: number | string | null): string | null => {
  if (price === null) return null;
  if (typeof price === 'string' || !Number.isInteger(price)) return 'not-a-price';
  return price < lowest || price > highest ? 'implausible' : null;
};

/** The usual price of each item that enough shops sell. */
function usualPrices(prices: readonly Price[]): ReadonlyMap<string, number> {
  const byItem = Map.groupBy(prices, ({ item }) => item);
  return new Map(
    [...byItem].flatMap(([item, entries]) => {
      const known = entries.flatMap(({ won }) => won ?? []);
      const usual = quartilesOf(known)?.median;
      const judged = item !== otherItem.id && known.length >= enoughToJudge;
      return judged && usual !== undefined ? [[item, usual] as const] : [];
    }),
  );
}

export function readPrices(
  file: string,
  rows: readonly unknown[],
  sameShop: (id: string) => string | null,
): ReadPrices {
  const rejects: Reject[] = [];
  const refuse = (reject: Omit<Reject, 'file'>): void => {
    rejects.push({ file, ...reject });
  };
  const seen = new Set<string>();
  const prices: Price[] = [];
  let missing = 0;
  rows.forEach((content, index) => {
    const line = index + 1;
    const parsed = v.safeParse(priceRow, content);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const field = v.getDotPath(issue) ?? null;
      refuse({ line, field, value: issue.received, reason: 'not-a-price', scope: 'row' });
      return;
    }
    const { sh_id: id, im_name: name, im_price: price, induty_code_se: kind } = parsed.output;
    const shop = sameShop(id);
    const said = `${id} ${name ?? ''} ${price ?? ''}`.trim();
    if (shop === null) {
      refuse({ line, field: 'sh_id', value: said, reason: 'unknown-shop', scope: 'row' });
    } else if (!name && price === null) {
      missing += 1;
    } else if (!name) {
      refuse({ line, field: 'im_name', value: said, reason: 'no-item', scope: 'row' });
    } else if (seen.has(`${shop} ${name} ${price}`)) {
      refuse({ line, field: 'im_name', value: said, reason: 'repeated-price', scope: 'row' });
    } else {
      seen.add(`${shop} ${name} ${price}`);
      const reason = faultOf(price);
      if (reason) refuse({ line, field: 'im_price', value: said, reason, scope: 'value' });
      const won = reason === null && typeof price === 'number' ? price : null;
      prices.push({ row: line, shop, item: itemOf(name, kind), written: name, won });
    }
  });
  const usual = usualPrices(prices);
  const judged = prices.map((entry) => {
    const median = usual.get(entry.item);
    const isFar =
      entry.won !== null &&
      median !== undefined &&
      (entry.won * farFactor < median || entry.won > median * farFactor);
    if (!isFar) return entry;
    const value = `${entry.shop} ${entry.written} ${entry.won}`;
    refuse({
      line: entry.row,
      field: 'im_price',
      value,
      reason: 'far-from-others',
      scope: 'value',
    });
    return { ...entry, won: null };
  });
  judged.sort((a, b) => a.shop.localeCompare(b.shop, 'en') || a.row - b.row);
  return {
    table: {
      fields: ['shop', 'number', 'item', 'written', 'won'],
      columns: [
        judged.map(({ shop }) => shop),
        numbersWithin(judged.map(({ shop }) => shop)),
        judged.map(({ item }) => item),
        judged.map(({ written }) => written.replace(/\s+/g, ' ')),
        judged.map(({ won }) => won),
      ],
    },
    rejects,
    kept: judged.length,
    missing,
    measured: judged.filter(({ won }) => won !== null).length,
  };
}

/** 1, 2, 3 … within each run of the same shop. */
function numbersWithin(shops: readonly string[]): number[] {
  let count = 0;
  return shops.map((shop, row) => {
    count = shop === shops[row - 1] ? count + 1 : 1;
    return count;
  });
}

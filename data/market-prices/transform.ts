import { civilParts, isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { roundTo } from '../../src/domain/grade.ts';
import { dayShifted, startOfSeoulDay } from '../../src/domain/time/seoul-time.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { factorOf, staples } from './staples.ts';

interface Quote {
  readonly day: string;
  readonly district: string;
  readonly shop: string;
  readonly item: string;
  readonly unit: string;
  readonly won: number;
}

/** A single shop's price is that shop's, not a district's. */
const leastShops = 2;

/** What a basket costs now in the city and its districts, and what every item cost week by week. */
export function derive({ tables }: { readonly tables: Readonly<Record<string, DataTable>> }): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const quotes = recordsOfTable(tables['quotes']).map(quoteOf);
  const newest =
    quotes
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? null;
  const week = newest === null ? [] : quotes.filter(({ day }) => day > dayShifted(newest, -7));
  const basket = basketOf(week);
  return {
    documents: {},
    tables: {
      now: tableOfRecords(
        ['area', 'priced_at', 'priced_on', 'shops', ...staples.map(({ id }) => id)],
        newest === null ? [] : nowRows(week, basket, newest),
      ),
      basket: tableOfRecords(
        ['staple', 'item', 'unit', 'shops', 'quoted', 'price'],
        basket.map(({ staple, item, unit, shops, quoted, price }) => ({
          staple,
          item,
          unit,
          shops,
          quoted,
          price,
        })),
      ),
      prices: tableOfRecords(
        ['week_start', 'item', 'unit', 'median', 'lowest', 'highest', 'shops', 'quotes'],
        weekRows(quotes),
      ),
    },
  };
}

const quoteOf = (row: TableRecord): Quote => ({
  day: String(row['day']),
  district: String(row['district']),
  shop: `${String(row['district'])} ${String(row['market'])}`,
  item: String(row['item']),
  unit: String(row['unit']),
  won: Number(row['won']),
});

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[sorted.length >> 1]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
};

function groupBy(
  quotes: readonly Quote[],
  keyOf: (quote: Quote) => string,
): ReadonlyMap<string, readonly Quote[]> {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = groups.get(keyOf(quote)) ?? [];
    group.push(quote);
    groups.set(keyOf(quote), group);
  }
  return groups;
}

const itemKey = ({ item, unit }: Quote): string => JSON.stringify([item, unit]);

/** One price a shop: the middle one of its newest day. */
const shopPrices = (quotes: readonly Quote[]): number[] =>
  [...groupBy(quotes, ({ shop }) => shop).values()].map((own) => {
    const newest = own
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return median(own.filter(({ day }) => day === newest).map(({ won }) => won));
  });

interface BasketRow {
  readonly staple: string;
  readonly item: string;
  readonly unit: string;
  readonly shops: number;
  /** Median as it was quoted, and for the staple's own amount. */
  readonly quoted: number;
  readonly price: number;
  readonly factor: number;
  readonly quotes: readonly Quote[];
}

/** For each staple the item and unit that most shops quote. Items and units are never mixed. */
function basketOf(week: readonly Quote[]): BasketRow[] {
  const groups = [...groupBy(week, itemKey).values()];
  return staples.flatMap((staple) => {
    const fitting = groups.flatMap((quotes): BasketRow[] => {
      const [first] = quotes;
      const factor =
        first && staple.item.test(first.item) ? factorOf(staple, first.item, first.unit) : null;
      if (!first || factor === null) return [];
      const prices = shopPrices(quotes);
      const quoted = median(prices);
      const { item, unit } = first;
      const price = roundTo(quoted * factor, 0);
      return [
        { staple: staple.id, item, unit, shops: prices.length, quoted, price, factor, quotes },
      ];
    });
    return fitting
      .toSorted((a, b) => b.shops - a.shops || a.item.localeCompare(b.item, 'ko'))
      .slice(0, 1);
  });
}

function nowRows(
  week: readonly Quote[],
  basket: readonly BasketRow[],
  newest: string,
): TableRecord[] {
  return [seoul.city, ...seoul.districts].map(({ code }) => {
    const inside = ({ district }: Quote): boolean => code === seoul.city.code || district === code;
    return {
      area: code,
      priced_at: startOfSeoulDay(newest),
      priced_on: newest,
      shops: new Set(week.filter(inside).map(({ shop }) => shop)).size,
      ...Object.fromEntries(
        basket.map(({ staple, factor, quotes }) => {
          const prices = shopPrices(quotes.filter(inside));
          const price = prices.length < leastShops ? null : roundTo(median(prices) * factor, 0);
          return [staple, price];
        }),
      ),
    };
  });
}

const mondayOf = (day: string): string => {
  const civil = parseIsoDay(day) ?? Number.NaN;
  return isoDay(civil - civilParts(civil).weekday + 1);
};

/** Weeks that begin within what was read: an earlier one is on record whole from an earlier look. */
function weekRows(quotes: readonly Quote[]): TableRecord[] {
  const [oldest] = quotes.map(({ day }) => day).toSorted();
  const whole = quotes.filter(({ day }) => oldest !== undefined && mondayOf(day) > oldest);
  const used = whole.length > 0 ? whole : quotes;
  const groups = groupBy(used, (quote) => `${mondayOf(quote.day)} ${itemKey(quote)}`);
  return [...groups.values()].flatMap((group): TableRecord[] => {
    const [first] = group;
    if (!first) return [];
    const prices = shopPrices(group);
    return [
      {
        week_start: mondayOf(first.day),
        item: first.item,
        unit: first.unit,
        median: roundTo(median(prices), 0),
        lowest: Math.min(...prices),
        highest: Math.max(...prices),
        shops: prices.length,
        quotes: group.length,
      },
    ];
  });
}

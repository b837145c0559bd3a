import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { items, otherItem } from './items.ts';
import { measuredItems } from './measures.ts';
import { quartilesOf, type Quartiles } from './quartiles.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** The last quarter that residents are on record for. */
export const residentsOn = '2025-03-31';
/** A district's median needs as many prices. */
export const requiredPrices = 5;

interface Price {
  readonly shop: string;
  readonly item: string;
  readonly written: string;
  readonly won: number | null;
}

const tableIn = (made: Made | undefined, name: string): DataTable => {
  const table = made?.tables[name];
  if (!table) throw new Error(`Good-price shops need the table "${name}".`);
  return table;
};

function pricesOf(table: DataTable): Price[] {
  const [items, written, won] = ['item', 'written', 'won'].map((name) => columnOf(table, name));
  return columnOf(table, 'shop').map((shop, row) => ({
    shop: String(shop),
    item: String(items?.[row]),
    written: String(written?.[row]),
    won: won?.[row] === null || won?.[row] === undefined ? null : Number(won[row]),
  }));
}

const wonOf = (prices: readonly Price[], item: string): number[] =>
  prices.flatMap((price) => (price.item === item ? (price.won ?? []) : []));

/** A table of rows that hold the quartiles after some keys. */
const quartileTable = (
  keys: readonly string[],
  rows: readonly { readonly keys: readonly string[]; readonly of: Quartiles; shown: boolean }[],
): DataTable => ({
  fields: [...keys, 'prices', 'min', 'q1', 'median', 'q3', 'max'],
  columns: [
    ...keys.map((_, at) => rows.map((row) => row.keys[at] ?? null)),
    rows.map((row) => row.of.count),
    ...(['min', 'q1', 'median', 'q3', 'max'] as const).map((name) =>
      rows.map((row) => (row.shown ? row.of[name] : null)),
    ),
  ],
});

export function derive(extract: Made, inputs: Readonly<Record<string, Made>>): Made {
  const shops = tableIn(extract, 'shops');
  const prices = pricesOf(tableIn(extract, 'prices'));
  const areas = columnOf(shops, 'area').map((cell) => (cell === null ? null : String(cell)));
  const areaOfShop = new Map(columnOf(shops, 'shop').map((id, row) => [String(id), areas[row]]));
  const pricesIn = (area: string): Price[] =>
    area === seoul.city.code ? prices : prices.filter(({ shop }) => areaOfShop.get(shop) === area);
  const places = [seoul.city, ...seoul.districts].map(({ code }) => ({
    code,
    shops: code === seoul.city.code ? areas.length : areas.filter((area) => area === code).length,
    prices: pricesIn(code),
  }));
  const ids = [...items.map(({ id }) => id), otherItem.id];
  const common = ids
    .flatMap((id) => {
      const of = quartilesOf(wonOf(prices, id));
      return of ? [{ keys: [id], of, shown: id !== otherItem.id }] : [];
    })
    // The commonest first; what is none of them comes last.
    .toSorted((a, b) => Number(b.shown) - Number(a.shown) || b.of.count - a.of.count);
  const byDistrict = places
    .filter(({ code }) => code !== seoul.city.code)
    .flatMap((place) =>
      items.flatMap(({ id }) => {
        const of = quartilesOf(wonOf(place.prices, id));
        return of ? [{ keys: [place.code, id], of, shown: of.count >= requiredPrices }] : [];
      }),
    );
  const listed = Map.groupBy(prices, ({ shop }) => shop);
  const itemsText = columnOf(shops, 'shop').map((id) =>
    (listed.get(String(id)) ?? [])
      .flatMap(({ written, won }) =>
        won === null ? [] : [`${written} ${won.toLocaleString('en')}`],
      )
      .join(' · '),
  );
  const [day] = columnOf(tableIn(extract, 'taken'), 'day');
  const byArea: DataTable = {
    fields: ['taken_on', 'area', 'shops', ...measuredItems.map(({ column }) => column)],
    columns: [
      places.map(() => day ?? null),
      places.map(({ code }) => code),
      places.map((place) => place.shops),
      ...measuredItems.map(({ item }) =>
        places.map((place) => {
          const of = quartilesOf(wonOf(place.prices, item));
          return of && of.count >= requiredPrices ? of.median : null;
        }),
      ),
    ],
  };
  return {
    tables: {
      by_area: withResidents(byArea, residentsOf(tableIn(inputs['population'], 'quarterly')), {
        areaField: 'area',
        dayOf: () => residentsOn,
      }),
      items: quartileTable(['item'], common),
      district_items: quartileTable(['area', 'item'], byDistrict),
      shops: {
        fields: [...shops.fields, 'items'],
        columns: [...shops.columns, itemsText.map((text) => (text === '' ? null : text))],
      },
    },
    documents: {},
  };
}

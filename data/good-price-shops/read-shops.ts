import * as v from 'valibot';
import type { Reject } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { placeShops } from './addresses.ts';
import { kinds, type KindCode } from './items.ts';

// Telephone numbers, photographs and free text of the shops are not read at all.
const shopRow = v.looseObject({
  sh_id: v.pipe(v.string(), v.regex(/^\d+$/)),
  sh_name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  sh_addr: v.string(),
  induty_code_se: v.picklist(Object.keys(kinds) as KindCode[]),
});
type ShopRow = v.InferOutput<typeof shopRow>;

export interface ReadShops {
  readonly table: DataTable;
  readonly rejects: readonly Reject[];
  readonly kept: number;
  /** Shops whose district is known. */
  readonly placed: number;
  /** The id that stands for a shop: its own, or that of the entry it repeats; `null` for no shop. */
  readonly sameShop: (id: string) => string | null;
}

/** Same name and same place up to the house number: one shop that is listed twice. */
const identity = (name: string, address: string): string =>
  `${name.replace(/\s/g, '')} ${(address.split(/[(,]/)[0] ?? '').replace(/\s/g, '')}`;

const isTest = ({ sh_name: name, sh_addr: address }: ShopRow): boolean =>
  name === '테스트' || address.trim().endsWith('테스트');

export function readShops(file: string, rows: readonly unknown[]): ReadShops {
  const rejects: Reject[] = [];
  const refuse = (row: number, field: string | null, value: string, reason: string): void => {
    rejects.push({ file, line: row, field, value, reason, scope: 'row' });
  };
  const shops: { readonly row: number; readonly shop: ShopRow }[] = [];
  rows.forEach((content, index) => {
    const parsed = v.safeParse(shopRow, content);
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0]) ?? null;
      refuse(index + 1, path, parsed.issues[0].received, 'not-a-shop');
    } else if (isTest(parsed.output)) {
      refuse(index + 1, 'sh_name', parsed.output.sh_id, 'test-entry');
    } else shops.push({ row: index + 1, shop: parsed.output });
  });
  const places = placeShops(shops.map(({ shop }) => shop.sh_addr));
  const firstOf = new Map<string, string>();
  const standsFor = new Map<string, string>();
  const kept: { readonly shop: ShopRow; readonly area: string | null; address: string | null }[] =
    [];
  shops.forEach(({ row, shop }, index) => {
    const { area = null, address = null } = places[index] ?? {};
    const known = standsFor.has(shop.sh_id);
    const key = address === null ? shop.sh_id : identity(shop.sh_name, address);
    const first = firstOf.get(key);
    if (known || first !== undefined) {
      refuse(row, 'sh_id', `${shop.sh_id} (${known ? shop.sh_id : first})`, 'repeated-shop');
      if (!known) standsFor.set(shop.sh_id, first ?? shop.sh_id);
      return;
    }
    firstOf.set(key, shop.sh_id);
    standsFor.set(shop.sh_id, shop.sh_id);
    kept.push({ shop, area, address });
    if (address === null && shop.sh_addr.trim() !== '') {
      // What stands there instead is a telephone number, so the report names the shop only.
      const value = shop.sh_id;
      rejects.push({
        file,
        line: row,
        field: 'sh_addr',
        value,
        reason: 'not-an-address',
        scope: 'value',
      });
    }
  });
  kept.sort((a, b) => a.shop.sh_id.localeCompare(b.shop.sh_id, 'en'));
  return {
    table: {
      fields: ['shop', 'name', 'kind', 'area', 'address'],
      columns: [
        kept.map(({ shop }) => shop.sh_id),
        kept.map(({ shop }) => shop.sh_name),
        kept.map(({ shop }) => kinds[shop.induty_code_se].id),
        kept.map(({ area }) => area),
        kept.map(({ address }) => address),
      ],
    },
    rejects,
    kept: kept.length,
    placed: kept.filter(({ area }) => area !== null).length,
    sameShop: (id) => standsFor.get(id) ?? null,
  };
}

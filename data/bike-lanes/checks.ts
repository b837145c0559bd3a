import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

const km = (value: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

/** A lane drawn this much longer or shorter than stated was drawn or stated wrongly. */
const factor = 1.5;

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('by_district'),
  {
    id: 'districts-make-city',
    level: 'block',
    title: {
      ko: '자치구의 합과 경계 밖의 합이 서울 전체와 같음',
      en: 'Districts and what lies outside them add up to the city',
    },
    run: (context) => {
      const control = tableIn(context, 'control');
      const [city, districts, outside] = ['city', 'districts', 'outside'].map(
        (field) => sum(columnOf(control, field)) / 1000,
      ) as [number, number, number];
      return {
        // Each of a hundred cells is rounded to a metre.
        ok: city > 0 && Math.abs(city - districts - outside) < 0.1,
        found: {
          ko: `서울 ${km(city)}km = 자치구 ${km(districts)}km + 경계 밖 ${km(outside)}km`,
          en: `city ${km(city)} km = districts ${km(districts)} km + outside ${km(outside)} km`,
        },
      };
    },
  },
  {
    id: 'drawn-as-stated',
    level: 'note',
    title: {
      ko: '그려진 길이가 적힌 길이와 같음',
      en: 'Lanes are as long as stated',
    },
    run: (context) => {
      const lanes = tableIn(context, 'lanes');
      const stated = columnOf(lanes, 'km');
      const drawn = columnOf(lanes, 'drawn_km');
      const apart = drawn.filter((length, row) => {
        const ratio = Number(length) / Number(stated[row] ?? length);
        return ratio > factor || ratio < 1 / factor;
      }).length;
      return {
        ok: apart === 0,
        found: {
          ko: `적힌 길이 ${km(sum(stated))}km, 그려진 길이 ${km(sum(drawn))}km. ${apart}개 구간은 1.5배 넘게 차이가 납니다. 적힌 길이로 셉니다`,
          en: `stated ${km(sum(stated))} km, drawn ${km(sum(drawn))} km; ${apart} lanes differ by more than half again. The stated length counts`,
        },
      };
    },
  },
];

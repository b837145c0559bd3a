import { expect, test } from 'vitest';
import { residentsOf, withResidents } from './residents.ts';

const residents = residentsOf({
  fields: ['quarter_start', 'area', 'residents'],
  columns: [
    ['2023-07-01', '2023-10-01', '2024-01-01'],
    ['11110', '11110', '11110'],
    [150_500, 150_453, null],
  ],
});

test('a day has the residents of the quarter that it lies in', () => {
  expect(residents('11110', '2023-09-30')).toBe(150_500);
  expect(residents('11110', '2023-10-01')).toBe(150_453);
  expect(residents('11110', '2023-12-31')).toBe(150_453);
});

test('what is not on record is null, not 0', () => {
  expect(residents('11110', '2007-12-31')).toBeNull();
  expect(residents('11110', '2024-02-01')).toBeNull();
  expect(residents('11140', '2023-10-01')).toBeNull();
});

test('a table gets them behind its own columns', () => {
  const table = { fields: ['area', 'year'], columns: [['11110'], [2023]] };
  const dayOf = (): string => '2023-12-31';
  expect(withResidents(table, residents, { areaField: 'area', dayOf })).toEqual({
    fields: ['area', 'year', 'residents'],
    columns: [['11110'], [2023], [150_453]],
  });
});

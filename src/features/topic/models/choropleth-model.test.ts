import { describe, expect, test } from 'vitest';
import {
  asKind,
  madeTopic,
  period,
  placeInList,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import { seoul } from '../../../domain/places/seoul.ts';
import type { TopicState } from '../topic-state.ts';
import type { ChoroplethModel } from './choropleth-model.ts';
import { viewModel } from './view-model.ts';

function map(value: MadeValue, state: Partial<TopicState> = {}): ChoroplethModel {
  const topic = madeTopic('2021..2022', value);
  return asKind(viewModel(topic.input(topic.view('choropleth'), state)), 'choropleth');
}

const total = (model: ChoroplethModel): number =>
  model.legend.reduce((sum, bin) => sum + bin.count, 0);
const areaOf = (model: ChoroplethModel, code: string) =>
  model.map.areas.find((area) => area.code === code);
const flat: MadeValue = () => 20;
const someMissing: MadeValue = (_, area) => (placeInList(area) < 3 ? null : 20 + placeInList(area));

describe('the legend', () => {
  test.each([
    ['districts apart', plainAir, {}],
    ['all districts the same', flat, {}],
    ['three districts without a value', someMissing, {}],
    ['no value at all', () => null, {}],
    ['a gas', plainAir, { measure: 'no2' }],
    ['a single day', plainAir, { period: period('2022-03-01') }],
    ['a run of days', plainAir, { period: period('2022-03-02..2022-03-09') }],
  ])('counts all 25 districts once: %s', (_, value, state) => {
    const model = map(value, state);
    expect(total(model)).toBe(25);
    expect(model.map.areas).toHaveLength(25);
  });

  test('counts a district in the bin whose colour it has, and whose ends hold its value', () => {
    const model = map(plainAir);
    for (const bin of model.legend) {
      const [from = NaN, to = NaN] = bin.label.split('–').map(Number);
      const inside = model.map.areas.filter((area) => area.fill === bin.fill);
      expect(inside).toHaveLength(bin.count);
      for (const area of inside) {
        const value = Number.parseFloat(area.valueText);
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    }
  });

  test('gives every bin a colour of its own', () => {
    const fills = map(plainAir).legend.map((bin) => bin.fill);
    expect(new Set(fills).size).toBe(fills.length);
  });

  test('has no bin for "not known" where every district was measured', () => {
    expect(map(plainAir).legend.map((bin) => bin.label)).not.toContain('not known');
    expect(map(someMissing).legend.at(-1)).toMatchObject({ label: 'not known', count: 3 });
  });
});

describe('a mean over many days', () => {
  test('is coloured from low to high, never by a grade', () => {
    for (const area of map(plainAir).map.areas) expect(area.fill).toMatch(/^--seq-[1-6]$/);
  });

  test('says that it has no grade', () => {
    expect(map(plainAir).why.join(' ')).toMatch(/grade/);
  });
});

describe('a single day', () => {
  const state = { period: period('2022-03-01') };
  const byDistrict: MadeValue = (_, area) => [10, 15, 16, 35, 36, 75, 76][placeInList(area)] ?? 20;

  test('is coloured by its grade', () => {
    const model = map(byDistrict, state);
    expect(seoul.districts.slice(0, 7).map(({ code }) => areaOf(model, code)?.fill)).toEqual([
      '--grade-good',
      '--grade-good',
      '--grade-moderate',
      '--grade-moderate',
      '--grade-bad',
      '--grade-bad',
      '--grade-very-bad',
    ]);
    expect(model.legend.map((bin) => bin.count)).toEqual([2, 20, 2, 1]);
  });

  test('explains the limits of the grades', () => {
    const why = map(byDistrict, state).why.join('\n');
    expect(why).toContain('Moderate: 16 to 35');
    expect(why).toContain('Very bad: 76');
  });

  test('of a gas has no grade', () => {
    const model = map(plainAir, { ...state, measure: 'o3' });
    for (const area of model.map.areas) expect(area.fill).not.toContain('grade');
  });
});

describe('a district', () => {
  test('without a value is "not known" and has no colour', () => {
    const area = areaOf(map(someMissing), '11110');
    expect(area).toMatchObject({ fill: null, ink: '--grade-unknown-ink', valueText: 'not known' });
  });

  test('measured on too few days says "incomplete" beside its value', () => {
    const model = map((_, area, isoDay) => (area === '11110' && isoDay > '2022-06' ? null : 20));
    expect(areaOf(model, '11110')?.valueText).toMatch(/^20\.0.*\(incomplete\)$/);
    expect(areaOf(model, '11140')?.valueText).not.toContain('incomplete');
  });

  test('chosen by the reader is selected; the city is no district', () => {
    expect(map(plainAir, { area: '11680' }).map.selected).toBe('11680');
    expect(map(plainAir, { area: '11' }).map.selected).toBeNull();
  });
});

test('the finding names the lowest and the highest district', () => {
  expect(map(plainAir).finding.replaceAll('\u202F', ' ')).toMatch(
    /^Lowest in Jongno-gu [\d.]+ µg\/m³, highest in Gangdong-gu [\d.]+ µg\/m³$/,
  );
  expect(map(() => null).finding).toBe('No data for 2022');
});

test('the table holds the numbers of the map, one row a district', () => {
  const { table } = map(someMissing);
  expect(table.rows).toHaveLength(25);
  expect(table.columns.map((column) => column.key)).toEqual([
    'rank',
    'code',
    'district',
    'pm25_mean',
    'days_measured',
    'days_in_period',
  ]);
  expect(table.rows.filter((row) => row[3] === null)).toHaveLength(3);
  for (const row of table.rows) if (row[3] === null) expect(row[0]).toBeNull();
});

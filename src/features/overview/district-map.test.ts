import { describe, expect, test } from 'vitest';
import { madeFigures, type MadeMeasure } from '../../../tests/support/made-figures.ts';
import { madeShapes } from '../../../tests/support/made-topic.ts';
import { seoul } from '../../domain/places/seoul.ts';
import { districtMap } from './district-map.ts';

const title = { ko: '화재', en: 'Fires' };
const all = (value: (at: number) => number | null) =>
  Object.fromEntries(seoul.districts.map(({ code }, at) => [code, [value(at)]]));

function mapOf(
  measure: Partial<MadeMeasure> & Pick<MadeMeasure, 'values'>,
  selected: string | null = null,
) {
  const topic = madeFigures(title, 2023, [{ id: 'm', aggregate: 'mean', name: title, ...measure }]);
  const [first] = topic.definition.measures;
  if (!first) throw new Error('No measure.');
  const { definition, months } = topic;
  return districtMap({
    definition,
    measure: first,
    months,
    shapes: madeShapes,
    selected,
    language: 'en',
  });
}

describe('the ranking beside the map', () => {
  test('begins with the lowest where lower is better, else with the highest', () => {
    const values = { '11': [12], ...all((at) => at) };
    expect(mapOf({ values }).rows[0]).toMatchObject({ code: '11110', rank: 1, valueText: '0.0' });
    const highest = mapOf({ values, better: 'higher' });
    expect(highest.rows[0]).toMatchObject({ code: '11740', rank: 1 });
    expect(highest.finding).toBe('Lowest in Jongno-gu 0.0, highest in Gangdong-gu 24.0');
    expect(highest.subtitle).toContain('2023 (highest first)');
  });

  test('gives equal values as shown one rank, and unknown ones none, at the end', () => {
    const { rows, legend } = mapOf({
      values: all((at) => (at === 3 ? null : at < 2 ? 5 : 9)),
    });
    expect(rows.slice(0, 3).map(({ rank }) => rank)).toEqual([1, 1, 3]);
    expect(rows.at(-1)).toMatchObject({ code: '11200', rank: null, fill: null, share: 0 });
    expect(legend.reduce((sum, bin) => sum + bin.count, 0)).toBe(24);
  });

  test('names the place of the chosen district', () => {
    const map = mapOf({ values: all((at) => at) }, '11140');
    expect(map.finding).toBe('Jung-gu 1.0: number 2 of 25 districts, lowest first');
    expect(map.map.selected).toBe('11140');
  });
});

describe('the city beside its districts', () => {
  test('is a mark among means, and only a word among sums', () => {
    const values = { '11': [12], ...all(() => 20) };
    expect(mapOf({ values })).toMatchObject({ cityShare: 0.6, cityText: 'Seoul 12.0' });
    expect(mapOf({ values, aggregate: 'sum' })).toMatchObject({
      cityShare: null,
      cityText: 'All of Seoul 12',
    });
  });
});

test('where nothing is known, it says so', () => {
  const map = mapOf({ values: all(() => null) });
  expect(map.finding).toBe('No district has a value.');
  expect(map.map.areas.every(({ fill }) => fill === null)).toBe(true);
});

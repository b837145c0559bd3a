import { describe, expect, test } from 'vitest';
import {
  asKind,
  madeTopic,
  placeInList,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { TopicState } from '../topic-state.ts';
import type { RankingModel } from './ranking-model.ts';
import { viewModel } from './view-model.ts';

function ranking(value: MadeValue, state: Partial<TopicState> = {}): RankingModel {
  const topic = madeTopic('2021..2022', value);
  return asKind(viewModel(topic.input(topic.view('ranking'), state)), 'ranking');
}

const ranks = (model: RankingModel) => model.rows.map((row) => row.rank);

describe('ranks', () => {
  test('go from the lowest mean to the highest', () => {
    const model = ranking(plainAir);
    expect(ranks(model)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(model.rows[0]?.name).toBe('Jongno-gu');
    expect(model.rows.at(-1)?.name).toBe('Gangdong-gu');
  });

  test('equal means share a rank, and the next rank counts all of them', () => {
    const model = ranking((_, area) => (placeInList(area) < 3 ? 20 : 30));
    expect(ranks(model).slice(0, 4)).toEqual([1, 1, 1, 4]);
    expect(ranks(model).slice(3)).toEqual(Array<number>(22).fill(4));
  });

  test('means that read the same are the same, though a hundredth apart', () => {
    const model = ranking((_, area, isoDay) =>
      area === '11110' && isoDay === '2022-05-01' ? 21 : 20,
    );
    expect(new Set(model.rows.map((row) => row.valueText)).size).toBe(1);
    expect(ranks(model)).toEqual(Array<number>(25).fill(1));
  });

  test('a district without a value comes last, without a rank', () => {
    const model = ranking((_, area) => (area === '11110' ? null : 20 + placeInList(area)));
    expect(model.rows.at(-1)).toMatchObject({
      code: '11110',
      rank: null,
      valueText: 'not known',
      share: 0,
      fill: null,
      incomplete: false,
    });
    expect(model.rows[0]?.rank).toBe(1);
  });
});

describe('bars', () => {
  test('are as long as the mean is, the highest being whole', () => {
    const model = ranking((_, area) => 10 * (placeInList(area) + 1));
    expect(model.rows.at(-1)?.share).toBe(1);
    expect(model.rows[0]?.share).toBeCloseTo(1 / 25, 12);
    expect(model.cityShare).toBeCloseTo(13 / 25, 12);
  });

  test('have no length where nothing was measured', () => {
    const model = ranking(() => null);
    expect(model.rows.every((row) => row.share === 0)).toBe(true);
    expect(model.cityShare).toBeNull();
    expect(model.cityText).toBe('not known');
  });
});

test('a district measured on too few days is marked as incomplete', () => {
  const model = ranking((_, area, isoDay) => (area === '11440' && isoDay > '2022-06' ? null : 20));
  expect(model.rows.filter((row) => row.incomplete).map((row) => row.code)).toEqual(['11440']);
});

describe('the finding', () => {
  test('says where the chosen district stands', () => {
    expect(ranking(plainAir, { area: '11140' }).finding).toBe(
      'Jung-gu: number 2 of 25 districts, lowest first',
    );
  });

  test('counts only districts that were measured', () => {
    const model = ranking((_, area) => (placeInList(area) > 19 ? null : 20 + placeInList(area)), {
      area: '11110',
    });
    expect(model.finding).toBe('Jongno-gu: number 1 of 20 districts, lowest first');
  });

  test('counts the districts above and below the mean where no district is chosen', () => {
    expect(ranking(plainAir, { area: '11' }).finding).toBe(
      'Above the mean of Seoul: 12; below: 12',
    );
  });

  test('gives a district that was not measured no place', () => {
    const missing: MadeValue = (_, area) => (area === '11110' ? null : 20 + placeInList(area));
    expect(ranking(missing, { area: '11110' }).finding).not.toContain('Jongno-gu');
    expect(ranking(() => null).finding).not.toMatch(/\d+ districts/);
  });
});

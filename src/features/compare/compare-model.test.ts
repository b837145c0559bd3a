import { describe, expect, test } from 'vitest';
import { madeFigures } from '../../../tests/support/made-figures.ts';
import type { Language } from '../../domain/language.ts';
import { compareModel } from './compare-model.ts';

const [jongno, gangnam] = ['11110', '11680'];
const name = (ko: string, en: string) => ({ ko, en });

const topic = madeFigures(name('안전', 'Safety'), 2021, [
  {
    id: 'rate',
    aggregate: 'rate',
    name: name('주민 10만 명당 화재', 'Fires per 100,000 residents'),
    values: { [jongno]: [300, 200, 150], [gangnam]: [500, 600, null] },
    weights: { [jongno]: 150_000, [gangnam]: 550_000 },
  },
  {
    id: 'count',
    aggregate: 'sum',
    unit: name('건', 'fires'),
    name: name('화재', 'Fires'),
    values: { [jongno]: [300, 200, 150], [gangnam]: [500, 620, 640] },
  },
  {
    id: 'deaths',
    aggregate: 'sum',
    unit: name('명', 'deaths'),
    name: name('숨진 사람', 'Deaths'),
    values: { [jongno]: [2, 2, 2], [gangnam]: [3, 3, 3] },
  },
  {
    id: 'share',
    aggregate: 'mean',
    unit: '%',
    name: name('비율', 'Share'),
    values: { [jongno]: [5, 5, 5], [gangnam]: [10, 10, 10] },
  },
]);

function modelOf(year: number | null, language: Language = 'en') {
  const model = compareModel([topic], { a: jongno, b: gangnam, year }, language);
  const rows = Object.fromEntries((model.topics[0]?.rows ?? []).map((row) => [row.id, row]));
  return { model, row: (id: string) => rows[id] ?? expect.fail(`no row ${id}`) };
}

describe('two places', () => {
  test('are shown in one year that both know', () => {
    const { row } = modelOf(null);
    expect(row('rate').period).toBe('2022');
    expect(row('count').period).toBe('2023');
  });

  test('have a better one in rates, and only more or less in counts', () => {
    const { row } = modelOf(2022);
    expect(row('rate').sides.map(({ isBetter }) => isBetter)).toEqual([false, true]);
    expect(row('rate').said).toBe('Jongno-gu is 22\u202F% higher');
    expect(row('count').sides.map(({ isBetter }) => isBetter)).toEqual([false, false]);
    expect(row('count').said).toBe('Gangnam-gu has 3.1 times that of Jongno-gu');
  });

  test('are about the same where chance could make the difference', () => {
    expect(modelOf(2022).row('deaths').said).toBe('about the same');
  });

  test('differ by points in shares', () => {
    expect(modelOf(2022, 'ko').row('share').said).toBe('종로구가 5.0%p 낮음');
  });

  test('share one scale for their small lines', () => {
    const row = modelOf(null).row('count');
    expect(row.highest).toBe(640);
    expect(row.sides[0].line?.values).toEqual([300, 200, 150]);
  });

  test('are summed up by the measures that can be judged', () => {
    expect(modelOf(2022, 'ko').model.summary).toBe(
      '평균과 비율에서 종로구가 더 좋은 항목은 1개, 강남구가 더 좋은 항목은 1개이고, 비슷한 항목은 0개입니다.',
    );
    expect(modelOf(2022, 'ko').model.title).toBe('종로구와 강남구');
  });
});

describe('a blank', () => {
  test('inside the data says that there is no value', () => {
    const row = modelOf(2023).row('rate');
    expect(row.sides.map(({ value }) => value)).toEqual(['100.0', 'no value']);
    expect(row.said).toBe('No value for 2023, so nothing to compare');
  });

  test('outside the data says what the data covers', () => {
    const row = modelOf(2010).row('count');
    expect(row.sides.map(({ isKnown }) => isKnown)).toEqual([false, false]);
    expect(row.said).toBe('No data for 2010: the data covers 2021 to 2023');
  });
});

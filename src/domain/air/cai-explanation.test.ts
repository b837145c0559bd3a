import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { explainCai, type PublishedIndex } from './cai-explanation.ts';
import { caiExplanationWords } from './cai-explanation-words.ts';

const mild = { pm25: 20, pm10: 40, o3: 0.02, no2: 0.02, co: 0.4, so2: 0.003 };
const explain = (index: number, decidedBy: PublishedIndex['decidedBy'], values = {}) =>
  explainCai({ index, decidedBy, values: { ...mild, ...values } });

/** The sentences, thin spaces as plain ones. */
const said = (...asked: Parameters<typeof caiExplanationWords>): string[] =>
  caiExplanationWords(...asked).map((sentence) => sentence.replaceAll('\u202F', ' '));

describe('an index that a gas decides', () => {
  test('follows from its value of the hour, with the band and every number', () => {
    const explanation = explain(66, 'o3', { o3: 0.048 });
    expect(explanation).toMatchObject({
      kind: 'gas',
      arithmetic: { bandFrom: 0.0301, index: 66, band: { grade: 'moderate' } },
      surcharge: 0,
      difference: 0,
      higher: null,
    });
    expect(said(explanation, 'en')).toContain(
      '(100 − 51) ÷ (0.09 − 0.0301) × (0.048 − 0.0301) + 51 = 65.6, rounded 66.',
    );
    expect(said(explanation, 'ko').at(-1)).toBe('발표된 지수 66과 같습니다.');
  });

  test('may follow from the printed lower end of the band alone', () => {
    // 65.1 from 0.031, but 65.6 from 0.0301.
    expect(explain(65, 'o3', { o3: 0.048 })).toMatchObject({
      arithmetic: { bandFrom: 0.031, index: 65 },
      difference: 0,
    });
  });

  test('holds a surcharge where it cannot be reached without', () => {
    // Ozone 0.12 is 175, nitrogen dioxide 0.1 bad as well.
    const two = explain(225, 'o3', { o3: 0.12, no2: 0.1 });
    expect(two).toMatchObject({ surcharge: 50, difference: 0, arithmetic: { index: 175 } });
    expect(said(two, 'ko')).toContain('나쁨 이상인 물질이 둘이면 50을 더합니다. 더하면 225입니다.');
    expect(explain(250, 'o3', { o3: 0.12, no2: 0.1 })).toMatchObject({
      surcharge: 75,
      difference: 0,
    });
    // With both gases bad the rule asks for 50 at least.
    expect(explain(175, 'o3', { o3: 0.12, no2: 0.1 })).toMatchObject({
      surcharge: 50,
      difference: -50,
    });
    // A moderate gas that decides leaves none that could be bad.
    expect(explain(116, 'o3', { o3: 0.048 })).toMatchObject({ surcharge: 0, difference: 50 });
  });

  test('that does not follow is told with its difference', () => {
    const explanation = explain(70, 'o3', { o3: 0.048 });
    expect(explanation).toMatchObject({ difference: 4 });
    expect(said(explanation, 'en').at(-1)).toBe(
      'The published index is 70, 4 higher than this arithmetic; why is not known.',
    );
    expect(said(explain(60, 'o3', { o3: 0.048 }), 'ko').at(-1)).toBe(
      '발표된 지수는 60, 이 계산보다 6만큼 낮습니다. 까닭은 알 수 없습니다.',
    );
  });

  test('is doubted where another gas comes out higher', () => {
    const explanation = explain(66, 'o3', { o3: 0.048, no2: 0.055 });
    expect(explanation).toMatchObject({ higher: { pollutant: 'no2', index: 92 } });
    expect(said(explanation, 'en').at(-1)).toContain('comes out higher at 92');
  });

  test('is not explained without the value, and stops at the end of the table', () => {
    const none = explain(66, 'o3', { o3: null });
    expect(none).toEqual({ kind: 'no-value', pollutant: 'o3', published: 66 });
    expect(said(none, 'ko').at(-1)).toContain('지수 66이 어떻게');
    const most = explain(500, 'o3', { o3: 0.7 });
    expect(most).toMatchObject({ difference: 0, arithmetic: { index: 500 } });
    expect(said(most, 'en')[1]).toContain('beyond the end of the table');
  });
});

describe('an index that dust decides', () => {
  test('stands for a mean of 24 hours, not for the hour', () => {
    // A published row of March 2026: the hour says 37, which alone would be bad.
    const explanation = explain(95, 'pm25', { pm25: 37, pm10: 56, o3: 0.046, no2: 0.008 });
    expect(explanation).toMatchObject({ kind: 'dust', hour: 37, surcharge: 0, impliedMean: 33.1 });
    expect(said(explanation, 'en').slice(1)).toEqual([
      'For dust the index uses a predicted mean of 24 hours, not the value of the hour (37 µg/m³).',
      'An index of 95 stands for a mean of about 33 µg/m³.',
    ]);
  });

  test('holds a surcharge only where a bad gas brings one', () => {
    expect(explain(230, 'pm25')).toMatchObject({ surcharge: 0 });
    const two = explain(230, 'pm25', { o3: 0.1 });
    expect(two).toMatchObject({ surcharge: 50, impliedMean: 56.7 });
    expect(said(two, 'ko').at(-2)).toBe(
      '발표된 지수 230에는 나쁨 이상인 물질이 둘이어서 더한 50이 들어 있습니다.',
    );
    expect(explain(255, 'pm25', { o3: 0.1, no2: 0.08 })).toMatchObject({
      surcharge: 75,
      impliedMean: 56.7,
    });
  });

  test('reads as a least mean at the end of the scale', () => {
    const most = explain(500, 'pm10', { pm10: 900 });
    expect(most).toMatchObject({ isTopOfScale: true, impliedMean: 600 });
    expect(said(most, 'en').at(-1)).toContain('600 µg/m³ or more');
  });

  test('cannot be right below the index of a gas', () => {
    const explanation = explain(60, 'pm10', { o3: 0.08 });
    expect(explanation).toMatchObject({
      impliedMean: null,
      higher: { pollutant: 'o3', index: 92 },
    });
    expect(said(explanation, 'ko').at(-1)).toContain('92로 더 높게');
  });
});

const recording = path.join(
  import.meta.dirname,
  '../../../../shared/data/api-responses-recorded/RealtimeCityAir-20210511T1500.json',
);
const rowSchema = v.looseObject({
  IDEX_MVL: v.number(),
  ARPLT_MAIN: v.literal('O3'),
  O3: v.number(),
  NO2: v.number(),
  CO: v.number(),
  SO2: v.number(),
});
const recordingSchema = v.object({ RealtimeCityAir: v.looseObject({ row: v.array(rowSchema) }) });

test.skipIf(!existsSync(recording))(
  'all 25 indices that Seoul published for one hour of May 2021 follow (skipped without ../shared/data)',
  () => {
    const { row } = v.parse(
      recordingSchema,
      JSON.parse(readFileSync(recording, 'utf8')),
    ).RealtimeCityAir;
    const explained = row.map(({ IDEX_MVL, O3, NO2, CO, SO2 }) =>
      explainCai({
        index: IDEX_MVL,
        decidedBy: 'o3',
        values: { o3: O3, no2: NO2, co: CO, so2: SO2 },
      }),
    );
    expect(explained).toHaveLength(25);
    for (const explanation of explained) {
      expect(explanation).toMatchObject({
        difference: 0,
        higher: null,
        arithmetic: { bandFrom: 0.0301 },
      });
    }
  },
);

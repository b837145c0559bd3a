import { describe, expect, test } from 'vitest';
import { airMeasures } from './air-measures.ts';
import { pollutants, whoGuideline } from './air-quality-index.ts';

const byId = new Map(airMeasures.map((measure) => [measure.id, measure]));

describe('the six pollutants', () => {
  test('are all there once', () => {
    expect(airMeasures.map((measure) => measure.id).toSorted()).toEqual([...pollutants].toSorted());
  });

  test.each(['o3', 'no2', 'co', 'so2'])(
    '%s gets no grade and no guideline for a daily mean, and says why',
    (id) => {
      const gas = byId.get(id);
      expect(gas?.dayBands).toBeNull();
      expect(gas?.guideline).toBeNull();
      expect(gas?.ungraded?.ko).toMatch(/한 시간/);
      expect(gas?.ungraded?.en).toMatch(/one hour/);
      expect(gas?.unit).toBe('ppm');
    },
  );

  test.each(['pm10', 'pm25'] as const)('%s has the 24-hour bands and WHO 2021 values', (id) => {
    const dust = byId.get(id);
    expect(dust?.dayBands?.map((band) => band.upTo)).toEqual(
      id === 'pm25' ? [15, 35, 75, null] : [30, 80, 150, null],
    );
    expect(dust?.guideline).toMatchObject(whoGuideline[id]);
    expect(dust?.unit).toBe('µg/m³');
  });

  test('a mean is shown with at most one digit more than a day', () => {
    for (const { decimals, meanDecimals } of airMeasures) {
      expect(meanDecimals).toBeGreaterThanOrEqual(decimals);
      expect(meanDecimals).toBeLessThanOrEqual(decimals + 1);
    }
  });
});

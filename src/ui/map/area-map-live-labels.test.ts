import { describe, expect, it } from 'vitest';
import { fittingLabels, labelFonts, widthInEms } from './area-map-live-labels.ts';
import type { AreaMapModel, MapArea } from './area-map-model.ts';

const area = (code: string, shortName: string): MapArea => ({
  code,
  shortName,
  name: shortName,
  valueText: '',
  fill: null,
  ink: '--text-strong',
});
const shape = (code: string, labelRoom: number) => ({
  code,
  path: '',
  labelAt: [0, 0] as [number, number],
  labelRoom,
});
const model: AreaMapModel = {
  shapes: {
    schemaVersion: 1,
    size: [800, 640],
    water: '',
    areas: [shape('11140', 30), shape('11560', 60)],
  },
  areas: [area('11140', '중구'), area('11560', '영등포'), area('11680', '강남')],
  description: '',
  selected: null,
};

describe('fittingLabels', () => {
  it('names more areas the nearer the reader comes, and never one without a shape', () => {
    expect(fittingLabels(model, 0.4)).toEqual([]);
    expect(fittingLabels(model, 0.6)).toEqual(['11560']);
    expect(fittingLabels(model, 2)).toEqual(['11140', '11560']);
  });

  it('takes Hangul for wider than Latin letters', () => {
    expect(widthInEms('영등포')).toBe(3);
    expect(widthInEms('Jung')).toBeCloseTo(2.64);
  });
});

describe('labelFonts', () => {
  it('keeps the page’s own order and asks for semi-bold by the first name', () => {
    expect(labelFonts(`"Pretendard GOV", -apple-system, 'Noto Sans KR', sans-serif`)).toEqual([
      'Pretendard GOV SemiBold',
      'Pretendard GOV',
      '-apple-system',
      'Noto Sans KR',
      'sans-serif',
    ]);
  });

  it('drops names that would break an unquoted font list', () => {
    expect(labelFonts(`"M+ 1p", "Source Han Sans 2", "맑은 고딕"`)).toEqual(['system-ui SemiBold']);
  });
});

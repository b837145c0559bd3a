import { defineDataset, type DatasetDefinition, type Measure } from '../../src/domain/dataset.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import type { Cell, TableFile } from '../../src/domain/published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { monthsFile } from '../../src/domain/series/series-files.ts';
import type { View } from '../../src/domain/view.ts';
import { topicFrame } from '../../src/features/topic/topic-frame.ts';
import type { TopicState } from '../../src/features/topic/topic-state.ts';
import type { ViewInput } from '../../src/features/topic/models/view-input.ts';
import { definition as air } from '../../data/air-quality/dataset.ts';

const measure = (id: string, ko: string, en: string): Measure => ({
  id,
  aggregate: 'sum',
  name: { ko, en },
  shortName: { ko, en },
  unit: { ko: '건', en: 'accidents' },
  decimals: 0,
  meanDecimals: 0,
  better: 'lower',
  plain: { ko: '사고 수입니다.', en: 'How many accidents.' },
  dayBands: null,
  guideline: null,
});

/** Yearly accidents by kind, as the city's statistics have them. */
export const yearTopic: DatasetDefinition = defineDataset({
  ...air,
  id: 'accidents',
  measures: [
    measure('people', '차와 사람', 'Car and person'),
    measure('cars', '차와 차', 'Car and car'),
    measure('alone', '차 혼자', 'Car alone'),
  ],
  series: { table: 'yearly', step: 'year', dayField: 'year', areaField: 'area' },
});

export const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
};

/** Value of a measure in an area and year. */
export type YearValue = (measure: string, area: string, year: number) => Cell;

/** Input of a view of yearly values, as the build and the page give it. */
export function yearInput(
  view: View,
  [from, to]: readonly [number, number],
  value: YearValue,
  state: Partial<TopicState> = {},
  table: TableFile | null = null,
  language: 'ko' | 'en' = 'en',
): ViewInput {
  const areas = [seoul.city.code, ...seoul.districts.map(({ code }) => code)];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const rows = areas.flatMap((area) => years.map((year) => ({ area, year })));
  const { measures, series } = yearTopic;
  if (!series) throw new Error('The topic above has a series.');
  const months = monthsFile(yearTopic, series, {
    fields: ['year', 'area', ...measures.map(({ id }) => id)],
    columns: [
      rows.map(({ year }) => `${year}-01-01`),
      rows.map(({ area }) => area),
      ...measures.map(({ id }) => rows.map(({ area, year }) => value(id, area, year))),
    ],
  });
  const bounds = periodOf(`${from}..${to}`);
  const { initial } = topicFrame(yearTopic, bounds);
  return {
    definition: yearTopic,
    view,
    state: { ...initial, ...state },
    bounds,
    language,
    data: { bounds, months, days: null, shapes: null, table },
  };
}

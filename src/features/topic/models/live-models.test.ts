import { describe, expect, test } from 'vitest';
import { definition as air } from '../../../../data/air-now/dataset.ts';
import { definition as stations } from '../../../../data/air-korea/dataset.ts';
import { definition as places } from '../../../../data/city-places/dataset.ts';
import { definition as incidents } from '../../../../data/incidents-now/dataset.ts';
import { asKind, period } from '../../../../tests/support/made-topic.ts';
import type { DatasetDefinition } from '../../../domain/dataset.ts';
import type { Language } from '../../../domain/language.ts';
import { schemaVersion, type Cell, type TableFile } from '../../../domain/published.ts';
import type { View } from '../../../domain/view.ts';
import { noMonths } from '../topic-data.ts';
import { topicFrame } from '../topic-frame.ts';
import type { TopicState } from '../topic-state.ts';
import type { NowModel } from './now-model.ts';
import { viewModel } from './view-model.ts';

const bounds = period('2026-11-22');

/** A published table in which only some fields are known. */
function tableOf(
  definition: DatasetDefinition,
  name: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): TableFile {
  const table = definition.tables.find((entry) => entry.name === name);
  if (!table) throw new Error(`No table "${name}".`);
  return {
    schemaVersion,
    dataset: definition.id,
    table: name,
    fields: table.fields.map((field) => field.name),
    columns: table.fields.map((field) => rows.map((row) => row[field.name] ?? null)),
  };
}

function modelOf(
  definition: DatasetDefinition,
  kind: View['kind'],
  table: TableFile,
  state: Partial<TopicState> = {},
  language: Language = 'ko',
) {
  const view = definition.views.find((entry) => entry.kind === kind);
  if (!view) throw new Error(`No view of kind "${kind}".`);
  return viewModel({
    definition,
    view,
    bounds,
    language,
    state: { ...topicFrame(definition, bounds).initial, ...state },
    data: { bounds, months: noMonths(definition.id), days: null, shapes: null, table },
  });
}

const noon = '2026-11-22T03:00:00Z';
const nine = '2026-11-22T00:00:00Z';
const nowRows = [
  {
    area: '11440',
    measured_at: nine,
    pm25: 50,
    o3: 0.02,
    cai: 101,
    grade: 'bad',
    decided_by: 'no2',
  },
  { area: '11', measured_at: noon, pm25: 37, o3: 0.018 },
  {
    area: '11680',
    measured_at: noon,
    pm25: 30,
    o3: 0.04,
    cai: 60,
    grade: 'moderate',
    decided_by: 'o3',
  },
  { area: '11110', measured_at: noon, pm25: null },
];

const rowsOf = ({ body }: NowModel) => (body.as === 'rows' ? body.rows : []);

describe('the newest values of districts', () => {
  const now = (state: Partial<TopicState> = {}, language: Language = 'ko') =>
    asKind(modelOf(air, 'now', tableOf(air, 'now', nowRows), state, language), 'now');

  test('stand with grade and time, the city first', () => {
    const [city, mapo] = rowsOf(now());
    expect(city).toMatchObject({ id: '11', isWhole: true });
    expect(city?.cells.map(({ text }) => text).slice(0, 2)).toEqual(['서울', '37']);
    expect(mapo?.cells.find(({ grade }) => grade)).toMatchObject({ text: '나쁨', grade: 'bad' });
    expect(mapo?.cells.at(-1)).toMatchObject({ moment: nine, text: '2026년 11월 22일 09:00' });
  });

  test('follow the chosen measure, with as many digits as it has', () => {
    const model = now({ measure: 'o3' });
    expect(rowsOf(model)[1]?.cells[1]?.text).toBe('0.020');
    expect(model.body.as === 'rows' && model.body.columns[1]?.label).toBe('오존 (ppm)');
  });

  test('a value that is not known is said and sorts last', () => {
    const jongno = rowsOf(now()).find(({ id }) => id === '11110');
    expect(jongno?.cells[1]).toEqual({ text: '알 수 없음', sort: null });
  });

  test('lead with the lowest and the highest, or with the chosen district beside the city', () => {
    expect(now({}, 'en').finding).toBe(
      'Lowest in Gangnam-gu 30\u202Fµg/m³, highest in Mapo-gu 50\u202Fµg/m³',
    );
    expect(now({ area: '11440' }).finding).toBe('마포구 50\u202Fµg/m³ · 서울 37\u202Fµg/m³');
    expect(rowsOf(now({ area: '11440' })).find(({ isChosen }) => isChosen)?.id).toBe('11440');
  });

  test('give a narrow page the grade alone beside the value and its age', () => {
    const { body } = now();
    const shown = body.as === 'rows' ? body.columns.filter(({ isExtra }) => !isExtra) : [];
    expect(shown.map(({ key }) => key)).toEqual(['name', 'pm25', 'grade', 'age']);
  });
});

describe('a list of things now', () => {
  const list = (rows: Parameters<typeof tableOf>[2]) =>
    asKind(modelOf(incidents, 'now', tableOf(incidents, 'incidents', rows)), 'now');

  test('counts them, in words where there are none', () => {
    const none = incidents.live?.tile?.kind === 'count' ? incidents.live.tile.none.ko : '';
    expect(none).not.toBe('');
    expect(list([]).finding).toBe(none);
    expect(list([{ id: '1', observed_at: noon, began_at: nine }]).finding).toBe('돌발 상황 1건');
  });

  test('says in a sentence how many of the places are crowded, and in which range', () => {
    const rows = [
      { place: '1', crowd: 'busy', people_min: 44_000, people_max: 46_000, observed_at: noon },
      { place: '2', crowd: 'relaxed', people_min: null, people_max: null, observed_at: noon },
    ];
    const table = tableOf(places, 'places', rows);
    const korean = asKind(modelOf(places, 'now', table), 'now');
    expect(korean.finding).toBe('2곳 가운데 1곳이 붐빕니다');
    const english = asKind(modelOf(places, 'now', table, {}, 'en'), 'now');
    expect(english.finding).toBe('1 of 2 places is crowded');
    expect(rowsOf(korean).map(({ cells }) => cells[0]?.below)).toEqual([
      '4만 4,000~4만 6,000명',
      undefined,
    ]);
  });

  test('counts what no tile has words for by its title', () => {
    const table = tableOf(stations, 'stations', [{ station: '중구', measured_at: noon }]);
    expect(asKind(modelOf(stations, 'now', table), 'now').finding).toBe('에어코리아 측정소: 1개');
  });

  test('tells times in the city, not in UTC', () => {
    const { table } = list([{ id: '1', observed_at: noon, began_at: nine }]);
    const at = table.columns.findIndex(({ key }) => key === 'began_at');
    expect(table.columns[at]?.format?.(table.rows[0]?.[at] ?? null, 0)).toBe('2026-11-22 09:00');
  });
});

describe('the last three days', () => {
  const hour = (back: number): string =>
    new Date(Date.parse(noon) - back * 3_600_000).toISOString().replace('.000Z', 'Z');
  const hours = (backs: readonly number[]) =>
    backs.flatMap((back) => [
      { measured_at: hour(back), area: '11', pm25: 30 + back },
      { measured_at: hour(back), area: '11440', pm25: 40 },
    ]);
  const recent = (backs: readonly number[], state: Partial<TopicState> = {}) =>
    asKind(modelOf(air, 'recent', tableOf(air, 'hours', hours(backs)), state, 'en'), 'recent');

  test('are the city’s line, with the chosen district’s before it', () => {
    expect(recent([2, 1, 0]).chart.lines.map(({ label }) => label)).toEqual(['Seoul']);
    const both = recent([2, 1, 0], { area: '11440' }).chart.lines;
    expect(both.map(({ label }) => label)).toEqual(['Mapo-gu', 'Seoul']);
    expect(both[1]?.points.map(({ value }) => value)).toEqual([32, 31, 30]);
  });

  test('reach back 72 hours and no further', () => {
    const { chart } = recent([100, 73, 72, 71, 0]);
    expect(chart.lines[0]?.points.filter(({ value }) => value !== null)).toHaveLength(3);
    expect(chart.formatBucket(chart.lines[0]?.points[0]?.period ?? bounds)).toBe(
      '19 November 2026, 12:00',
    );
  });

  test('break the line where hours are missing', () => {
    const values = recent([9, 8, 7, 2, 1, 0]).chart.lines[0]?.points.map(({ value }) => value);
    expect(values).toEqual([39, 38, 37, null, 32, 31, 30]);
  });

  test('say the last value and the highest with its time', () => {
    expect(recent([2, 1, 0]).finding).toBe(
      'Seoul: last 30\u202Fµg/m³; highest in this time 32\u202Fµg/m³ (22 November 2026, 10:00)',
    );
  });

  test('of nothing are no line, and said so', () => {
    expect(recent([]).chart.lines[0]?.points).toEqual([]);
    expect(recent([]).finding).toBe('Seoul over time');
  });

  test('mark midnights by their day', () => {
    const labels = recent(Array.from({ length: 73 }, (_, i) => i)).chart.timeTicks;
    expect(labels.map(({ label }) => label)).toEqual([
      '12:00',
      '20 Nov',
      '12:00',
      '21 Nov',
      '12:00',
      '22 Nov',
      '12:00',
    ]);
  });
});

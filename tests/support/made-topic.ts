import { definition } from '../../data/air-quality/dataset.ts';
import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import type { AreaShapes } from '../../src/domain/layers/geometry.ts';
import type { Language } from '../../src/domain/language.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import type { DaysFile, MonthsFile, TableFile } from '../../src/domain/published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { monthsOfDays } from './months-of-days.ts';
import type { View } from '../../src/domain/view.ts';
import type { ViewInput } from '../../src/features/topic/models/view-input.ts';
import { needsOf, type TopicData } from '../../src/features/topic/topic-data.ts';
import { topicFrame } from '../../src/features/topic/topic-frame.ts';
import type { TopicState } from '../../src/features/topic/topic-state.ts';

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
}

export const day = (text: string): number => {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`"${text}" is no day.`);
  return parsed;
};

/** Published value, a whole number, of a measure in an area on a day such as `2022-03-01`. */
export type MadeValue = (measure: string, area: string, isoDay: string) => number | null;

export interface MadeTopic {
  readonly definition: DatasetDefinition;
  readonly bounds: Period;
  readonly initial: TopicState;
  readonly months: MonthsFile;
  readonly days: (measure: string) => DaysFile;
  /** Input of a view with the files that the page would fetch for it, and no others. */
  readonly input: (view: View, state: Partial<TopicState>, language?: Language) => ViewInput;
  readonly view: (kind: View['kind']) => View;
}

export const madeShapes: AreaShapes = {
  schemaVersion: 1,
  size: [100, 100],
  areas: seoul.districts.map(({ code }, i) => ({
    code,
    path: `M${i} 0L${i + 1} 0L${i} 1Z`,
    labelAt: [i, 0],
    labelRoom: 1,
  })),
  water: '',
};

/** Topic data in the published shapes, from values made up by a test. */
export function madeTopic(
  span: string,
  value: MadeValue,
  of: DatasetDefinition = definition,
  tables: readonly TableFile[] = [],
): MadeTopic {
  const bounds = period(span);
  const isoDays = Array.from({ length: bounds.last - bounds.first + 1 }, (_, i) =>
    isoDay(bounds.first + i),
  );
  const codes = [seoul.city.code, ...(of.areas?.districts.map((area) => area.code) ?? [])];
  const files = of.measures.map(
    (measure): DaysFile => ({
      schemaVersion: 1,
      dataset: of.id,
      measure: measure.id,
      decimals: measure.decimals,
      start: isoDay(bounds.first),
      areas: Object.fromEntries(
        codes.map((code) => [code, isoDays.map((text) => value(measure.id, code, text))]),
      ),
    }),
  );
  const months = monthsOfDays(of, files);
  const { initial } = topicFrame(of, bounds);
  const days = (measure: string): DaysFile => {
    const found = files.find((file) => file.measure === measure);
    if (!found) throw new Error(`No measure "${measure}".`);
    return found;
  };
  const dataFor = (view: View, state: TopicState): TopicData => {
    const needs = needsOf(of, view, state, bounds);
    return {
      bounds,
      months,
      days: needs.days ? days(state.measure) : null,
      shapes: needs.shapes ? madeShapes : null,
      table: tables.find((table) => table.table === needs.table) ?? null,
    };
  };
  return {
    definition: of,
    bounds,
    initial,
    months,
    days,
    input: (view, part, language = 'en') => {
      const state = { ...initial, ...part };
      return { definition: of, view, state, data: dataFor(view, state), bounds, language };
    },
    view: (kind) => {
      const found = of.views.find((view) => view.kind === kind);
      if (!found) throw new Error(`The dataset has no view of kind "${kind}".`);
      return found;
    },
  };
}

/** Position of a district in the list, 0 to 24; the city is in the middle of them. */
export const placeInList = (area: string): number =>
  area === seoul.city.code ? 12 : seoul.districts.findIndex(({ code }) => code === area);

const yearOf = (isoDay: string): number => Number(isoDay.slice(0, 4));

/** Four years that get a little better, districts apart by 1, with a gap in August 2020. */
export const plainAir: MadeValue = (measure, area, isoDay) => {
  if (isoDay.startsWith('2020-08')) return null;
  const winter = ['12', '01', '02'].includes(isoDay.slice(5, 7)) ? 10 : 0;
  return (
    30 + placeInList(area) + winter - 2 * (yearOf(isoDay) - 2019) + (measure === 'pm10' ? 20 : 0)
  );
};

/** Each model has its own type; this picks the one that a test asks for. */
export function asKind<Model extends { readonly kind: string }, Kind extends Model['kind']>(
  model: Model,
  kind: Kind,
): Extract<Model, { readonly kind: Kind }> {
  if (model.kind !== kind) throw new Error(`Expected a ${kind}, got a ${model.kind}.`);
  return model as Extract<Model, { readonly kind: Kind }>;
}

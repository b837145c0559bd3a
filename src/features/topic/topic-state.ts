import * as v from 'valibot';
import { findArea } from '../../domain/places/area.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import {
  clampPeriod,
  formatPeriod,
  grains,
  parsePeriod,
  startOfGrain,
  startOfNextGrain,
  type Grain,
  type Period,
} from '../../domain/time/period.ts';
import { grainsOf, type Step } from '../../domain/time/step.ts';

export const valueScales = ['linear', 'log'] as const;
export type ValueScale = (typeof valueScales)[number];

export const standards = ['korea', 'who'] as const;
export type Standard = (typeof standards)[number];

/** Most districts that a chart can hold beside the chosen place. */
export const mostCompared = 4;

/** What a topic page shows; the address carries all of it. */
export interface TopicState {
  readonly measure: string;
  readonly area: string;
  readonly compare: readonly string[];
  readonly period: Period;
  readonly grain: Grain;
  readonly standard: Standard;
  /** Value axis of the charts over time. */
  readonly scale: ValueScale;
}

/** Parameters of the address. Each falls back to the default by itself, so that no link breaks. */
const searchSchema = v.object({
  measure: v.fallback(v.optional(v.string()), undefined),
  area: v.fallback(v.optional(v.string()), undefined),
  compare: v.fallback(v.optional(v.string()), undefined),
  period: v.fallback(
    v.optional(
      v.pipe(
        v.string(),
        v.rawTransform(({ dataset, NEVER, addIssue }) => {
          const period = parsePeriod(dataset.value);
          if (period) return period;
          addIssue({ message: 'not a period' });
          return NEVER;
        }),
      ),
    ),
    undefined,
  ),
  grain: v.fallback(v.optional(v.picklist(grains)), undefined),
  standard: v.fallback(v.optional(v.picklist(standards)), undefined),
  scale: v.fallback(v.optional(v.picklist(valueScales)), undefined),
});

export function parseTopicState(
  search: string,
  definition: DatasetDefinition,
  initial: TopicState,
  bounds: Period,
): TopicState {
  const given = v.parse(searchSchema, Object.fromEntries(new URLSearchParams(search)));
  const { areas } = definition;
  const step = definition.series?.step ?? 'day';
  const isArea = (code: string): boolean => areas !== null && findArea(areas, code) !== null;
  const area = given.area !== undefined && isArea(given.area) ? given.area : initial.area;
  const compare = (given.compare ?? '').split(',').filter((code) => isArea(code) && code !== area);
  return {
    measure: definition.measures.some((measure) => measure.id === given.measure)
      ? (given.measure ?? initial.measure)
      : initial.measure,
    area,
    compare: [...new Set(compare)].slice(0, mostCompared),
    period: (given.period && shownPeriod(given.period, step, bounds)) ?? initial.period,
    grain: given.grain && grainsOf(step).includes(given.grain) ? given.grain : initial.grain,
    standard: given.standard ?? initial.standard,
    scale: given.scale ?? initial.scale,
  };
}

/** Whole steps of the series that a period touches, within the data. */
function shownPeriod(period: Period, step: Step, bounds: Period): Period | null {
  if (step === 'moment') return bounds;
  const first = startOfGrain(period.first, step);
  const last = startOfNextGrain(startOfGrain(period.last, step), step) - 1;
  return clampPeriod({ first, last }, bounds);
}

/** The address of a state: only what differs from the first view, in a fixed order. */
export function formatTopicState(state: TopicState, initial: TopicState): string {
  const search = new URLSearchParams();
  if (state.measure !== initial.measure) search.set('measure', state.measure);
  if (state.area !== initial.area) search.set('area', state.area);
  if (state.compare.length > 0) search.set('compare', state.compare.join(','));
  const period = formatPeriod(state.period);
  if (period !== formatPeriod(initial.period)) search.set('period', period);
  if (state.grain !== initial.grain) search.set('grain', state.grain);
  if (state.standard !== initial.standard) search.set('standard', state.standard);
  if (state.scale !== initial.scale) search.set('scale', state.scale);
  // Commas and dots may stand in an address as they are, and are easier to read.
  return search.toString().replaceAll('%2C', ',');
}

export function measureOf(definition: DatasetDefinition, id: string): Measure {
  const measure = definition.measures.find((entry) => entry.id === id) ?? definition.measures[0];
  if (!measure) throw new Error(`Dataset "${definition.id}" has no measure to show.`);
  return measure;
}

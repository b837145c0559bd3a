import * as v from 'valibot';
import type { MeasuredEntry } from './catalogue-rows.ts';
import { methodIds, methods } from './methods.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const daySchema = v.object({
  /** In Seoul. */
  day: v.pipe(v.string(), v.isoDate()),
  datasets: count,
  /** With a day by which an update was promised, and of them past it. */
  dated: count,
  overdue: count,
  /** Sums over all datasets: points, weights of what nobody knows, and what could be reached. */
  methods: v.array(
    v.object({ method: v.picklist(methodIds), points: count, unknown: count, max: count }),
  ),
});
type OpennessDay = v.InferOutput<typeof daySchema>;

/** What the scores of our own datasets came to on each day with a run, the oldest first. */
export const opennessTrendSchema = v.object({
  schemaVersion: v.literal(1),
  days: v.array(daySchema),
});
export type OpennessTrend = v.InferOutput<typeof opennessTrendSchema>;

export const opennessTrendFile = 'ledger/openness.json';

export function opennessDay(entries: readonly MeasuredEntry[], day: string): OpennessDay {
  const sum = (pick: (entry: MeasuredEntry) => number): number =>
    entries.reduce((total, entry) => total + pick(entry), 0);
  return {
    day,
    datasets: entries.length,
    dated: sum(({ due }) => Number(due !== null)),
    overdue: sum(({ state }) => Number(state === 'overdue')),
    methods: methodIds.map((method) => ({
      method,
      points: sum(({ scores }) => scores[method].points),
      unknown: sum(({ scores }) => scores[method].unknown),
      max: entries.length * methods[method].max,
    })),
  };
}

/** With a day in its place: the last run of a day counts. */
export const withDay = (trend: OpennessTrend | null, day: OpennessDay): OpennessTrend => ({
  schemaVersion: 1,
  days: [...(trend?.days ?? []).filter((known) => known.day !== day.day), day].toSorted((a, b) =>
    a.day < b.day ? -1 : 1,
  ),
});

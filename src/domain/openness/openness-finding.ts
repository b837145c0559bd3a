import type { LocalText } from '../language.ts';
import type { LicenceId } from '../licence/licence.ts';
import type { MeasuredEntry } from './catalogue-rows.ts';
import { methodIds, methods, type MethodId } from './methods.ts';

/** How a method found the datasets: means with unknown as no, and where each stands. */
export interface MethodFinding {
  readonly method: MethodId;
  readonly max: number;
  readonly mean: number;
  readonly median: number;
  /** Mean of the weights that nobody knows. */
  readonly unknownMean: number;
}

/** A criterion that datasets miss, and what they would gain by it. */
export interface Win {
  readonly criterion: string;
  readonly name: LocalText;
  readonly weight: number;
  readonly datasets: number;
  /** Points of the Open Data Index that all of them would gain. */
  readonly points: number;
}

export interface OpennessFinding {
  /** Day that overdue is counted on. */
  readonly day: string;
  readonly datasets: number;
  readonly open: number;
  readonly licences: readonly { readonly licence: LicenceId; readonly datasets: number }[];
  /** With a due day; of them past it; without one. */
  readonly dated: number;
  readonly overdue: number;
  /** Those of the overdue whose due day follows from their cycle: the catalogue gives none. */
  readonly overdueByCount: number;
  readonly undated: number;
  readonly longest: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly due: string;
    readonly days: number;
  }[];
  readonly methods: readonly MethodFinding[];
  /** The largest gains first. */
  readonly wins: readonly Win[];
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: readonly number[]): number =>
  values.length === 0
    ? 0
    : oneDecimal(values.reduce((sum, value) => sum + value, 0) / values.length);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (place: number): number => sorted[place] ?? 0;
  return Number.isInteger(middle)
    ? oneDecimal((at(middle - 1) + at(middle)) / 2)
    : at(Math.floor(middle));
}

/** What a no costs in the Open Data Index: unknown answers are left aside, nobody can mend them. */
function winsOf(entries: readonly MeasuredEntry[]): Win[] {
  const missed = new Map<string, number>();
  for (const { scores } of entries) {
    for (const { id, answer } of scores['open-data-index'].criteria) {
      if (answer === 'no') missed.set(id, (missed.get(id) ?? 0) + 1);
    }
  }
  return methods['open-data-index'].criteria
    .map(({ id, name, weight }) => {
      const datasets = missed.get(id) ?? 0;
      return { criterion: id, name, weight, datasets, points: datasets * weight };
    })
    .filter(({ datasets }) => datasets > 0)
    .toSorted((a, b) => b.points - a.points || (a.criterion < b.criterion ? -1 : 1));
}

/** Overdue datasets that a finding names. */
const named = 5;

/** What measured datasets come to, in the figures of a one-page report. */
export function opennessFinding(entries: readonly MeasuredEntry[], day: string): OpennessFinding {
  const licences = [...Map.groupBy(entries, ({ record }) => record.licence.id)]
    .map(([licence, members]) => ({ licence, datasets: members.length }))
    .toSorted((a, b) => b.datasets - a.datasets || (a.licence < b.licence ? -1 : 1));
  const dated = entries.filter(({ due }) => due !== null);
  const late = dated
    .flatMap(({ record: { id, title, publisher }, due, daysOverdue }) =>
      due !== null && (daysOverdue ?? 0) > 0
        ? [{ id, title, publisher, due, days: daysOverdue ?? 0 }]
        : [],
    )
    .toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1));
  return {
    day,
    datasets: entries.length,
    open: entries.filter(({ record: { licence } }) => licence.open === true && licence.confirmed)
      .length,
    licences,
    dated: dated.length,
    overdue: late.length,
    overdueByCount: dated.filter(
      ({ record, daysOverdue }) => record.nextDue === null && (daysOverdue ?? 0) > 0,
    ).length,
    undated: entries.length - dated.length,
    longest: late.slice(0, named),
    methods: methodIds.map((method) => {
      const points = entries.map(({ scores }) => scores[method].points);
      return {
        method,
        max: methods[method].max,
        mean: mean(points),
        median: median(points),
        unknownMean: mean(entries.map(({ scores }) => scores[method].unknown)),
      };
    }),
    wins: winsOf(entries),
  };
}

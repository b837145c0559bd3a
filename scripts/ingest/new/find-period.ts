import type { Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { SeriesShape } from './proposal.ts';
import type { Naming } from './propose-fields.ts';
import type { Sheet } from './read-sheet.ts';
import { dayInNames } from './said-in-names.ts';
import type { Told } from './told.ts';

export interface Period {
  readonly period: SeriesShape['period'];
  readonly step: SeriesShape['step'];
  readonly columns: readonly Column[];
  readonly text: string;
}

/** The column, or the two, that say when. */
export function findPeriod(usable: readonly Column[], naming: Naming): Period | null {
  const dates = usable.filter(({ date }) => date !== null && date.step !== 'time');
  const years = dates.find(({ date }) => date?.step === 'year');
  const months = usable.find(
    ({ header, kind, least, most }) =>
      kind === 'integer' && /^(month|월|기준월)$/i.test(header.trim()) && least >= 1 && most <= 12,
  );
  if (years && months && dates.length === 1) {
    return {
      period: { from: 'two-rows', year: naming(years), month: naming(months) },
      step: 'month',
      columns: [years, months],
      text: `months in "${years.header}" and "${months.header}"`,
    };
  }
  const [best] = dates.toSorted((a, b) => b.values.size - a.values.size);
  const form = best?.date;
  if (!best || !form || form.step === 'time') return null;
  return {
    period: { from: 'rows', column: naming(best), form },
    step: form.step,
    columns: [best],
    text: `${form.step}s in "${best.header}", written ${form.id}`,
  };
}

/** Figures without a date are of one day, if anything says which. */
export function aDay(sheet: Sheet, told: Told, notes: Notes): Period | null {
  const inName = dayInNames(sheet.samples.map(({ name }) => name));
  const day = told.date ?? inName;
  if (day === null) {
    notes.open.push('of which day the figures are: --date YYYY-MM-DD gives a map and a ranking');
    return null;
  }
  if (told.date === null) {
    notes.guessed.push({
      text: `the figures are of ${day}, as the file is named`,
      sure: 'not sure',
    });
  }
  return {
    period: { from: 'told', day },
    step: 'moment',
    columns: [],
    text: `one look, of ${day}`,
  };
}

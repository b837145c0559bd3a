import { cityOnly, tellArea } from './area-notes.ts';
import { dateForms, withoutSuffix } from './date-forms.ts';
import { findArea, type FoundArea } from './find-area.ts';
import { periodFormOf } from './find-header.ts';
import { mostMeasures, proposeMeasures, type Label } from './measures.ts';
import { someOf, type Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { SeriesShape } from './proposal.ts';
import type { Naming } from './propose-fields.ts';
import type { Sheet } from './read-sheet.ts';
import type { Told } from './told.ts';
import { unitFrom } from './units.ts';

/** Columns are periods, under one or more header rows; `null` where no area can be told. */
export function crosstabSeries(
  sheet: Sheet,
  usable: readonly Column[],
  told: Told,
  naming: Naming,
  notes: Notes,
): SeriesShape | null {
  const { rows: headers, periodRow } = sheet.header;
  const labels = headers[periodRow ?? 0] ?? [];
  const periods = labels.map((label) => withoutSuffix(label));
  const form = periodFormOf(periods.filter(isPeriod));
  if (!form || form.step === 'time') return null;
  const figures = sheet.columns.filter(({ at }) => form.pattern.test(periods[at] ?? ''));
  const keys = usable.filter(({ at }) => !isPeriod(periods[at] ?? ''));
  const found = findArea(keys);
  if (!found && !cityOnly(sheet, told, notes)) return null;
  const units = keys.find(({ header }) => header.trim() === '단위');
  const kinds = kindsOfRows(
    sheet,
    keys.filter((key) => key !== found?.column && key !== units),
    found,
  );
  const headerRows = headers.flatMap((row, at) => {
    const texts = new Set(figures.map((column) => row[column.at] ?? ''));
    return at !== periodRow && texts.size > 1 ? [at] : [];
  });
  const measured = labelsOf(sheet, { kinds, headerRows, figures, found, units });
  if (!found && measured.length > mostMeasures) return null;
  const names = headers.map((_, at) => (at === periodRow ? 'period' : `header_${at + 1}`));
  const measures = proposeMeasures(measured, form.step, notes);
  notes.found.push(
    `a crosstab: ${figures.length} columns are ${new Set(periods).size > 1 ? 'different ' : ''}${form.step}s, under ${headers.length} header rows`,
  );
  if (labels.some((label) => withoutSuffix(label) !== label)) {
    notes.guessed.push({
      text: 'names such as 2005.1 and 2005.2 are the year 2005: a program made them different',
      sure: 'rather sure',
    });
  }
  const others = sheet.columns.filter(
    (column) => !figures.includes(column) && isPeriod(periods[column.at] ?? ''),
  );
  if (others.length > 0) {
    notes.found.push(
      `${someOf([...new Set(others.map(({ at }) => periods[at] ?? ''))])} among the columns are no ${form.step}s: their figures will be rejected`,
    );
  }
  tellTwins(sheet, kinds, found, notes);
  if (found) tellArea(found, notes);
  return {
    kind: 'series',
    step: form.step,
    area: found ? { column: naming(found.column), found } : null,
    period: { from: 'headers', form },
    figures: [],
    crosstab: names,
    items: [...kinds.map((kind) => naming(kind).name), ...headerRows.map((at) => names[at] ?? '')],
    measures,
    otherColumns: keys.filter((key) => key !== found?.column).map(naming),
  };
}

const isPeriod = (label: string): boolean => dateForms.some(({ pattern }) => pattern.test(label));

/** Key columns that say what a row is of, but for those that another one already tells. */
function kindsOfRows(sheet: Sheet, keys: readonly Column[], area: FoundArea | null): Column[] {
  const rows = sheet.rows.filter(
    (row) => area === null || area.codes.has(row[area.column.at] ?? ''),
  );
  const chosen: Column[] = [];
  const count = (columns: readonly Column[]): number =>
    new Set(rows.map((row) => columns.map(({ at }) => row[at] ?? '').join('\u0000'))).size;
  const byMost = keys.toSorted((a, b) => count([b]) - count([a]));
  for (const key of byMost) {
    const onTop = area ? [area.column] : [];
    if (count([...onTop, ...chosen, key]) > count([...onTop, ...chosen])) chosen.push(key);
  }
  return keys.filter((key) => chosen.includes(key));
}

/** Rows that nothing in the file tells apart, such as men of all, of Koreans and of foreigners. */
function tellTwins(
  sheet: Sheet,
  kinds: readonly Column[],
  area: FoundArea | null,
  notes: Notes,
): void {
  const seen = new Set<string>();
  const twins = new Set<string>();
  for (const row of sheet.rows) {
    if (area && !area.codes.has(row[area.column.at] ?? '')) continue;
    const label = kinds.map(({ at }) => row[at] ?? '').join(' ');
    const key = `${area ? (row[area.column.at] ?? '') : ''}|${label}`;
    if (seen.has(key)) twins.add(label === '' ? key : label);
    seen.add(key);
  }
  if (twins.size === 0) return;
  notes.guessed.push({
    text: `${someOf([...twins])}: several rows of one area are called so; the first counts, the others will be rejected`,
    sure: 'not sure',
  });
}

interface Parts {
  readonly kinds: readonly Column[];
  readonly headerRows: readonly number[];
  readonly figures: readonly Column[];
  readonly found: FoundArea | null;
  readonly units: Column | undefined;
}

function labelsOf(sheet: Sheet, { kinds, headerRows, figures, found, units }: Parts): Label[] {
  const labels = new Map<string, { parts: string[]; cells: string[]; unit: string }>();
  for (const row of sheet.rows) {
    if (found && !found.codes.has(row[found.column.at] ?? '')) continue;
    const own = kinds.map((kind) => row[kind.at] ?? '');
    for (const figure of figures) {
      const above = headerRows.map((at) => sheet.header.rows[at]?.[figure.at] ?? '');
      const parts = [...own, ...above].filter((part) => part !== '');
      const text = parts.join(' ');
      const label = labels.get(text) ?? {
        parts,
        cells: [],
        unit: units ? (row[units.at] ?? '') : '',
      };
      labels.set(text, label);
      label.cells.push(row[figure.at] ?? '');
    }
  }
  const all = [...labels].map(([text, { parts, cells, unit }]): Label => {
    const named = unitFrom(unit);
    return { text, parts, cells, ...(named === null ? {} : { unit: named }) };
  });
  // A table of one kind of figures has no name for it but the file's.
  const [sample] = sheet.samples;
  const title = (sample?.file ?? '').replace(/\.[a-z]+$/i, '').replaceAll('_', ' ');
  return all.map((label) => (label.text === '' ? { ...label, parts: [title] } : label));
}

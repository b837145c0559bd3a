import type { DatasetFacts } from './dataset-facts.ts';
import { wordsOf } from './name-columns.ts';
import { someOf, type Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { Shape } from './proposal.ts';
import type { Sheet } from './read-sheet.ts';
import { splitUnit } from './units.ts';

/** What the file looks like, before anything is made of it. */
export function tellLayout(sheet: Sheet, notes: Notes): void {
  const { samples, header, rows, footnotes, odd } = sheet;
  const encodings = [...new Set(samples.map(({ encoding }) => encoding))].join(', ');
  notes.found.push(
    `${rows.length.toLocaleString('en')} rows of ${sheet.columns.length} columns in ${samples.length === 1 ? 'one file' : `${samples.length} files`} (${encodings})`,
  );
  if (header.titles.length > 0) notes.found.push(`above the header: ${someOf(header.titles)}`);
  if (header.rows.length > 1) {
    notes.found.push(
      `${header.rows.length} header rows${header.isMerged ? ', with merged cells' : ''}`,
    );
  }
  if (footnotes.length > 0) notes.found.push(`below the table: ${someOf(footnotes, 3)}`);
  if (odd > 0) notes.found.push(`${odd} lines have another number of cells and will be rejected`);
  const renamed = sheet.otherHeaders.filter((names) => names.length > 0);
  if (renamed.length > 0) {
    notes.guessed.push({
      text: `columns by other names in other files are the same by their place: ${renamed.map((names) => names.join(', ')).join('; ')}`,
      sure: 'rather sure',
    });
  }
}

/** Names that readers see, as the file has them. */
const shownNames = (shape: Shape): string[] =>
  shape.kind === 'series'
    ? shape.measures.map(({ words }) => words.ko)
    : shape.fields.map(({ column }) => splitUnit(column.headers[0] ?? '').name);

/** What nobody but a person can say, and what is a guess. */
export function tellUnknown(
  { told, missing, shape, sheet, notes }: DatasetFacts,
  usable: readonly Column[],
): void {
  if (missing.length > 0) {
    notes.guessed.push({
      text: `${someOf(missing)} ${missing.length === 1 ? 'stands' : 'stand'} for "no value", not for 0`,
      sure: 'not sure',
    });
  }
  if (told.publisherKo === null)
    notes.open.push('who published it: --publisher-ko, --publisher-en');
  const odd = usable.filter((column) => column.odd.length > 0);
  if (odd.length > 0) {
    notes.found.push(
      `cells that are not what their column holds will be rejected: ${odd
        .slice(0, 5)
        .map(({ header, odd: cells }) => `"${header}" ${cells.length} (${someOf(cells, 2)})`)
        .join('; ')}`,
    );
  }
  const names = shownNames(shape).filter((name) => !wordsOf(name).isKnown);
  if (names.length > 0) {
    notes.open.push(
      `what these are called in the other language (dataset.ts): ${someOf([...new Set(names)], 8)}`,
    );
  }
  const ambiguous = usable.filter(({ date }) => date?.id === 'DD/MM/YYYY');
  for (const column of ambiguous) {
    const isSure = [...column.values].some((value) => Number(value.split('/')[0]) > 12);
    notes.guessed.push({
      text: `"${column.header}" is day/month/year`,
      sure: isSure ? 'rather sure' : 'not sure',
    });
  }
  const times = usable.filter(({ date }) => date?.step === 'time');
  if (times.length > 0 && shape.kind !== 'places') {
    notes.found.push(
      `"${times[0]?.header ?? ''}" holds times of day: they are shown as written, not as a course over days`,
    );
  }
  if (shape.kind === 'table' && sheet.columns.length > 40) {
    notes.open.push(
      'which of its many columns matter: take the others out of dataset.ts and source.ts',
    );
  }
}

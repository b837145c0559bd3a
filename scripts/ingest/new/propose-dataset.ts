import { SourceError } from '../../connectors/source-error.ts';
import { chooseShape } from './choose-shape.ts';
import { crosstabSeries } from './crosstab-series.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { columnsOf } from './dataset-facts.ts';
import { findPersonalColumns } from './find-personal-columns.ts';
import { guessTheme } from './guess-theme.ts';
import { nameGiver, wordsOf } from './name-columns.ts';
import { addNotes, emptyNotes, someOf, type Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { NamedColumn, Shape } from './proposal.ts';
import type { Naming } from './propose-fields.ts';
import { readSheet, type Sample, type Sheet } from './read-sheet.ts';
import { hasKorean, romanised } from './romanise.ts';
import type { Told } from './told.ts';
import { dayInNames } from './said-in-names.ts';
import { splitUnit } from './units.ts';
import { writeChecks } from './write-checks.ts';
import { writeDefinition } from './write-definition.ts';
import { writeLayer, writePlacesTransform } from './write-places.ts';
import { writeRowsSql } from './write-rows-sql.ts';
import { writeSeriesSql } from './write-series-sql.ts';
import { writeSource } from './write-source.ts';
import { writeTest } from './write-test.ts';

export interface Proposal {
  /** Text of each file of the folder, before it is formatted. */
  readonly files: Readonly<Record<string, string>>;
  readonly notes: Notes;
  readonly facts: DatasetFacts;
}

interface Request {
  readonly id: string;
  readonly samples: readonly Sample[];
  readonly told: Told;
  readonly topicOrder: number;
  /** Names of other files in the same folders, which are none of the dataset's. */
  readonly neighbours: readonly string[];
}

/** Proposes a dataset's folder from a sample of its files. Throws a SourceError for what is no table. */
export function proposeDataset({ id, samples, told, topicOrder, neighbours }: Request): Proposal {
  const read = readSheet(samples);
  const notes = emptyNotes();
  tellLayout(read, notes);
  const asked = { told, notes };
  const { sheet, shape, usable } =
    (read.header.periodRow === null ? null : asCrosstab(read, asked)) ?? asTable(read, asked);
  const title = titleOf(sheet, told, notes);
  if (told.theme === null && guessTheme(`${title.ko} ${title.en}`, sheet.headers) === null) {
    notes.open.push('what residents look for it by: --theme');
  }
  const used = new Set(columnsOf(shape).flatMap(({ headers }) => headers));
  const keyNames = sheet.header.periodRow === null ? sheet.headers : [];
  const missing = [...new Set(usable.flatMap((column) => [...column.missing.keys()]))];
  const facts: DatasetFacts = {
    id,
    title,
    sheet,
    shape,
    told,
    notes,
    topicOrder,
    takenOn: takenOn(shape, samples, asked),
    neighbours,
    ignored: [...new Set(keyNames.filter((header) => !used.has(header)))],
    missing,
    cellUnits: [...new Set(usable.flatMap(({ cellUnits }) => cellUnits))],
  };
  tellUnknown(facts, usable);
  return { files: filesOf(facts), notes, facts };
}

function filesOf(facts: DatasetFacts): Proposal['files'] {
  const { shape } = facts;
  return {
    'dataset.ts': writeDefinition(facts),
    'source.ts': writeSource(facts),
    'transform.sql':
      shape.kind === 'series' ? writeSeriesSql(facts, shape) : writeRowsSql(facts, shape),
    'checks.ts': writeChecks(facts),
    [`${facts.id}.test.ts`]: writeTest(facts),
    ...(shape.kind === 'places'
      ? { 'layer.ts': writeLayer(facts, shape), 'transform.ts': writePlacesTransform(facts, shape) }
      : {}),
  };
}

/** A list is of some day: the one in the file's name, or else the day on which it is added. */
function takenOn(shape: Shape, samples: readonly Sample[], { told, notes }: Asked): string {
  if (told.date !== null || shape.kind === 'series') return told.date ?? told.today;
  const day = dayInNames(samples.map(({ file }) => file));
  if (day !== null) {
    notes.guessed.push({ text: `it is of ${day}, as the file is named`, sure: 'not sure' });
    return day;
  }
  notes.open.push(`of which day it is: --date (now ${told.today}, the day of adding)`);
  return told.today;
}

interface Asked {
  readonly told: Told;
  readonly notes: Notes;
}

interface Chosen {
  readonly sheet: Sheet;
  readonly shape: Shape;
  readonly usable: readonly Column[];
}

/** Columns are periods: `null` where nothing says of what area. */
function asCrosstab(sheet: Sheet, { told, notes }: Asked): Chosen | null {
  const own = emptyNotes();
  const usable = usableColumns(sheet, own);
  const naming = namingOf(sheet, usable);
  const shape = crosstabSeries(sheet, usable, told, naming, own);
  if (!shape) {
    notes.open.push(...own.open);
    return null;
  }
  addNotes(notes, own);
  return { sheet, shape, usable };
}

/** Each column is a column, whatever its name. */
function asTable(crosstab: Sheet, { told, notes }: Asked): Chosen {
  const sheet = { ...crosstab, header: { ...crosstab.header, periodRow: null } };
  const usable = usableColumns(sheet, notes);
  if (usable.length === 0) {
    throw new SourceError({
      file: sheet.samples[0]?.name ?? '',
      found: 'no column is left that could be shown',
      expected: 'columns that hold something and are not personal',
      todo: notes.found.join('; '),
    });
  }
  const naming = namingOf(sheet, usable);
  return { sheet, usable, shape: chooseShape(sheet, usable, told, naming, notes) };
}

/** Columns that may be published: personal ones, empty ones and row numbers are not. */
function usableColumns(sheet: Sheet, notes: Notes): Column[] {
  const personal = findPersonalColumns(sheet.columns);
  for (const [column, why] of personal) {
    notes.found.push(`"${column.header}" is left out: ${why}`);
  }
  const seen = new Set<string>();
  const names = sheet.header.periodRow === null ? sheet.headers : (sheet.header.rows[0] ?? []);
  return sheet.columns.filter((column) => {
    const name = names[column.at] ?? '';
    const isAgain = seen.has(name) && sheet.header.periodRow === null;
    seen.add(name);
    if (isAgain) {
      notes.found.push(`a second column "${name}" is left out: it cannot be told from the first`);
    }
    const isCount =
      column.isSequence &&
      (column.header === '' || /^(연번|순번|no\.?|rownum|field_1)$/i.test(column.header));
    return !personal.has(column) && column.kind !== 'blank' && !isAgain && !isCount;
  });
}

/** A name for each column; in a crosstab it is found by the first of its headers. */
function namingOf(sheet: Sheet, usable: readonly Column[]): Naming {
  const give = nameGiver();
  const isCrosstab = sheet.header.periodRow !== null;
  const names = new Map<Column, NamedColumn>();
  for (const column of usable) {
    const words = wordsOf(column.name).en;
    const header = isCrosstab ? (sheet.header.rows[0]?.[column.at] ?? '') : column.header;
    const others = isCrosstab ? [] : (sheet.otherHeaders[column.at] ?? []);
    names.set(column, { name: give(words), headers: [header, ...others] });
  }
  return (column) => {
    const name = names.get(column);
    if (!name) throw new Error(`The column "${column.header}" is not used.`);
    return name;
  };
}

function titleOf(sheet: Sheet, told: Told, notes: Notes): DatasetFacts['title'] {
  const [sample] = sheet.samples;
  const base = (sample?.file ?? 'file')
    .normalize('NFC')
    .replace(/(\.[a-z]+)+$/i, '')
    .replaceAll('_', ' ')
    // The day of the file is told as the day of its rows.
    .replace(/[ -]?(19|20)[0-9]{6}$/, '');
  if (told.titleKo === null) notes.open.push(`its Korean title: --title-ko (now "${base}")`);
  if (told.titleEn === null) notes.open.push('its English title: --title-en');
  const ko = told.titleKo ?? (hasKorean(base) ? base : `${base} 파일`);
  return { ko, en: told.titleEn ?? romanised(told.titleKo === null ? base : told.titleKo) };
}

function tellLayout(sheet: Sheet, notes: Notes): void {
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

function tellUnknown(
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

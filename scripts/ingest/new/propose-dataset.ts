import { SourceError } from '../../connectors/source-error.ts';
import { chooseShape } from './choose-shape.ts';
import { crosstabSeries } from './crosstab-series.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { columnsOf } from './dataset-facts.ts';
import { guessTheme } from './guess-theme.ts';
import { addNotes, emptyNotes, type Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { Shape } from './proposal.ts';
import { readSheet, type Sample, type Sheet } from './read-sheet.ts';
import { hasKorean, romanised } from './romanise.ts';
import type { Told } from './told.ts';
import { dayInNames } from './said-in-names.ts';
import { tellLayout, tellUnknown } from './tell-proposal.ts';
import { namingOf, usableColumns } from './usable-columns.ts';
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

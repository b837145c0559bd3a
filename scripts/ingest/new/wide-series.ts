import { cityOnly, tellArea } from './area-notes.ts';
import { findArea, type FoundArea } from './find-area.ts';
import { aDay, findPeriod } from './find-period.ts';
import { proposeMeasures, mostMeasures, type Label } from './measures.ts';
import { addNotes, emptyNotes, type Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { SeriesShape } from './proposal.ts';
import type { Naming } from './propose-fields.ts';
import type { Sheet } from './read-sheet.ts';
import type { Told } from './told.ts';

/** Columns whose figures say when or which, not how much. */
const keyFigure = /^(hour|시각|시간대|시|요일|월|month|day|일|주차|week|rownum|no|연번|순번)$/i;
/** Kinds of rows, such as men and women; a column with more values is a name. */
const mostKinds = 30;

/** A row an area and period, a column a figure; `null` where the table is something else. */
export function wideSeries(
  sheet: Sheet,
  usable: readonly Column[],
  told: Told,
  naming: Naming,
  notes: Notes,
): SeriesShape | null {
  const own = emptyNotes();
  const shape = findSeries(sheet, usable, told, naming, own);
  if (shape) addNotes(notes, own);
  // What was guessed on the way to nothing is not told; what would help is.
  else notes.open.push(...own.open);
  return shape;
}

function findSeries(
  sheet: Sheet,
  usable: readonly Column[],
  told: Told,
  naming: Naming,
  notes: Notes,
): SeriesShape | null {
  const found = findArea(usable.filter(({ kind }) => kind === 'text' || kind === 'integer'));
  const period = findPeriod(usable, naming);
  const figures = usable.filter(
    (column) =>
      (column.kind === 'integer' || column.kind === 'number') &&
      column !== found?.column &&
      !period?.columns.includes(column) &&
      !keyFigure.test(column.header.trim()),
  );
  if (figures.length === 0) return null;
  const area = found ?? cityOnly(sheet, told, notes);
  if (!area) return null;
  const when = period ?? (found ? aDay(sheet, told, notes) : null);
  if (!when) return null;
  const kinds = kindsOfRows(sheet, usable, found, when.columns, figures);
  if (!kinds) {
    notes.open.push(
      'which of several rows of one area and period counts: they are shown as a table',
    );
    return null;
  }
  const labels = labelsOf(sheet, kinds, figures, found);
  if (!found && kinds.length > 0 && labels.length > mostMeasures) return null;
  const measures = proposeMeasures(labels, when.step, notes);
  tell(found, when.text, notes);
  return {
    kind: 'series',
    step: when.step,
    area: found ? { column: naming(found.column), found } : null,
    period: when.period,
    figures: figures.map(naming),
    crosstab: null,
    items: kinds.map((kind) => naming(kind).name),
    measures,
    otherColumns: [...new Set([...when.columns, ...kinds])].map(naming),
  };
}

/** Columns of kinds that are needed to tell all rows apart; `null` where even they do not. */
function kindsOfRows(
  sheet: Sheet,
  usable: readonly Column[],
  area: FoundArea | null,
  period: readonly Column[],
  figures: readonly Column[],
): Column[] | null {
  const rows = sheet.rows.filter(
    (row) => area === null || area.codes.has(row[area.column.at] ?? ''),
  );
  const left = usable.filter(
    (column) =>
      column !== area?.column &&
      !period.includes(column) &&
      !figures.includes(column) &&
      column.kind !== 'blank' &&
      column.values.size > 1 &&
      column.values.size <= mostKinds,
  );
  const chosen: Column[] = [];
  const keysWith = (more: readonly Column[]): number =>
    new Set(
      rows.map((row) =>
        [...(area ? [area.column] : []), ...period, ...chosen, ...more]
          .map((column) => row[column.at] ?? '')
          .join('\u0000'),
      ),
    ).size;
  // A few rows may be there twice; they are told when they are read.
  const isEnough = (count: number): boolean => count >= rows.length * 0.99;
  while (!isEnough(keysWith([]))) {
    const [best] = left
      .filter((column) => !chosen.includes(column))
      .map((column) => ({ column, count: keysWith([column]) }))
      .toSorted((a, b) => b.count - a.count);
    if (!best || best.count <= keysWith([])) return null;
    chosen.push(best.column);
  }
  return chosen;
}

/** One label for each figure of each kind of rows, in the order of the file. */
function labelsOf(
  sheet: Sheet,
  kinds: readonly Column[],
  figures: readonly Column[],
  area: FoundArea | null,
): Label[] {
  const groups = new Map<string, { parts: string[]; rows: (readonly string[])[] }>();
  for (const row of sheet.rows) {
    if (area && !area.codes.has(row[area.column.at] ?? '')) continue;
    const parts = kinds.map((kind) => row[kind.at] ?? '').filter((part) => part !== '');
    const key = parts.join(' ');
    const group = groups.get(key) ?? { parts, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()].flatMap(({ parts, rows }) =>
    figures.map((figure) => ({
      parts: figures.length === 1 && kinds.length > 0 ? parts : [...parts, figure.name],
      text: [...parts, figure.header].filter((part) => part !== '').join(' '),
      cells: rows.map((row) => row[figure.at] ?? ''),
      unit: figure.unit,
    })),
  );
}

function tell(area: FoundArea | null, when: string, notes: Notes): void {
  notes.found.push(when);
  if (area) tellArea(area, notes);
}

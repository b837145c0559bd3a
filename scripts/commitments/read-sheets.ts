import type { Candidate, CandidateKind, ImportFile, ReadFiles } from './candidate.ts';
import type { ImportProblem } from './import-problem.ts';
import type { JsonPath } from './json-places.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import { commitmentSheet, ownerColumn, planSheet, sheets, sourceSheet } from './sheet-columns.ts';

const baseName = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase();

/**
 * Puts the sheets of a spreadsheet together again: rows become the lists of their commitments.
 * `restored` gives back the letters of a text that CP949 lacks.
 */
export function readSheets(
  files: readonly ImportFile[],
  restored: (text: string) => string,
): ReadFiles {
  const problems: ImportProblem[] = [];
  const read = files.flatMap((file): ReadSheet[] => {
    const sheet = sheets.find(({ name }) => name === baseName(file.name));
    if (sheet) return [readSheet(file, sheet, restored)];
    const names = sheets.map(({ name }) => `${name}.csv`).join(', ');
    problems.push({ file: file.name, line: null, column: null, value: file.name, allowed: names });
    return [];
  });
  problems.push(...read.flatMap((sheet) => sheet.problems));
  const commitments = read.find(({ sheet }) => sheet === commitmentSheet);
  const lists = read.filter(({ sheet }) => sheet.list !== null);
  // Without its list of commitments, a sheet does not say which of them have no row in it.
  if (!commitments && lists.length > 0) {
    const allowed = 'commitments.csv beside it, with a line for every commitment to import';
    problems.push({
      file: lists[0]?.placeOf(1, null).file ?? '',
      line: null,
      column: null,
      value: '',
      allowed,
    });
  }
  const found = strangers(commitments, lists);
  problems.push(...found);
  const untouched = sheets.flatMap(({ list }) =>
    list === null || lists.some(({ sheet }) => sheet.list === list) ? [] : [list],
  );
  return {
    problems,
    untouched,
    hasStrangers: found.length > 0,
    candidates: [
      ...(commitments ? commitmentCandidates(commitments, lists) : []),
      ...thingCandidates(
        'plan',
        read.find(({ sheet }) => sheet === planSheet),
      ),
      ...thingCandidates(
        'source',
        read.find(({ sheet }) => sheet === sourceSheet),
      ),
    ],
  };
}

const idOf = (thing: Readonly<Record<string, unknown>>): string =>
  typeof thing['id'] === 'string' ? thing['id'] : '';

/** Rows of commitments that commitments.csv does not have. */
function strangers(
  commitments: ReadSheet | undefined,
  lists: readonly ReadSheet[],
): ImportProblem[] {
  if (!commitments || commitments.problems.length > 0) return [];
  const ids = new Set(commitments.rows.map(({ thing }) => idOf(thing)));
  return lists.flatMap(({ rows, placeOf }) =>
    rows
      .filter(({ owner }) => !ids.has(owner))
      .map(({ line, owner }) => ({
        ...placeOf(line, ownerColumn),
        value: owner,
        allowed: 'the id of a line in commitments.csv',
      })),
  );
}

function commitmentCandidates(commitments: ReadSheet, lists: readonly ReadSheet[]): Candidate[] {
  return commitments.rows.map(({ line, thing }) => {
    const id = idOf(thing);
    const own = lists.map((read) => ({
      read,
      list: read.sheet.list ?? '',
      rows: read.rows.filter(({ owner }) => owner === id),
    }));
    return {
      kind: 'commitment',
      content: {
        ...thing,
        ...Object.fromEntries(own.map(({ list, rows }) => [list, rows.map((row) => row.thing)])),
      },
      placeOf: (path) => {
        const found = own.find(({ list }) => list === path[0]);
        if (!found) return commitments.placeOf(line, columnOf(path));
        const row = typeof path[1] === 'number' ? found.rows[path[1]] : undefined;
        // Of a list as a whole: the commitment that it belongs to, and the sheet to look in.
        if (!row) return commitments.placeOf(line, `sheet ${found.read.sheet.name}.csv`);
        return found.read.placeOf(row.line, columnOf(path.slice(2), found.read));
      },
    };
  });
}

const thingCandidates = (kind: CandidateKind, read: ReadSheet | undefined): Candidate[] =>
  (read?.rows ?? []).map(({ line, thing }) => ({
    kind,
    content: thing,
    placeOf: (path) =>
      (read ?? { placeOf: () => ({ file: '', line, column: null }) }).placeOf(
        line,
        columnOf(path, read),
      ),
  }));

/** Column of a path; of words as a whole, such as a title that is missing, the first of them. */
function columnOf(path: JsonPath, read?: ReadSheet): string | null {
  if (path.length === 0) return null;
  const name = path.join('_');
  const columns = read?.sheet.columns ?? commitmentSheet.columns;
  const own = columns.find((column) => column.name === name);
  return (own ?? columns.find((column) => column.name.startsWith(`${name}_`)))?.name ?? name;
}

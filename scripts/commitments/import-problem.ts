/** A mistake in a file to import, where its author can find it. */
export interface ImportProblem {
  readonly file: string;
  readonly line: number | null;
  /** Such as `F "planned"` in a sheet, `12` in JSON. */
  readonly column: string | null;
  readonly value: string;
  readonly allowed: string;
}

/** Where a mistake stands, without what it is. */
export type ProblemPlace = Pick<ImportProblem, 'file' | 'line' | 'column'>;

/** The mistakes in the order of the files' lines, one below the other. */
export const problemsText = (problems: readonly ImportProblem[]): string =>
  problems
    .toSorted(
      (one, other) =>
        one.file.localeCompare(other.file, 'en') || (one.line ?? 0) - (other.line ?? 0),
    )
    .map(
      (problem) =>
        `${placeText(problem)}: ${valueText(problem.value)}\n  allowed: ${problem.allowed}\n`,
    )
    .join('');

const placeText = ({ file, line, column }: ProblemPlace): string =>
  [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(', ');

const longest = 80;

const valueText = (value: string): string => {
  if (value === '') return 'nothing stands here';
  return `"${value.length > longest ? `${value.slice(0, longest)}…` : value}"`;
};

/** Excel turns 2017-07 into this and keeps it so; the author never typed it. */
const madeByExcel = /^[A-Z][a-z]{2}-\d{2}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d+월\s?\d+일$/;

export const withHint = (problem: ImportProblem): ImportProblem =>
  problem.allowed.includes('YYYY') && madeByExcel.test(problem.value)
    ? {
        ...problem,
        allowed: `${problem.allowed} (the spreadsheet has changed the date: make the column text, then type it again)`,
      }
    : problem;

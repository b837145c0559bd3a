export interface SourceProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  /** What is wrong. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** What the reader can do about it. */
  readonly todo: string;
}

/** A fault of the input, not of the program: reported in words, without a stack trace. */
export class SourceError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem) {
    super(describeProblem(problem));
    this.name = 'SourceError';
    this.problem = problem;
  }
}

function describeProblem(problem: SourceProblem): string {
  const place = [
    problem.file,
    problem.line === undefined ? null : `line ${problem.line}`,
    problem.column === undefined ? null : `column "${problem.column}"`,
    problem.value === undefined ? null : `value "${problem.value}"`,
  ].filter((part) => part !== null);
  return `${place.join(', ')}: ${problem.found}\n  expected: ${problem.expected}\n  to do: ${problem.todo}`;
}

export interface SourceProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  /** Way to the value in a JSON document, such as `milestones[1].planned`. */
  readonly path?: string;
  readonly value?: string;
  /** What is wrong. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** What the reader can do about it. */
  readonly todo: string;
}

/** Faults of the input, not of the program: reported in words, all at once, without a stack trace. */
export class SourceError extends Error {
  readonly problem: SourceProblem;
  readonly problems: readonly SourceProblem[];

  constructor(problem: SourceProblem, ...more: readonly SourceProblem[]) {
    const problems = [problem, ...more];
    super(problems.map(describeProblem).join('\n'));
    this.name = 'SourceError';
    this.problem = problem;
    this.problems = problems;
  }
}

/** A key or an address that the operator has not set: nothing is wrong with the source. */
export class NotSet extends SourceError {}

/** The service refuses the key itself: any other question with it would be refused as well. */
export class KeyRefused extends SourceError {}

/** Throws all faults that were found, where there are any. */
export function throwProblems(problems: readonly SourceProblem[]): void {
  const [first, ...more] = problems;
  if (first) throw new SourceError(first, ...more);
}

function describeProblem(problem: SourceProblem): string {
  const place = [
    problem.file,
    problem.line === undefined ? null : `line ${problem.line}`,
    problem.column === undefined ? null : `column "${problem.column}"`,
    problem.path === undefined ? null : problem.path,
    problem.value === undefined ? null : `value "${problem.value}"`,
  ].filter((part) => part !== null);
  return `${place.join(', ')}: ${problem.found}\n  expected: ${problem.expected}\n  to do: ${problem.todo}`;
}

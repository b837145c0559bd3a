import { Fragment } from 'react';
import type { PromiseFindings } from '../../domain/promises/promise-linter.ts';
import type { PromiseCriterion } from '../../domain/promises/promise-patterns.ts';
import type { CheckWords } from '../../words/promise-check.ts';

interface Props {
  readonly checked: PromiseFindings;
  readonly words: CheckWords;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly criterion: PromiseCriterion;
  readonly isVague: boolean;
}

/** The text with the words that were found; what each was found for stands beside it in words. */
export function CheckedText({ checked: { text, findings }, words }: Props) {
  const marks = apart(
    findings.flatMap(({ criterion, named, vague }): Mark[] => [
      ...named.map(({ start, end }) => ({ start, end, criterion, isVague: false })),
      ...vague.map(({ start, end }) => ({ start, end, criterion, isVague: true })),
    ]),
  );
  return (
    <p className="check-text">
      {marks.map(({ start, end, criterion, isVague }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark data-vague={isVague || undefined}>
            {text.slice(start, end)}
            <small>
              {words.criteria[criterion].name}
              {isVague ? ` · ${words.answers.vague}` : ''}
            </small>
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}

/** The same words may be found for two criteria; the first of them marks the text. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

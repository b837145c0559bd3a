import type { Grade } from '../../domain/grade.ts';

/** A shape a grade, so that it can be told without its colour. */
const shapes: Readonly<Record<Grade, string>> = {
  good: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  moderate: 'M2.5 2.5h11v11h-11z',
  bad: 'M8 1.5l7 12.5h-14z',
  'very-bad': 'M5 1.5h6l3.5 3.5v6l-3.5 3.5h-6l-3.5-3.5v-6z',
};

interface Props {
  readonly grade: Grade;
  readonly label: string;
}

/** A grade as shape, colour and word. */
export function GradeMark({ grade, label }: Props) {
  return (
    <span className="grade-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[grade]} fill={`var(--grade-${grade})`} />
      </svg>
      {label}
    </span>
  );
}

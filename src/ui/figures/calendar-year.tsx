import { useState, type KeyboardEvent, type PointerEvent } from 'react';

type Mark = 'dot' | 'disc' | 'square' | 'diamond' | 'none';

interface DayClass {
  readonly label: string;
  readonly fill: string;
  readonly mark: Mark;
  readonly count: number;
}

interface Month {
  readonly label: string;
  readonly offset: number;
  readonly days: readonly {
    readonly day: number;
    readonly dayOfMonth: number;
    readonly classIndex: number;
  }[];
}

interface Props {
  readonly months: readonly Month[];
  readonly classes: readonly DayClass[];
  readonly description: string;
  readonly formatCount: (count: number) => string;
  /** Says how to read a day's value, until one is chosen. */
  readonly hint: string;
  /** Words for a day; with them the calendar answers to pointer and arrow keys. */
  readonly describeDay?: (day: number) => string;
}

const cell = 10;

/** Outline of a day's mark inside its cell: larger and more pointed where the air was worse. */
function markPath(mark: Mark, x: number, y: number): string {
  const cx = x + cell / 2;
  const cy = y + cell / 2;
  const disc = (r: number): string =>
    `M${cx - r},${cy}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
  switch (mark) {
    case 'dot':
      return disc(2.5);
    case 'disc':
      return disc(3.5);
    case 'square':
      return `M${x + 0.5},${y + 0.5}h9v9h-9z`;
    case 'diamond':
      return `M${cx},${y - 0.8}l5.8,5.8l-5.8,5.8l-5.8,-5.8z`;
    case 'none':
      return `M${cx - 2},${cy}h4`;
  }
}

function position(month: Month, dayOfMonth: number): [number, number] {
  const at = month.offset + dayOfMonth - 1;
  return [(at % 7) * cell, Math.floor(at / 7) * cell];
}

/** Every day of a year as a mark, month by month. */
export function CalendarYear({
  months,
  classes,
  description,
  formatCount,
  hint,
  describeDay,
}: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  const first = months[0]?.days[0]?.day ?? 0;
  const last = months.at(-1)?.days.at(-1)?.day ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setChosen((day) => Math.min(Math.max(day === null ? first : day + step, first), last));
  };
  return (
    <div className="calendar">
      <div
        className="calendar-months"
        role="img"
        aria-label={description}
        {...(describeDay ? { tabIndex: 0, onKeyDown } : {})}
      >
        {months.map((month) => (
          <MonthDrawing
            key={month.label}
            month={month}
            classes={classes}
            chosen={chosen}
            {...(describeDay ? { onPoint: setChosen } : {})}
          />
        ))}
      </div>
      <p className="calendar-day script-only" aria-live="polite">
        {chosen === null || !describeDay ? hint : describeDay(chosen)}
      </p>
      <ul className="calendar-legend">
        {classes.map((entry) => (
          <li key={entry.label}>
            <svg viewBox="-1 -1 12 12" width="16" height="16" aria-hidden="true">
              <path
                d={markPath(entry.mark, 0, 0)}
                className={entry.mark === 'none' ? 'calendar-none' : 'calendar-mark'}
                style={{ fill: `var(${entry.fill})` }}
              />
            </svg>
            <span>{entry.label}</span> <b>{formatCount(entry.count)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MonthProps {
  readonly month: Month;
  readonly classes: readonly DayClass[];
  readonly chosen: number | null;
  readonly onPoint?: (day: number) => void;
}

function MonthDrawing({ month, classes, chosen, onPoint }: MonthProps) {
  const chosenDay = month.days.find((day) => day.day === chosen);
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - box.left) / box.width) * 7);
    const row = Math.floor(((event.clientY - box.top) / box.height) * 6);
    const day = month.days[row * 7 + column - month.offset];
    if (day && column >= 0 && column < 7) onPoint?.(day.day);
  };
  return (
    <div className="calendar-month">
      <span aria-hidden="true">{month.label}</span>
      <svg
        viewBox="-1 -1 72 62"
        aria-hidden="true"
        {...(onPoint ? { onPointerMove: onPointer, onPointerDown: onPointer } : {})}
      >
        {classes.map((entry, i) => {
          const days = month.days.filter((day) => day.classIndex === i);
          if (days.length === 0) return null;
          const d = days
            .map((day) => markPath(entry.mark, ...position(month, day.dayOfMonth)))
            .join('');
          return (
            <path
              key={entry.label}
              d={d}
              className={entry.mark === 'none' ? 'calendar-none' : 'calendar-mark'}
              style={{ fill: `var(${entry.fill})` }}
            />
          );
        })}
        {chosenDay && (
          <path
            d={markPath('square', ...position(month, chosenDay.dayOfMonth))}
            className="calendar-chosen"
          />
        )}
      </svg>
    </div>
  );
}

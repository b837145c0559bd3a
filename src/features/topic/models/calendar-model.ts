import {
  civilParts,
  daysInYear,
  firstDayOfMonth,
  parseIsoDay,
} from '../../../domain/time/civil-date.ts';
import { formatDay, formatNumber, formatYear, monthName } from '../../../domain/text/format.ts';
import { gradeLabel, gradeOf, grades, roundTo } from '../../../domain/grade.ts';
import { yearPeriod, type Period } from '../../../domain/time/period.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import { gradeWhy } from './colour-scale.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

/** Shape of a day's mark: its size tells the grade where colours cannot be told apart. */
export type DayMark = 'dot' | 'disc' | 'square' | 'diamond' | 'none';

export interface DayClass {
  readonly label: string;
  readonly fill: string;
  readonly mark: DayMark;
  readonly count: number;
}

export interface CalendarDay {
  readonly day: number;
  readonly dayOfMonth: number;
  /** Index into `classes`. */
  readonly classIndex: number;
}

export interface CalendarMonth {
  readonly label: string;
  /** Empty cells before the first day; weeks begin on Monday. */
  readonly offset: number;
  readonly days: readonly CalendarDay[];
}

export interface CalendarModel {
  readonly kind: 'calendar';
  readonly finding: string;
  readonly subtitle: string;
  readonly description: string;
  readonly months: readonly CalendarMonth[];
  readonly classes: readonly DayClass[];
  readonly describeDay: (day: number) => string;
  readonly yearBefore: Period | null;
  readonly yearAfter: Period | null;
  readonly why: readonly string[];
  readonly table: ViewTable;
}

interface Classifier {
  readonly classes: readonly Omit<DayClass, 'count'>[];
  /** Index of a value's class; the last class is "not measured". */
  readonly classOf: (value: number | null) => number;
}

const gradeMarks: readonly DayMark[] = ['dot', 'disc', 'square', 'diamond'];

function classifierOf(context: ViewContext, values: readonly (number | null)[]): Classifier {
  const { measure, state, language, words } = context;
  const { dayBands, guideline } = measure;
  const none = { label: words.notMeasured, fill: '--grade-unknown', mark: 'none' as const };
  if (state.standard === 'who' && guideline) {
    const name = guideline.name[language];
    const limit = context.formatLimit(guideline.day);
    return {
      classes: [
        { label: words.calendarWithin(name, limit), fill: '--seq-1', mark: 'dot' },
        { label: words.calendarAbove(name, limit), fill: '--seq-5', mark: 'square' },
        none,
      ],
      classOf: (value) => (value === null ? 2 : value > guideline.day ? 1 : 0),
    };
  }
  if (dayBands) {
    return {
      classes: [
        ...grades.map((grade, i) => ({
          label: gradeLabel[grade][language],
          fill: `--grade-${grade}`,
          mark: gradeMarks[i] ?? 'square',
        })),
        none,
      ],
      classOf: (value) =>
        value === null
          ? grades.length
          : grades.indexOf(gradeOf(roundTo(value, measure.decimals), dayBands)),
    };
  }
  const known = values.filter((value) => value !== null);
  const edges = roundEdges(Math.min(...known, 0), Math.max(...known, 0), 6);
  const format = (value: number): string => formatNumber(value, measure.decimals, language);
  const count = edges.length - 1;
  return {
    classes: [
      ...edges.slice(0, -1).map((edge, i) => ({
        label: `${format(edge)}–${format(edges[i + 1] ?? edge)}`,
        fill: `--seq-${count <= 1 ? 3 : 1 + Math.round((i * 5) / (count - 1))}`,
        mark: 'square' as const,
      })),
      none,
    ],
    classOf: (value) => {
      if (value === null) return count;
      const bin = edges.findIndex((edge, i) => i > 0 && value < edge) - 1;
      return bin < 0 ? count - 1 : bin;
    },
  };
}

export function calendarModel(context: ViewContext): CalendarModel {
  const { data, state, measure, words, language, bounds } = context;
  if (!data.days) throw new Error('A calendar needs the daily values.');
  const { year } = civilParts(state.period.last);
  const start = parseIsoDay(data.days.start) ?? 0;
  const values = data.days.areas[state.area] ?? [];
  const factor = 10 ** data.days.decimals;
  const valueOf = (day: number): number | null => {
    const value = values[day - start] ?? null;
    return value === null ? null : value / factor;
  };
  const { first } = yearPeriod(year);
  const yearValues = Array.from({ length: daysInYear(year) }, (_, i) => valueOf(first + i));
  const classifier = classifierOf(context, yearValues);
  const counts = classifier.classes.map(() => 0);
  const months = Array.from({ length: 12 }, (_, i): CalendarMonth => {
    const from = firstDayOfMonth(year, i + 1);
    const to = firstDayOfMonth(year, i + 2);
    return {
      label: monthName(i + 1, language),
      offset: civilParts(from).weekday - 1,
      days: Array.from({ length: to - from }, (__, n) => {
        const classIndex = classifier.classOf(valueOf(from + n));
        counts[classIndex] = (counts[classIndex] ?? 0) + 1;
        return { day: from + n, dayOfMonth: n + 1, classIndex };
      }),
    };
  });
  const classes = classifier.classes.map((entry, i) => ({ ...entry, count: counts[i] ?? 0 }));
  const yearWords = formatYear(year, language);
  const parts = classes.map((entry) => `${entry.label} ${context.formatDays(entry.count)}`);
  const around = (other: number): Period | null =>
    yearPeriod(other).first >= bounds.first && yearPeriod(other).last <= bounds.last
      ? yearPeriod(other)
      : null;
  return {
    kind: 'calendar',
    finding: calendarFinding(context, classes, yearWords, highestDay(first, yearValues)),
    subtitle: `${context.areaName(state.area)}, ${measure.name[language]}, ${words.calendarYear(yearWords)}`,
    description: words.calendarDescription(
      yearWords,
      context.areaName(state.area),
      parts.join(', '),
    ),
    months,
    classes,
    describeDay: (day) => {
      const value = valueOf(day);
      const label = classifier.classes[classifier.classOf(value)]?.label ?? '';
      return value === null
        ? `${formatDay(day, language)}: ${words.notMeasured}`
        : `${formatDay(day, language)}: ${context.formatLimit(value)}, ${label}`;
    },
    yearBefore: around(year - 1),
    yearAfter: around(year + 1),
    why: measure.dayBands === null ? [measure.ungraded?.[language] ?? ''] : gradeWhy(context),
    table: calendarTable(context, months, classes, yearWords),
  };
}

function highestDay(
  first: number,
  values: readonly (number | null)[],
): { readonly day: number; readonly value: number } | null {
  const value = Math.max(...values.map((entry) => entry ?? -Infinity));
  return Number.isFinite(value) ? { day: first + values.indexOf(value), value } : null;
}

function calendarFinding(
  context: ViewContext,
  classes: readonly DayClass[],
  yearWords: string,
  highest: { readonly day: number; readonly value: number } | null,
): string {
  const { measure, state, words, language } = context;
  if (state.standard === 'who' && measure.guideline) {
    const days = context.formatDays(classes[1]?.count ?? 0);
    return words.finding.calendarOver(yearWords, days, measure.guideline.name[language]);
  }
  if (!measure.dayBands) {
    return highest === null
      ? words.finding.calendarPlain(yearWords)
      : words.finding.calendarHighest(
          formatDay(highest.day, language),
          context.formatLimit(highest.value),
        );
  }
  const bad = (classes[2]?.count ?? 0) + (classes[3]?.count ?? 0);
  return words.finding.calendarBad(yearWords, context.formatDays(bad));
}

/** Days of each class by month. */
function calendarTable(
  { words }: ViewContext,
  months: readonly CalendarMonth[],
  classes: readonly DayClass[],
  yearWords: string,
): ViewTable {
  return {
    caption: words.calendarYear(yearWords),
    columns: [
      { key: 'month', label: words.monthColumn, numeric: false },
      ...classes.map((entry) => ({ key: entry.label, label: entry.label, numeric: true })),
    ],
    rows: months.map((month) => [
      month.label,
      ...classes.map((_, i) => month.days.filter((day) => day.classIndex === i).length),
    ]),
  };
}

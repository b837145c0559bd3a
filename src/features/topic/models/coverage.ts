import { civilParts } from '../../../domain/time/civil-date.ts';
import { formatNumber, formatPeriodWords } from '../../../domain/text/format.ts';
import { summariseDays, type PeriodSummary } from '../../../domain/series/month-series.ts';
import { yearPeriod, type Period } from '../../../domain/time/period.ts';
import { limitsOf } from '../../../domain/series/series-files.ts';
import { summaryOf } from '../topic-data.ts';
import { chartPeriod } from './trend-model.ts';
import type { ViewContext } from './view-input.ts';

/** Days measured of the days that a panel is about; for districts, the one with the fewest. */
export function coverageOf(context: ViewContext): string | null {
  const { view, state, bounds, words, areaName, definition, step } = context;
  if (step === 'moment') return null;
  if (step !== 'day') return stepCoverage(context);
  switch (view.kind) {
    case 'figure':
      return words.coverageOf(areaName(state.area), ...wordsOf(context, state.period));
    case 'time-series':
      return words.coverageOf(areaName(state.area), ...wordsOf(context, chartPeriod(context)));
    case 'profile':
      return words.coverageOf(areaName(state.area), ...wordsOf(context, bounds));
    case 'calendar':
      return words.coverageOf(
        areaName(state.area),
        ...wordsOf(context, yearPeriod(civilParts(state.period.last).year)),
      );
    case 'composition':
    case 'multiples':
    case 'scatter':
    case 'layers':
    case 'now':
    case 'recent':
      return null;
    case 'choropleth':
    case 'ranking': {
      const sorted = (definition.areas?.districts ?? [])
        .map(({ code }) => ({ code, summary: summaryIn(context, code, state.period) }))
        .toSorted((a, b) => a.summary.measuredDays - b.summary.measuredDays);
      const fewest = sorted[0];
      if (!fewest) return null;
      const numbers = numbersOf(context, fewest.summary, state.period);
      return fewest.summary.measuredDays === sorted.at(-1)?.summary.measuredDays
        ? words.coverageAll(...numbers)
        : words.coverageFewest(...numbers, areaName(fewest.code));
    }
    case 'table':
      return view.table === undefined
        ? words.coverageOf(areaName(state.area), ...wordsOf(context, bounds))
        : null;
  }
}

/** Months, quarters or years with data, only where some are missing: whole series need no words. */
function stepCoverage(context: ViewContext): string | null {
  const { view, state, bounds, words, areaName, step, stepCount, language } = context;
  if (!['figure', 'time-series', 'profile', 'table'].includes(view.kind)) return null;
  if (view.kind === 'table' && view.table !== undefined) return null;
  const period = view.kind === 'figure' ? state.period : bounds;
  const [measured, total] = stepCount(state.area, period);
  if (measured === total) return null;
  return words.coverageSteps(
    areaName(state.area),
    formatPeriodWords(period, language),
    formatNumber(measured, 0, language),
    formatNumber(total, 0, language),
    words.stepCounters[step],
  );
}

type CoverageWords = [period: string, measured: string, total: string];

function summaryIn(context: ViewContext, area: string, period: Period): PeriodSummary {
  const { data, measure } = context;
  return data.days
    ? summariseDays(data.days, area, period, limitsOf(measure))
    : summaryOf(data, measure, area, period);
}

const wordsOf = (context: ViewContext, period: Period): CoverageWords =>
  numbersOf(context, summaryIn(context, context.state.area, period), period);

const numbersOf = (
  { language }: ViewContext,
  summary: PeriodSummary,
  period: Period,
): CoverageWords => [
  formatPeriodWords(period, language),
  formatNumber(summary.measuredDays, 0, language),
  formatNumber(summary.totalDays, 0, language),
];

import { formatNumber } from '../../../domain/text/format.ts';
import { gradeLabel, gradeOf, roundTo } from '../../../domain/grade.ts';
import { daysIn } from '../../../domain/time/period.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import type { ViewContext } from './view-input.ts';

const steps = 6;

export interface ColourScale {
  readonly fillOf: (value: number) => string;
  readonly bins: readonly { readonly label: string; readonly fill: string }[];
  readonly isGraded: boolean;
}

/** A single day has grades; a mean over more days has none and is shown from low to high. */
export function colourScale(context: ViewContext, values: readonly number[]): ColourScale {
  const { measure, state, language } = context;
  const { dayBands } = measure;
  if (daysIn(state.period) === 1 && dayBands) {
    return {
      isGraded: true,
      fillOf: (value) => `--grade-${gradeOf(roundTo(value, measure.decimals), dayBands)}`,
      bins: dayBands.map(({ grade }) => ({
        label: gradeLabel[grade][language],
        fill: `--grade-${grade}`,
      })),
    };
  }
  const edges = roundEdges(Math.min(...values), Math.max(...values), steps);
  const decimals = Math.max(...edges.map((edge) => String(edge).split('.')[1]?.length ?? 0));
  const format = (value: number): string => formatNumber(value, decimals, language);
  const fill = (bin: number): string => {
    // Fewer bins than colours are spread over the whole ramp.
    const count = edges.length - 1;
    return `--seq-${count <= 1 ? 3 : 1 + Math.round((bin * (steps - 1)) / (count - 1))}`;
  };
  return {
    isGraded: false,
    fillOf: (value) => {
      const bin = edges.findIndex((edge, i) => i > 0 && value < edge) - 1;
      return fill(bin < 0 ? edges.length - 2 : bin);
    },
    bins: edges.slice(0, -1).map((edge, bin) => ({
      label: `${format(edge)}–${format(edges[bin + 1] ?? edge)}`,
      fill: fill(bin),
    })),
  };
}

/** Words that explain a grade's colour, with its limits. */
export function gradeWhy(context: ViewContext): string[] {
  const { measure, words, language } = context;
  const { dayBands, guideline } = measure;
  if (!dayBands) return [measure.ungraded?.[language] ?? words.whySequence];
  const step = 10 ** -measure.decimals;
  return [
    words.whyBands(measure.name[language]),
    ...dayBands.map((band, i) => {
      const from = i === 0 ? 0 : (dayBands[i - 1]?.upTo ?? 0) + step;
      const fromText = formatNumber(from, measure.decimals, language);
      const grade = gradeLabel[band.grade][language];
      return band.upTo === null
        ? words.whyBandOpen(grade, context.formatLimit(from))
        : words.whyBand(grade, fromText, context.formatLimit(band.upTo));
    }),
    ...(guideline === null
      ? []
      : [words.whyWho(context.formatLimit(guideline.day), context.formatLimit(guideline.year))]),
  ];
}

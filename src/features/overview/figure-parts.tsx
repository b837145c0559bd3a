import { isCount, type Measure } from '../../domain/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { Difference } from '../../domain/places/place-difference.ts';
import { yearlyValues, type PlaceFigure } from '../../domain/places/place-figure.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { VerdictMark } from '../../ui/figures/verdict-mark.tsx';
import { apartText, figureText } from '../../words/figure-text.ts';
import { overviewWords, type VerdictWords } from '../../words/overview.ts';

interface VerdictProps {
  readonly measure: Measure;
  readonly difference: Difference;
  readonly words: (isCount: boolean) => VerdictWords;
  readonly language: Language;
}

export function DifferenceMark({ measure, difference, words, language }: VerdictProps) {
  const { verdict, absolute } = difference;
  return (
    <VerdictMark
      verdict={verdict}
      word={words(isCount(measure))[verdict]}
      isLower={absolute < 0}
      apart={apartText(measure, difference, language)}
    />
  );
}

/** The figure's whole years as a small line from zero; nothing where there are fewer than two. */
export function YearLine({ figure, language }: { figure: PlaceFigure; language: Language }) {
  const values = yearlyValues(figure);
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const { measure } = figure;
  return (
    <Sparkline
      values={values}
      highest={Math.max(...known, 0)}
      description={overviewWords(language).sparkline(
        measure.name[language],
        figureText(measure, first, language),
        figureText(measure, last, language),
      )}
    />
  );
}

import { formatPeriodWords } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import {
  cityDifference,
  leadMeasures,
  yearDifference,
  type Difference,
  type PlaceFigure,
} from '../../domain/place-figure.ts';
import { figureText } from '../../words/figure-text.ts';
import { overviewWords } from '../../words/overview.ts';
import { DifferenceMark } from './figure-parts.tsx';

interface Props {
  readonly figures: readonly PlaceFigure[];
  readonly topicPath: (dataset: string) => string;
  readonly language: Language;
}

/** One figure a topic: its first level where there is one, because it can be held against the city. */
function chosenFigures(figures: readonly PlaceFigure[]): PlaceFigure[] {
  const topics = [...new Set(figures.map(({ definition }) => definition))];
  return topics.flatMap((topic) => {
    const leads = leadMeasures(topic);
    const own = figures.filter(
      ({ definition, measure, now }) =>
        definition === topic && leads.includes(measure) && now.value !== null,
    );
    return own.at(-1) ?? [];
  });
}

/** The district's figures, topic by topic, beside the year before and the city. */
export function DistrictFigures({ figures, topicPath, language }: Props) {
  const words = overviewWords(language);
  return (
    <>
      <ul className="scores">
        {chosenFigures(figures).map((figure) => (
          <DistrictFigure
            key={figure.definition.id}
            figure={figure}
            href={`${topicPath(figure.definition.id)}?area=${figure.area}`}
            language={language}
          />
        ))}
      </ul>
      <p className="view-source">{words.amountNote}</p>
    </>
  );
}

interface FigureProps {
  readonly figure: PlaceFigure;
  readonly href: string;
  readonly language: Language;
}

function DistrictFigure({ figure, href, language }: FigureProps) {
  const words = overviewWords(language);
  const { definition, measure, now, period } = figure;
  const mark = (difference: Difference | null, said: typeof words.changed, none: string) =>
    difference ? (
      <DifferenceMark measure={measure} difference={difference} words={said} language={language} />
    ) : (
      <span className="score-blank">{none}</span>
    );
  return (
    <li className="score">
      <p className="score-measure">
        <a href={href}>{definition.title[language]}</a>
        <small>
          {measure.name[language]}, {formatPeriodWords(period, language)}
        </small>
      </p>
      <p className="score-value">
        {now.value === null ? words.noValue : figureText(measure, now.value, language)}
      </p>
      <dl>
        <div>
          <dt>{words.yearBefore}</dt>
          <dd>{mark(yearDifference(figure), words.changed, words.noYearBefore)}</dd>
        </div>
        <div>
          <dt>{words.city}</dt>
          <dd>{mark(cityDifference(figure), words.held, words.notHeld)}</dd>
        </div>
      </dl>
    </li>
  );
}

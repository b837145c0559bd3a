import { findArea } from '../../domain/area.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import {
  cityDifference,
  isLevel,
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

/** One figure a topic: a level where there is one, because it can be held against the city. */
function chosenFigures(figures: readonly PlaceFigure[]): PlaceFigure[] {
  const topics = [...new Set(figures.map(({ definition }) => definition))];
  return topics.flatMap((topic) => {
    const own = figures.filter(({ definition }) => definition === topic);
    const known = own.filter(({ now }) => now.value !== null);
    return known.find(({ measure }) => isLevel(measure)) ?? known[0] ?? [];
  });
}

export function DistrictTable({ figures, topicPath, language }: Props) {
  const words = overviewWords(language);
  const rows = chosenFigures(figures);
  const [first] = rows;
  const place = first?.definition.areas && findArea(first.definition.areas, first.area);
  const mark = (difference: Difference | null, said: typeof words.changed) =>
    difference ? (
      <DifferenceMark difference={difference} words={said} language={language} />
    ) : (
      words.notComparable
    );
  return (
    <>
      <table className="district-table">
        <caption>{words.tableCaption(place?.name[language] ?? '')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.topic}</th>
            <th scope="col" className="numeric">
              {words.value}
            </th>
            <th scope="col">{words.yearBefore}</th>
            <th scope="col">{words.city}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <tr key={figure.definition.id}>
              <th scope="row">
                <a href={`${topicPath(figure.definition.id)}?area=${figure.area}`}>
                  {figure.definition.title[language]}
                </a>
                <small>
                  {figure.measure.name[language]}, {formatPeriodWords(figure.period, language)}
                </small>
              </th>
              <td className="numeric">
                {figure.now.value === null
                  ? words.noValue
                  : figureText(figure.measure, figure.now.value, language)}
              </td>
              <td>{mark(yearDifference(figure), words.changed)}</td>
              <td>{mark(cityDifference(figure), words.held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="view-source">{words.amountNote}</p>
    </>
  );
}

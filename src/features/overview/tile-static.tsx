import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import { formatMonth, formatPeriodWords } from '../../domain/text/format.ts';
import { civilParts } from '../../domain/time/civil-date.ts';
import { yearDifference } from '../../domain/places/place-difference.ts';
import type { PlaceFigure } from '../../domain/places/place-figure.ts';
import { themes } from '../../domain/theme.ts';
import { figureText } from '../../words/figure-text.ts';
import { overviewPageWords } from '../../words/overview-pages.ts';
import { overviewWords } from '../../words/overview.ts';
import { DifferenceMark, YearLine } from './figure-parts.tsx';
import { cityFigure, type OverviewProps } from './overview-topics.ts';

/** A topic at a glance: its first figure, which way it went, its years, how old it is. */
export function Tile({
  definition,
  data,
  links,
}: OverviewProps & { definition: DatasetDefinition }) {
  const { language } = links;
  const [measure] = definition.measures;
  const analysis = data.analysis(definition.id);
  return (
    <article>
      <p className="tile-theme">{themes[definition.theme][language]}</p>
      <h3>
        <a href={links.topic(definition.id)}>{definition.title[language]}</a>
      </h3>
      {measure && definition.series && !analysis ? (
        <TileFigure
          figure={cityFigure(data, definition, measure)}
          measure={measure}
          language={language}
        />
      ) : (
        <p className="tile-summary">{(analysis?.question ?? definition.summary)[language]}</p>
      )}
    </article>
  );
}

interface FigureProps {
  readonly figure: PlaceFigure;
  readonly measure: Measure;
  readonly language: OverviewProps['links']['language'];
}

function TileFigure({ figure, measure, language }: FigureProps) {
  const words = overviewWords(language);
  const { now, months, period, beforePeriod } = figure;
  const [number, unit] =
    now.value === null ? [words.noValue] : figureText(measure, now.value, language).split('\u202F');
  const { year, month } = civilParts(period.last);
  const until = formatMonth(year, month, language);
  return (
    <>
      <p className="tile-measure">
        {measure.name[language]}, {formatPeriodWords(period, language)}
      </p>
      <p className="key-figure-value">
        {number}
        {unit !== undefined && <small>{`\u202F${unit}`}</small>}
      </p>
      <TileDirection figure={figure} language={language} before={beforePeriod} />
      <YearLine figure={figure} language={language} />
      <p className="tile-age">
        {months.step === 'moment' ? overviewPageWords(language).once(until) : words.until(until)}
        {now.value !== null && !now.complete && ` · ${words.incomplete}`}
      </p>
    </>
  );
}

function TileDirection({
  figure,
  before,
  language,
}: Pick<FigureProps, 'figure' | 'language'> & { before: PlaceFigure['period'] }) {
  const words = overviewWords(language);
  const difference = yearDifference(figure);
  if (figure.months.step === 'moment') return null;
  const than = overviewPageWords(language).than(
    formatPeriodWords(before, language),
    difference?.verdict === 'same',
  );
  const mark = difference && (
    <DifferenceMark
      measure={figure.measure}
      difference={difference}
      words={words.changed}
      language={language}
    />
  );
  return (
    <p className="tile-direction">
      {mark === null ? (
        words.noYearBefore
      ) : language === 'ko' ? (
        <>
          {than} {mark}
        </>
      ) : (
        <>
          {mark} {than}
        </>
      )}
    </p>
  );
}

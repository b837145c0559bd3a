import type { ReactNode } from 'react';
import { relativeChange } from '../../domain/day-series.ts';
import { formatDay, formatPeriodWords, formatQuantity } from '../../domain/format.ts';
import { boundsOf } from '../../domain/month-series.ts';
import { yearBefore } from '../../domain/period.ts';
import { KeyFigure } from '../../ui/figures/key-figure.tsx';
import { contentWords } from '../../words/content.ts';
import { pageWords } from '../../words/pages.ts';
import { badDays, meanText, sentencesOf, type PlaceSummary } from './place-summary.ts';
import { type OverviewProps, topicsOf, cityOf } from './overview-topics.ts';

/** A change that a headline may call one: two percent of the year before. */
const noticeable = 0.02;

export function Hero({ data, links }: OverviewProps) {
  const { language } = links;
  const words = pageWords(language);
  const [topic] = topicsOf(data);
  const measure = topic?.measures[0];
  if (!topic || !measure) return <h1>{words.siteTitle}</h1>;
  const summary = cityOf(data, topic, measure, links);
  const bounds = boundsOf(summary.months);
  return (
    <div className="hero">
      <p className="hero-lead">{words.overviewLead}</p>
      <h1>{headline(summary)}</h1>
      <div className="hero-sentences">
        {sentencesOf(summary).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <dl className="key-figures">
        {topic.measures
          .filter((entry) => entry.dayBands !== null)
          .flatMap((entry) => figuresOf(cityOf(data, topic, entry, links)))}
      </dl>
      <p className="notice">
        {words.archiveNote(formatDay(bounds.first, language), formatDay(bounds.last, language))}
      </p>
      <noscript>
        <p className="notice">{words.noScript}</p>
      </noscript>
    </div>
  );
}

/** The answer first: better, worse or the same as the year before; the question where nobody knows. */
function headline({ language, period, measure, now, before }: PlaceSummary): string {
  const words = pageWords(language);
  const change = relativeChange(before?.value ?? null, now.value);
  if (change === null) return words.overviewQuestion;
  const periodWords = formatPeriodWords(period, language);
  if (Math.abs(change) < noticeable) return words.headline.same(periodWords);
  return change < 0 === (measure.better === 'lower')
    ? words.headline.better(periodWords)
    : words.headline.worse(periodWords);
}

/** Mean and bad days of a measure, each beside the year before. */
function figuresOf(summary: PlaceSummary): ReactNode[] {
  const { language, measure, now, before, period } = summary;
  const words = contentWords(language);
  const beforeWords = formatPeriodWords(yearBefore(period), language);
  const count = badDays(measure, now);
  const countBefore = badDays(measure, before);
  const text = (mean: number): string =>
    formatQuantity(mean, measure.meanDecimals, measure.unit, language);
  return [
    <Compared
      key={`${measure.id} mean`}
      label={`${measure.shortName[language]} ${words.mean}`}
      now={now.value}
      before={before?.value ?? null}
      value={meanText(summary)}
      note={
        before?.value == null
          ? words.noComparison(beforeWords)
          : `${beforeWords} ${text(before.value)}`
      }
      summary={summary}
    />,
    ...(count === null
      ? []
      : [
          <Compared
            key={`${measure.id} bad`}
            label={`${measure.shortName[language]} · ${words.badDays}`}
            now={count}
            before={countBefore}
            value={words.days(String(count))}
            note={
              countBefore === null
                ? words.noComparison(beforeWords)
                : `${beforeWords} ${words.days(String(countBefore))}`
            }
            summary={summary}
          />,
        ]),
  ];
}

interface ComparedProps {
  readonly label: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly value: string;
  readonly note: string;
  readonly summary: PlaceSummary;
}

function Compared({ label, now, before, value, note, summary }: ComparedProps) {
  const words = contentWords(summary.language);
  const difference = now === null || before === null ? null : now - before;
  const direction =
    difference === null
      ? null
      : Math.abs(difference) < Math.abs(before ?? 0) * 0.005
        ? 'same'
        : difference < 0 === (summary.measure.better === 'lower')
          ? 'better'
          : 'worse';
  return (
    <KeyFigure
      label={label}
      value={value}
      direction={direction}
      directionWord={direction && words[direction]}
      sign={difference === null || direction === 'same' ? '=' : difference < 0 ? '▼' : '▲'}
      note={note}
      incomplete={null}
    />
  );
}

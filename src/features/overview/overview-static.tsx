import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { relativeChange } from '../../domain/day-series.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import { formatDay, formatPeriodWords, formatQuantity } from '../../domain/format.ts';
import { boundsOf } from '../../domain/month-series.ts';
import { civilParts } from '../../domain/civil-date.ts';
import { yearBefore } from '../../domain/period.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { KeyFigure } from '../../ui/figures/key-figure.tsx';
import { contentWords } from '../../words/content.ts';
import { pageWords } from '../../words/pages.ts';
import {
  badDays,
  meanText,
  placeSummary,
  sentencesOf,
  yearlyMeans,
  type PlaceSummary,
} from './place-summary.ts';

/** A change that a headline may call one: two percent of the year before. */
const noticeable = 0.02;

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Datasets with a topic page, in the order of the overview. */
const topicsOf = (data: SiteData): DatasetDefinition[] =>
  data.definitions.filter((definition) => definition.topicOrder !== null);

function cityOf(data: SiteData, definition: DatasetDefinition, measure: Measure, links: SiteLinks) {
  const area = definition.areas?.city.code ?? '';
  return placeSummary(definition, measure, data.months(definition.id), area, links.language);
}

/** Every part of the overview that is drawn at build. */
export function overviewParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  return {
    'overview-hero': <Hero data={data} links={links} />,
    'overview-topics': (
      <>
        <Topics data={data} links={links} />
        <Districts data={data} links={links} />
        <What links={links} />
      </>
    ),
  };
}

function Hero({ data, links }: Props) {
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
  const change = relativeChange(before?.mean ?? null, now.mean);
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
      now={now.mean}
      before={before?.mean ?? null}
      value={meanText(summary)}
      note={
        before?.mean == null
          ? words.noComparison(beforeWords)
          : `${beforeWords} ${text(before.mean)}`
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

function Topics({ data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <section aria-labelledby="topics-title">
      <h2 id="topics-title">{words.topics}</h2>
      <div className="topic-tiles">
        {topicsOf(data).map((definition) => (
          <TopicTile key={definition.id} definition={definition} data={data} links={links} />
        ))}
      </div>
    </section>
  );
}

function TopicTile({ definition, data, links }: Props & { definition: DatasetDefinition }) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <article className="topic-tile">
      <h3>
        <a href={links.topic(definition.id)}>{definition.title[language]}</a>
      </h3>
      <p>{definition.summary[language]}</p>
      <ul className="small-multiples">
        {definition.measures.map((measure) => {
          const summary = cityOf(data, definition, measure, links);
          return (
            <li key={measure.id}>
              <a href={links.topic(definition.id, `measure=${measure.id}`)}>
                {measure.shortName[language]}
              </a>
              <YearSparkline summary={summary} highest={null} />
              <span>{meanText(summary)}</span>
            </li>
          );
        })}
      </ul>
      <p className="view-source">
        {definition.sources[0]?.publisher[language]} ·{' '}
        {formatPeriodWords(boundsOf(data.months(definition.id)), language)} ·{' '}
        <a href={links.topic(definition.id)}>{words.openTopic(definition.title[language])}</a>
      </p>
    </article>
  );
}

/** Yearly means as a small line. `highest`: the shared scale, or `null` for its own. */
function YearSparkline({ summary, highest }: { summary: PlaceSummary; highest: number | null }) {
  const { language, measure, definition, area } = summary;
  const means = yearlyMeans(summary);
  const known = means.filter((mean) => mean !== null);
  const text = (mean: number | undefined): string =>
    mean === undefined
      ? contentWords(language).unknown
      : formatQuantity(mean, measure.meanDecimals, measure.unit, language);
  const place =
    definition.areas?.districts.find(({ code }) => code === area)?.name[language] ??
    measure.shortName[language];
  return (
    <Sparkline
      values={means}
      highest={highest ?? Math.max(...known, 0)}
      description={pageWords(language).sparkline(place, text(known[0]), text(known.at(-1)))}
    />
  );
}

/** Every district's years side by side, on one scale. */
function Districts({ data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const topic = topicsOf(data).find((definition) => (definition.areas?.districts.length ?? 0) > 0);
  const measure = topic?.measures[0];
  if (!topic?.areas || !measure) return null;
  const months = data.months(topic.id);
  const summaries = topic.areas.districts.map(({ code }) =>
    placeSummary(topic, measure, months, code, language),
  );
  const highest = Math.max(...summaries.flatMap((s) => yearlyMeans(s).map((mean) => mean ?? 0)));
  const bounds = boundsOf(months);
  return (
    <section aria-labelledby="districts-title">
      <h2 id="districts-title">{words.districtsTitle}</h2>
      <p className="view-subtitle">
        {words.districtsLead(
          measure.name[language],
          String(civilParts(bounds.first).year),
          String(civilParts(bounds.last).year),
        )}
      </p>
      <ul className="small-multiples small-multiples-districts">
        {summaries.map((summary) => (
          <li key={summary.area}>
            <a href={links.topic(topic.id, `area=${summary.area}`)}>
              {topic.areas?.districts.find(({ code }) => code === summary.area)?.name[language]}
            </a>
            <YearSparkline summary={summary} highest={highest} />
            <span>{meanText(summary)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function What({ links }: { readonly links: SiteLinks }) {
  const words = pageWords(links.language);
  return (
    <section className="prose" aria-labelledby="what-title">
      <h2 id="what-title">{words.whatTitle}</h2>
      {words.what.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href={links.about}>{words.aboutTitle}</a> ·{' '}
        <a href={links.datasets}>{words.datasetsTitle}</a>
      </p>
    </section>
  );
}

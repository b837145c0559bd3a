import { boundsOf } from '../../domain/month-series.ts';
import { civilParts } from '../../domain/civil-date.ts';
import { pageWords } from '../../words/pages.ts';
import { meanText, placeSummary, yearlyMeans } from './place-summary.ts';
import { type OverviewProps, topicsOf } from './overview-topics.ts';
import { YearSparkline } from './year-sparkline.tsx';

/** Every district's years side by side, on one scale. */
export function Districts({ data, links }: OverviewProps) {
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

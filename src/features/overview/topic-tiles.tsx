import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import { boundsOf } from '../../domain/month-series.ts';
import { pageWords } from '../../words/pages.ts';
import { meanText } from './place-summary.ts';
import { type OverviewProps, topicsOf, cityOf } from './overview-topics.ts';
import { YearSparkline } from './year-sparkline.tsx';

export function Topics({ data, links }: OverviewProps) {
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

function TopicTile({ definition, data, links }: OverviewProps & { definition: DatasetDefinition }) {
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

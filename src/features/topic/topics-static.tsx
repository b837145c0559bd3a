import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { themeIds, themes, type ThemeId } from '../../domain/theme.ts';
import { pageWords } from '../../words/pages.ts';
import { boundsOfDataset } from './bounds-of-dataset.ts';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

const topicsOf = (data: SiteData, theme: ThemeId): DatasetDefinition[] =>
  data.definitions.filter((entry) => entry.theme === theme && entry.topicOrder !== null);

/** Every topic, by what residents look for. */
export function TopicsStatic({ data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  return (
    <>
      <header className="page-header">
        <h1>{words.topics}</h1>
        <p className="lead">{words.topicsLead}</p>
      </header>
      {themeIds
        .map((theme) => ({ theme, topics: topicsOf(data, theme) }))
        .filter(({ topics }) => topics.length > 0)
        .map(({ theme, topics }) => (
          <section key={theme} className="topic-theme" aria-labelledby={`theme-${theme}`}>
            <h2 id={`theme-${theme}`}>{themes[theme][language]}</h2>
            <ul className="topic-list">
              {topics.map((definition) => (
                <li key={definition.id}>
                  <a href={links.topic(definition.id)}>{definition.title[language]}</a>
                  <p>
                    {data.analysis(definition.id)?.question[language] ??
                      definition.summary[language]}
                  </p>
                  <small>{formatPeriodWords(boundsOfDataset(data, definition.id), language)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** The other topics of a topic's theme, so that a reader finds the next question. */
export function TopicNeighbours({
  data,
  links,
  definition,
}: Props & { definition: DatasetDefinition }) {
  const { language } = links;
  const { theme } = definition;
  const topics = topicsOf(data, theme);
  if (topics.length < 2) return null;
  return (
    <nav className="topic-neighbours" aria-label={themes[theme][language]}>
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <a href={links.topic(id)} aria-current={id === definition.id ? 'page' : undefined}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

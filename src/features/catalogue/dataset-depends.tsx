import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

interface Dependent {
  readonly href: string;
  readonly title: string;
}

/** What breaks, or goes silent, where this dataset is stopped. */
export function DatasetDepends({ definition, data, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const users = data.definitions.filter(({ inputs }) => inputs?.includes(definition.id) === true);
  const hrefOf = (user: DatasetDefinition): string =>
    user.topicOrder === null ? links.dataset(user.id) : links.topic(user.id);
  const named = (all: readonly DatasetDefinition[]): Dependent[] =>
    all.map((user) => ({ href: hrefOf(user), title: user.title[language] }));
  const isAnalysis = ({ id }: DatasetDefinition): boolean => data.analysis(id) !== null;
  const groups: readonly (readonly [title: string, items: readonly Dependent[]])[] = [
    [
      words.views,
      definition.topicOrder === null
        ? []
        : definition.views.map(({ id, title }) => ({
            href: `${links.topic(definition.id)}#${id}`,
            title: title[language],
          })),
    ],
    [
      words.layers,
      (definition.layers ?? []).map(({ title }) => ({
        href: links.map(),
        title: title[language],
      })),
    ],
    [words.analyses, named(users.filter(isAnalysis))],
    [words.datasets, named(users.filter((user) => !isAnalysis(user)))],
  ];
  const shown = groups.filter(([, items]) => items.length > 0);
  return (
    <section id="depends">
      <h2>{words.dependsTitle}</h2>
      {shown.length === 0 && <p>{words.dependsNone}</p>}
      {shown.map(([title, items]) => (
        <div key={title} className="depends">
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li key={`${item.href} ${item.title}`}>
                <a href={item.href}>{item.title}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

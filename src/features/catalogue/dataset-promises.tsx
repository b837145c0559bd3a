import { commitmentsAbout } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly dataset: string;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** What government promised about the things that a dataset shows. */
export function DatasetPromises({ dataset, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const promises = commitmentsAbout(data, dataset);
  if (promises.length === 0) return null;
  return (
    <section className="prose">
      <h2>{words.promises}</h2>
      <p>{words.promisesNote}</p>
      <ul>
        {promises.map(({ id, title }) => (
          <li key={id}>
            <a href={links.commitment(id)}>{title[language]}</a> ({id})
          </li>
        ))}
      </ul>
    </section>
  );
}

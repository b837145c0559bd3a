import { commitmentsAbout } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly dataset: string;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** From a figure to what was promised about it. */
export function TopicPromises({ dataset, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const promises = commitmentsAbout(data, dataset);
  if (promises.length === 0) return null;
  return (
    <>
      <h2>{words.promises}</h2>
      <p>{words.promisesNote}</p>
      <ul>
        {promises.map(({ id, title }) => (
          <li key={id}>
            <a href={links.commitment(id)}>{title[language]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

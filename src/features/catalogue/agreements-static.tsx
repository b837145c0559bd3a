import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { frequencies } from '../../domain/time/frequency.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { pageWords } from '../../words/pages.ts';
import { agreedText, shownAsText } from './dataset-agreement.tsx';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Every dataset of ours with what is agreed about it. */
export function AgreementsStatic({ data, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const { definitions } = data;
  const agreed = definitions.filter(({ agreement }) => agreement.agreedWith !== null).length;
  const number = (count: number): string => formatNumber(count, 0, language);
  const columns = [
    pageWords(language).datasetsTitle,
    words.agreementWith,
    words.agreementItems,
    words.agreementFrequency,
    words.agreementShown,
    words.agreementChannel,
  ];
  return (
    <>
      <header className="page-header">
        <h1>{words.agreementsTitle}</h1>
        <p className="lead">{words.agreementsLead}</p>
        <p>
          <strong>{words.agreementsFound(number(agreed), number(definitions.length))}</strong>
        </p>
      </header>
      <section>
        <div className="table-frame" tabIndex={0} role="region" aria-label={words.agreementsTitle}>
          <table className="agreements">
            <caption>{words.agreementsNote}</caption>
            <thead>
              <tr>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {definitions.map(({ id, title, agreement }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${links.dataset(id)}#agreement`}>{title[language]}</a>
                  </th>
                  <td>{agreedText(agreement, language)}</td>
                  <td>{agreement.items[language]}</td>
                  <td>{frequencies[agreement.frequency][language]}</td>
                  <td>{shownAsText(agreement, language)}</td>
                  <td>{agreement.channel[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <a
            href={`${links.ask({ address: links.agreements, title: words.agreementsTitle })}&kind=idea`}
          >
            {words.agreementsAsk}
          </a>
        </p>
      </section>
    </>
  );
}

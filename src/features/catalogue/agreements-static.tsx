// Drawn as cards on a phone: the roles keep it a table where its parts are not drawn as one.
/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role */
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
        <p className="openness-note">{words.agreementsNote}</p>
        <div className="table-frame" tabIndex={0} role="region" aria-label={words.agreementsTitle}>
          <table className="agreements" role="table">
            <thead role="rowgroup">
              <tr role="row">
                {[pageWords(language).datasetsTitle, ...columns].map((name) => (
                  <th key={name} scope="col" role="columnheader">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {definitions.map(({ id, title, agreement }) => (
                <tr key={id} role="row">
                  <th scope="row" role="rowheader">
                    <a href={`${links.dataset(id)}#agreement`}>{title[language]}</a>
                  </th>
                  {[
                    agreedText(agreement, language),
                    agreement.items[language],
                    frequencies[agreement.frequency][language],
                    shownAsText(agreement, language),
                    agreement.channel[language],
                  ].map((text, at) => (
                    <td key={columns[at]} role="cell" data-label={columns[at]}>
                      {text}
                    </td>
                  ))}
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

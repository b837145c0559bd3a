import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { ReportFile } from '../../domain/published.ts';
import { pageWords } from '../../words/pages.ts';

/** What a dataset without files of its own is made from. */
export function MadeFrom({
  inputs,
  data,
  links,
}: {
  readonly inputs: readonly string[];
  readonly data: SiteData;
  readonly links: SiteLinks;
}) {
  const words = pageWords(links.language);
  return (
    <section>
      <h2>{words.madeFrom}</h2>
      <p>{words.madeFromNote}</p>
      <ul>
        {inputs.map((id) => (
          <li key={id}>
            <a href={links.dataset(id)}>{data.entry(id).title[links.language]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface ReportProps {
  readonly report: ReportFile;
  readonly links: SiteLinks;
}

export function Counts({ report, links }: ReportProps) {
  const words = pageWords(links.language);
  const number = (value: number): string => formatNumber(value, 0, links.language);
  const { rows, values } = report;
  const rowItems: [string, number][] = [
    [words.read, rows.read],
    [words.kept, rows.kept],
    [words.missing, rows.missing],
    [words.rejected, rows.rejected],
  ];
  const valueItems: [string, number][] = [
    [words.valuesExpected, values.expected],
    [words.valuesMeasured, values.measured],
    [words.valuesBlank, values.blank],
    [words.valuesRejected, values.rejected],
  ];
  return (
    <section>
      <h2>{words.counts}</h2>
      <dl className="counts">
        {rowItems.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {rows.read === rows.kept + rows.missing + rows.rejected && <p>{words.addsUp}</p>}
      {values.expected > 0 && (
        <>
          <h3>{words.values}</h3>
          <dl className="counts">
            {valueItems.map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{number(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

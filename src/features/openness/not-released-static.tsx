import { hasCatalogue } from '../../data-access/openness.ts';
import { notReleasedDataset, notReleasedRegister } from '../../data-access/not-released.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { refusalReasons } from '../../domain/not-released/model-words.ts';
import type { NotReleasedEntry } from '../../domain/not-released/not-released.ts';
import { notReleasedWords } from '../../words/not-released.ts';
import { NotReleasedItem } from './not-released-item.tsx';
import { RequestForm } from './request-form.tsx';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** The register of what was asked for and not given, and a form to ask for more. */
export function NotReleasedStatic({ data, links }: Props) {
  const { language } = links;
  const words = notReleasedWords(language);
  const { entries, sources } = notReleasedRegister(data);
  const number = (count: number): string => formatNumber(count, 0, language);
  return (
    <>
      <header className="page-header">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <section className="openness-section">
        <h2 id="entries">{words.found(number(entries.length))}</h2>
        <ul className="not-released">
          {entries.map((entry) => (
            <NotReleasedItem
              key={entry.id}
              entry={entry}
              sources={sources}
              today={data.today}
              links={links}
            />
          ))}
        </ul>
      </section>
      <Reasons entries={entries} links={links} />
      <RequestForm links={links} hasCatalogue={hasCatalogue(data)} />
      <section className="openness-section">
        <h2 id="add">{words.addTitle}</h2>
        {words.add.map((paragraph) => (
          <p key={paragraph} className="openness-note">
            {paragraph}
          </p>
        ))}
        <p>
          <a href={links.dataset(notReleasedDataset)}>{words.files}</a>
        </p>
      </section>
    </>
  );
}

interface ReasonsProps {
  readonly entries: readonly NotReleasedEntry[];
  readonly links: SiteLinks;
}

/** How often each reason was given. */
function Reasons({ entries, links: { language } }: ReasonsProps) {
  const words = notReleasedWords(language);
  const counts = [
    ...Object.entries(refusalReasons).map(([code, name]) => ({
      code,
      name: name[language],
      count: entries.filter(({ reasons }) => reasons.some((reason) => reason === code)).length,
    })),
    {
      code: 'none',
      name: words.noReason,
      count: entries.filter(({ reasons }) => reasons.length === 0).length,
    },
  ];
  return (
    <section className="openness-section">
      <h2 id="reasons">{words.reasonsTitle}</h2>
      <p className="openness-note">{words.reasonsNote}</p>
      <ul className="state-bars">
        {counts.map(({ code, name, count }) => (
          <li key={code}>
            <span>{name}</span>
            <span>
              <i
                style={{
                  width: `${entries.length === 0 ? 0 : ((count / entries.length) * 100).toFixed(1)}%`,
                }}
              />
            </span>
            <b>{formatNumber(count, 0, language)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { hasCommitments } from '../../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { LocalText } from '../../domain/language.ts';
import { usualBelow } from '../../domain/privacy/counts-people.ts';
import { columnKinds } from '../../domain/privacy/personal-columns.ts';
import { blockedKinds, lightKinds } from '../../domain/privacy/personal-kinds.ts';
import { preferencesKey } from '../../state/preferences.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { privacyWords } from '../../words/privacy.ts';
import { checkedDatasets, peopleRules } from './people-rules.ts';

interface Props {
  readonly data: Pick<SiteData, 'definitions' | 'report'>;
  readonly links: Pick<SiteLinks, 'language' | 'commitment'>;
}

interface SectionProps {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly children?: React.ReactNode;
}

function Section({ title, paragraphs, children }: SectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** The data-protection policy, made from the rules that the gates of ingestion follow. */
export function PrivacyStatic({ data, links }: Props) {
  const { language } = links;
  const words = privacyWords(language);
  const namesOf = (kinds: Readonly<Record<string, LocalText>>): string[] =>
    Object.values(kinds).map((name) => name[language]);
  return (
    <div className="prose">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Section {...words.reader}>
        <p>{words.keptOn(preferencesKey)}</p>
        <ul>
          {Object.values(words.kept).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Section>
      <Section {...words.published}>
        <Listed title={words.inValues} items={namesOf(blockedKinds)} />
        <Listed title={words.byName} items={namesOf(columnKinds)} />
        <Listed title={words.told} items={namesOf(lightKinds)} />
        <p>{words.checked(checkedDatasets(data))}</p>
      </Section>
      <Section {...words.small(usualBelow)}>
        <PeopleRules data={data} links={links} />
      </Section>
      <Section {...words.promise}>
        {hasCommitments(data) && (
          <p>
            <a href={links.commitment('SEO0001')}>{words.promiseLink}</a>
          </p>
        )}
      </Section>
      <Section {...words.limits} />
      <Section {...words.ask} />
    </div>
  );
}

function PeopleRules({ data, links }: Props) {
  const { language } = links;
  const words = privacyWords(language);
  const rows = peopleRules(data);
  if (rows.length === 0) return <p>{words.noRules}</p>;
  return (
    <DataTable
      caption={words.rules}
      columns={[
        { key: 'dataset', label: words.dataset, numeric: false },
        { key: 'columns', label: words.columns, numeric: true },
        { key: 'rule', label: words.rule, numeric: false },
        { key: 'hidden', label: words.hidden, numeric: true },
      ]}
      rows={rows.map(({ definitions, rule, columns, hidden }) => [
        definitions.map(({ title }) => title[language]).join(', '),
        columns,
        words.ruleOf(rule),
        hidden,
      ])}
    />
  );
}

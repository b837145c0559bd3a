import { catalogueDataset } from '../../data-access/openness.ts';
import { licenceIds } from '../../domain/licence/licence.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { isUpdateCycle, updateCycles } from '../../domain/openness/update-cycle.ts';
import { League, leagueEntries } from './league.tsx';
import type { OpennessContext } from './openness-context.ts';

interface Props {
  readonly context: OpennessContext;
}

/** Licences, formats and cycles are no competitors: the commonest first, none with a rank. */
export function GroupSections({ context }: Props) {
  const { data, links, words, number } = context;
  const { language } = links;
  const licenceName = (id: string): string => {
    const known = licenceIds.find((licence) => licence === id);
    return known ? catalogueListWords(language).licences[known] : id;
  };
  const cycleName = (id: string): string =>
    isUpdateCycle(id) ? updateCycles[id].name[language] : id;
  const groups = [
    { table: 'by_licence', label: words.table.licence, facet: 'licence', nameOf: licenceName },
    {
      table: 'by_format',
      label: words.table.format,
      facet: 'format',
      nameOf: (id: string): string => (id === '-' ? words.notGiven : id.toUpperCase()),
    },
    { table: 'by_cycle', label: words.table.cycle, facet: 'cycle', nameOf: cycleName },
  ];
  const given = data.table(catalogueDataset, 'licence_words');
  const column = (field: string): readonly (string | number | null)[] =>
    given.columns[given.fields.indexOf(field)] ?? [];
  return (
    <section className="openness-section">
      <h2 id="groups">{words.groupsTitle}</h2>
      {groups.map(({ table, label, facet, nameOf }) => (
        <League
          key={table}
          context={context}
          caption={label}
          label={label}
          rows={leagueEntries(data.table(catalogueDataset, table))}
          isRanked={false}
          isCaptionSaid={false}
          nameOf={({ name }) => (
            <a href={links.catalogue(new URLSearchParams({ [facet]: name }).toString())}>
              {nameOf(name)}
            </a>
          )}
        />
      ))}
      <h3>{words.wordingTitle}</h3>
      <ul className="openness-wordings">
        {column('wording').map((wording, row) => (
          <li key={String(wording)}>
            <q lang={language === 'ko' ? undefined : 'ko'}>{wording}</q>{' '}
            <b>{number(Number(column('datasets')[row] ?? 0))}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

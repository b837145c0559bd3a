import { ledgerMeetings } from '../../data-access/participation.ts';
import type { SiteData } from '../../data-access/site-data.ts';
import { partIds } from '../../domain/consultations/ledger.ts';
import type { Language } from '../../domain/language.ts';
import { ledgerFilterWords } from '../../words/consultations.ts';
import type { FilterOption, LedgerFilterFacts } from './ledger-filter-state.ts';

/** What can be chosen: only what some meeting has. */
export function ledgerFilterFacts(data: SiteData, language: Language): LedgerFilterFacts {
  const meetings = ledgerMeetings(data);
  const words = ledgerFilterWords(language);
  const unique = (options: readonly FilterOption[]): FilterOption[] => [
    ...new Map(options.map((option) => [option.value, option])).values(),
  ];
  const published = partIds.filter((part) =>
    meetings.some(({ record }) => record[part] === 'published'),
  );
  return {
    meetings: meetings.map(({ key, kind, commitment, record }) => ({
      key,
      kind,
      commitment: commitment?.id ?? null,
      published: partIds.filter((part) => record[part] === 'published'),
    })),
    options: {
      commitment: unique(
        meetings.flatMap(({ commitment }) =>
          commitment
            ? [{ value: commitment.id, label: `${commitment.id} ${commitment.title[language]}` }]
            : [],
        ),
      ),
      kind: unique(
        meetings.map(({ kind, kindName }) => ({ value: kind, label: kindName[language] })),
      ),
      record: [...published, 'nothing' as const].map((value) => ({
        value,
        label: words.records[value],
      })),
    },
  };
}

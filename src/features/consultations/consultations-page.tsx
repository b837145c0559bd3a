import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import { Choice } from '../../ui/layout/choice.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { ledgerFilterWords } from '../../words/consultations.ts';
import { useWords } from '../../words/words-context.ts';
import {
  filterIds,
  fitsFilter,
  formatLedgerFilter,
  parseLedgerFilter,
  type LedgerFilter,
  type LedgerFilterFacts,
} from './ledger-filter-state.ts';

interface Props {
  readonly facts: LedgerFilterFacts;
}

/** The ledger as it was drawn at build; the filters hide what is not asked for. */
export function ConsultationsPage({ facts }: Props) {
  const { language } = useWords();
  const words = ledgerFilterWords(language);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filter = parseLedgerFilter(search, facts.options);
  const shown = facts.meetings.filter((meeting) => fitsFilter(filter, meeting));
  const keys = shown.map(({ key }) => key).join(' ');
  useEffect(() => {
    showOnly(new Set(keys.split(' ')));
  }, [keys]);
  const go = (next: LedgerFilter): void => {
    const text = formatLedgerFilter(next);
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return (
    <>
      <StaticHtml id="consultations-head" />
      {facts.meetings.length > 0 && (
        <div className="voices-filter script-only">
          {filterIds.map((id) => (
            <Choice
              key={id}
              label={words[id]}
              value={filter[id] ?? ''}
              options={[{ value: '', label: words.all }, ...facts.options[id]]}
              onChange={(value) => go({ ...filter, [id]: value === '' ? null : value })}
            />
          ))}
          <p role="status">{words.shown(shown.length, facts.meetings.length)}</p>
        </div>
      )}
      <StaticHtml id="consultations-list" />
    </>
  );
}

/** Hides rows and entries of all other meetings: they were drawn at build, and React does not know them. */
function showOnly(keys: ReadonlySet<string>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-meeting]')) {
    element.hidden = !keys.has(element.dataset['meeting'] ?? '');
  }
}

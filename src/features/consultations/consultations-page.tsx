import { useEffect, useState } from 'react';
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
  const [shown, setShown] = useState(facts.meetings);
  const filter = parseLedgerFilter(search, facts.options);
  const key = formatLedgerFilter(filter);
  useEffect(() => {
    setShown(hideOthers(parseLedgerFilter(key, facts.options)));
  }, [key, facts]);
  const go = (next: LedgerFilter): void => {
    const text = formatLedgerFilter(next);
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return (
    <>
      <StaticHtml id="consultations-head" />
      {facts.meetings > 0 && (
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
          <p role="status">{words.shown(shown, facts.meetings)}</p>
        </div>
      )}
      <StaticHtml id="consultations-list" />
    </>
  );
}

/** Hides rows and entries that do not fit, and says how many meetings are left. */
function hideOthers(filter: LedgerFilter): number {
  const left = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-meeting]')) {
    const { meeting = '', commitment = '', kind = '', published = '' } = element.dataset;
    const fits = fitsFilter(filter, { commitment, kind, published });
    element.hidden = !fits;
    if (fits) left.add(meeting);
  }
  return left.size;
}

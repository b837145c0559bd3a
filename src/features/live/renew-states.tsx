import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { manifestQuery } from '../../data-access/queries.ts';
import type { Language } from '../../domain/language.ts';
import { useLiveNow } from '../../state/live-now.ts';
import { DataState } from '../../ui/figures/data-state.tsx';
import { stateEntry, type DataStateFacts } from '../../ui/figures/data-state-facts.ts';

interface BuiltState {
  readonly element: Element;
  readonly facts: DataStateFacts;
}

/** Every state that the build drew for live data; see DataStateSlot. */
export const builtStates = (root: ParentNode): BuiltState[] =>
  [...root.querySelectorAll<HTMLElement>('[data-state-of]')].map((element) => ({
    element,
    // Our own build wrote it.
    facts: JSON.parse(element.dataset['stateOf'] ?? '') as DataStateFacts,
  }));

/** Lets the states on a page follow the time and the manifest. */
export function renewStates(
  states: readonly BuiltState[],
  client: QueryClient,
  language: Language,
): void {
  for (const { element, facts } of states) {
    createRoot(element).render(
      <QueryClientProvider client={client}>
        <RenewedState facts={facts} language={language} />
      </QueryClientProvider>,
    );
  }
}

function RenewedState({ facts, language }: { facts: DataStateFacts; language: Language }) {
  const now = useLiveNow((live) => live.now);
  const { data: manifest } = useQuery({ ...manifestQuery, enabled: false });
  const entry = manifest?.datasets.find(({ id }) => id === facts.id);
  return (
    <DataState
      facts={entry ? { ...facts, entry: stateEntry(entry) } : facts}
      now={now}
      language={language}
    />
  );
}

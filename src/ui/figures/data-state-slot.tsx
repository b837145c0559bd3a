import type { Language } from '../../domain/language.ts';
import { DataState } from './data-state.tsx';
import type { DataStateFacts } from './data-state-facts.ts';

interface Props {
  readonly facts: DataStateFacts;
  readonly language: Language;
}

/**
 * A dataset's state in a part that is drawn at build. For a live dataset it carries what the page's
 * live part needs to keep it true; see features/live/renew-states.tsx.
 */
export function DataStateSlot({ facts, language }: Props) {
  const isLive = facts.subject.timeliness === 'live';
  return (
    <span className="data-state" data-state-of={isLive ? JSON.stringify(facts) : undefined}>
      <DataState facts={facts} now={null} language={language} />
    </span>
  );
}

import { useEffect, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { CivilDay } from '../../domain/time/civil-date.ts';
import { Choice } from '../../ui/layout/choice.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { commitmentListWords } from '../../words/commitment-list.ts';
import { useWords } from '../../words/words-context.ts';
import { seoulToday } from './commitment-dates.ts';
import { CommitmentGroups } from './commitment-groups.tsx';
import { completeEmbedCodes } from './embed-codes.ts';
import { countsOf, shownRows, type CommitmentListFacts } from './list-model.ts';
import {
  facetIds,
  formatListState,
  parseListState,
  wholeList,
  type ListState,
} from './list-state.ts';

interface Props {
  readonly facts: CommitmentListFacts;
}

/** Every promise, by what the reader asks of them; the address carries the choice. */
export function CommitmentsPage({ facts }: Props) {
  const { language } = useWords();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const state = parseListState(search, facts.options);
  const today = useToday(facts.today);
  const change = (part: Partial<ListState>): void => {
    const next = formatListState({ ...state, ...part });
    navigate(next === '' ? path : `${path}?${next}`);
  };
  const rows = shownRows(facts, state, today);
  const words = commitmentListWords(language);
  useEffect(completeEmbedCodes, []);
  return (
    <>
      <StaticHtml id="commitments-header" />
      <StaticHtml id="commitments-plans" className="promise-section" />
      <div id="promises">
        <Controls facts={facts} state={state} change={change} />
        <p className="promise-shown script-only" role="status">
          {rows.length === 0 ? words.nothing : words.shown(rows.length, facts.rows.length)}{' '}
          {formatListState(state) !== '' && (
            <button type="button" className="button-quiet" onClick={() => change(wholeList)}>
              {words.reset}
            </button>
          )}
        </p>
        <CommitmentGroups rows={rows} sort={state.sort} today={today} language={language} />
      </div>
      <StaticHtml id="commitments-counts" className="promise-section" />
      <StaticHtml id="commitments-note" className="page-method" />
    </>
  );
}

const neverChanges = (): (() => void) => () => undefined;

/** The day of the build, and once the page stands the reader's own. */
const useToday = (built: CivilDay): CivilDay =>
  useSyncExternalStore(
    neverChanges,
    () => seoulToday(new Date()),
    () => built,
  );

interface ControlProps {
  readonly facts: CommitmentListFacts;
  readonly state: ListState;
  readonly change: (part: Partial<ListState>) => void;
}

function Controls({ facts, state, change }: ControlProps) {
  const { words, language } = useWords();
  const own = commitmentListWords(language);
  return (
    <form
      className="topic-controls promise-controls script-only"
      aria-label={words.controls}
      onSubmit={(event) => event.preventDefault()}
    >
      {facetIds.map((id) => {
        const counts = countsOf(facts, state, id);
        return (
          <Choice
            key={id}
            label={own.facets[id]}
            value={state[id] ?? ''}
            options={[
              { value: '', label: own.option(own.all, counts.all) },
              ...counts.options.map(({ value, label, count }) => ({
                value,
                label: own.option(label, count),
              })),
            ]}
            onChange={(value) => change({ [id]: value === '' ? null : value })}
          />
        );
      })}
      <Choice
        label={own.sort}
        value={state.sort}
        options={(['record', 'plan', 'delay'] as const).map((value) => ({
          value,
          label: own.sorts[value],
        }))}
        onChange={(sort) => change({ sort })}
      />
      <p className="promise-note">{own.multiNote}</p>
    </form>
  );
}

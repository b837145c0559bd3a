import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { usePreferences } from '../../state/preferences.ts';
import { Choice } from '../../ui/layout/choice.tsx';
import { ErrorBoundary } from '../../ui/layout/error-boundary.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import type { CompareFacts } from './compare-facts.ts';
import { formatCompareState, parseCompareState, type CompareState } from './compare-state.ts';

const CompareLive = lazy(() => import('./compare-live.tsx'));

interface Props {
  readonly facts: CompareFacts;
  readonly topicPath: (dataset: string) => string;
}

/** Two districts side by side, under an address that can be shared. */
export function ComparePage({ facts, topicPath }: Props) {
  const { words } = useWords();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { districts, years, initial } = facts;
  const codes = useMemo(() => districts.map(({ code }) => code), [districts]);
  const state = parseCompareState(search, codes, years, initial);
  const change = (next: CompareState): void => navigate(`${path}?${formatCompareState(next)}`);
  useReaderDistrict(search, codes, initial);
  const isInitial = formatCompareState(state) === formatCompareState(initial);
  const [shows, setShows] = useState(false);
  const isLive = shows || !isInitial;
  const drawn = <StaticHtml id="compare" className="compare" />;
  return (
    <>
      <StaticHtml id="compare-header" className="page-header" />
      <CompareControls facts={facts} state={state} change={change} />
      {isLive ? (
        <ErrorBoundary
          fallback={
            <p className="notice notice-danger" role="alert">
              {words.panelBroken}
            </p>
          }
        >
          <Suspense fallback={<div aria-busy="true">{drawn}</div>}>
            <CompareLive
              topics={facts.topics}
              state={state}
              topicPath={topicPath}
              drawn={drawn}
              onShown={setShows}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        drawn
      )}
      <StaticHtml id="compare-note" className="view-source" />
    </>
  );
}

interface ControlProps {
  readonly facts: CompareFacts;
  readonly state: CompareState;
  readonly change: (state: CompareState) => void;
}

function CompareControls({ facts, state, change }: ControlProps) {
  const { words, language } = useWords();
  const own = facts.words;
  const optionsWithout = (code: string) =>
    facts.districts
      .filter((district) => district.code !== code)
      .map((district) => ({ value: district.code, label: district.name[language] }));
  return (
    <form
      className="topic-controls script-only"
      aria-label={words.controls}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={own.first}
        value={state.a}
        options={optionsWithout(state.b)}
        onChange={(a) => change({ ...state, a })}
      />
      <Choice
        label={own.second}
        value={state.b}
        options={optionsWithout(state.a)}
        onChange={(b) => change({ ...state, b })}
      />
      <Choice
        label={own.year}
        value={state.year === null ? '' : String(state.year)}
        options={[
          { value: '', label: own.latest },
          ...facts.years.map((year) => ({ value: String(year), label: words.year(year) })),
        ]}
        onChange={(year) => change({ ...state, year: year === '' ? null : Number(year) })}
      />
      <div className="view-links">
        <button
          type="button"
          className="button-quiet"
          onClick={() => change({ ...state, a: state.b, b: state.a })}
        >
          {own.swap}
        </button>
        <CopyLink search={formatCompareState(state)} />
      </div>
    </form>
  );
}

function CopyLink({ search }: { readonly search: string }) {
  const { words } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}?${search}`);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <span role="status">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
    </>
  );
}

/** A bare address begins with the reader's own district, and then says so. */
function useReaderDistrict(search: string, codes: readonly string[], initial: CompareState): void {
  const district = usePreferences((preferences) => preferences.district);
  const [path, navigate] = useLocation();
  useEffect(() => {
    if (search !== '' || district === null || !codes.includes(district)) return;
    const b = district === initial.b ? initial.a : initial.b;
    navigate(`${path}?${formatCompareState({ ...initial, a: district, b })}`, { replace: true });
    // Only the stored district's arrival is the occasion, not later changes of the address.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [district]);
}

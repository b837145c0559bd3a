import { useEffect, useState, useTransition } from 'react';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { View } from '../../domain/view.ts';
import { useLiveNow } from '../../state/live-now.ts';
import { ErrorBoundary } from '../../ui/layout/error-boundary.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import { FaultNotice } from './fault-notice.tsx';
import type LiveViewComponent from './live-view.tsx';
import type { LivePhase } from './live-phase.ts';
import { PanelTools } from './panel-tools.tsx';
import { useTopic } from './topic-context.ts';
import { formatTopicState } from './topic-state.ts';

type LiveViewType = typeof LiveViewComponent;

/** Views that answer to the pointer, so that touching them is a reason to load their script. */
const answersToPointer = (view: View): boolean => view.kind !== 'figure' && view.kind !== 'table';

interface Props {
  readonly view: View;
}

/**
 * A panel of a topic page. It stays the HTML that was drawn at build until the reader changes the
 * view or touches the panel; then its live version replaces it in place.
 */
export function ViewPanel({ view }: Props) {
  const { definition, state, initial } = useTopic();
  const { language, words } = useWords();
  const [touched, setTouched] = useState(false);
  const [wanted, setWanted] = useState(false);
  // The drawing from the build goes in the same frame in which the live one stands.
  const [phase, setPhase] = useState<LivePhase>('waiting');
  const [, startTransition] = useTransition();
  const changed = formatTopicState(state, initial) !== '';
  const renewal = useRenewal(view, definition);
  const isWanted = changed || wanted || renewal || phase === 'ready';
  const { LiveView, fault, load } = useLiveView(isWanted);
  const drawn = <StaticHtml id={`view-${view.id}`} className="view-body" />;
  const touch = (): void => {
    if (touched || !answersToPointer(view)) return;
    setTouched(true);
    startTransition(() => setWanted(true));
  };
  return (
    <section
      className={`view view-${view.kind}`}
      id={view.id}
      aria-labelledby={`${view.id}-title`}
      onPointerEnter={touch}
      // The pointer may have entered before the page could answer.
      onPointerMove={touch}
      onPointerDown={touch}
      onFocus={touch}
    >
      <header className="view-header">
        <h2 id={`${view.id}-title`}>{view.title[language]}</h2>
        <p>{view.question[language]}</p>
      </header>
      <ErrorBoundary
        fallback={
          <>
            <p className="notice notice-danger" role="alert">
              {words.panelBroken}
            </p>
            {drawn}
          </>
        }
      >
        {fault && (changed || touched) && <FaultNotice error={null} onRetry={load} />}
        {isWanted && LiveView && (
          <LiveView view={view} touched={touched} isAsked={changed || touched} onPhase={setPhase} />
        )}
        {phase !== 'ready' && (
          <div aria-busy={(changed || wanted) && !fault && phase === 'waiting'}>{drawn}</div>
        )}
      </ErrorBoundary>
      <PanelTools view={view} />
      <StaticHtml id={`source-${view.id}`} className="view-source" />
    </section>
  );
}

/** Whether a panel of live figures has something to follow: new figures, or the time that passes. */
function useRenewal({ kind }: View, { id, timeliness }: DatasetDefinition): boolean {
  return useLiveNow(
    ({ now, renewed }) =>
      timeliness === 'live' && (renewed.includes(id) || (kind === 'now' && now !== null)),
  );
}

interface LiveViewLoading {
  readonly LiveView: LiveViewType | null;
  /** The script could not be loaded. */
  readonly fault: boolean;
  readonly load: () => void;
}

/** Loads the live panels' script when it is wanted; unlike a lazy component it can be asked again. */
function useLiveView(wanted: boolean): LiveViewLoading {
  const [LiveView, setLiveView] = useState<LiveViewType | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null);
  const isMissing = wanted && LiveView === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    import('./live-view.tsx').then(
      (loaded) => isCurrent && setLiveView(() => loaded.default),
      () => isCurrent && setFailedAttempt(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, attempt]);
  return {
    LiveView,
    fault: failedAttempt === attempt,
    load: () => setAttempt((count) => count + 1),
  };
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  daysQuery,
  manifestQuery,
  monthsQuery,
  shapesQuery,
  tableQuery,
} from '../../data-access/queries.ts';
import { boundsOfEntry } from '../../domain/entry-bounds.ts';
import type { View } from '../../domain/view.ts';
import { useLiveNow } from '../../state/live-now.ts';
import { useWords } from '../../words/words-context.ts';
import { contentWords } from '../../words/content.ts';
import { FaultNotice } from './fault-notice.tsx';
import { keepPlace } from '../../ui/layout/keep-place.ts';
import { viewModel } from './models/view-model.ts';
import type { LivePhase } from './live-phase.ts';
import { liveDrawings } from './live-drawings.tsx';
import { needsOf, noMonths, type TopicData } from './topic-data.ts';
import { useTopic } from './topic-context.ts';
import type { TopicState } from './topic-state.ts';
import { ViewContent } from './view-content.tsx';

interface Props {
  readonly view: View;
  /** The reader pointed at or focused this panel, so its heavy drawing may load. */
  readonly touched: boolean;
  /** The reader did something that this panel answers to: then they are told where it cannot. */
  readonly isAsked: boolean;
  /** Called before paint; from `ready` on, the drawing from the build may go. */
  readonly onPhase: (phase: LivePhase) => void;
}

const LayersView = lazy(() => import('./layers-view.tsx'));

/** A panel that follows the reader's view. Its script loads only when they want it. */
export default function LiveView(props: Props) {
  const { view, touched, isAsked, onPhase } = props;
  // A map of layers loads its own data, piece by piece.
  return view.kind === 'layers' ? (
    <Suspense fallback={null}>
      <LayersView view={view} touched={touched || isAsked} onPhase={onPhase} />
    </Suspense>
  ) : (
    <SeriesView {...props} />
  );
}

function SeriesView({ view, touched, isAsked, onPhase }: Props) {
  const { definition, change } = useTopic();
  const { language } = useWords();
  const now = useLiveNow((live) => (view.kind === 'now' ? live.now : null));
  const query = useTopicData(view);
  const { state } = query;
  // While the next data loads, the panel keeps showing the last state that it had data for.
  const [shown, setShown] = useState<{ state: TopicState; data: TopicData } | null>(null);
  if (query.data && (shown?.state !== state || !isSameData(shown.data, query.data))) {
    setShown({ state, data: query.data });
  }
  const current = query.data ? { state, data: query.data } : shown;
  const fault = query.error && isAsked && <FaultNotice error={query.error} onRetry={query.retry} />;
  const body = useRef<HTMLDivElement>(null);
  const phase: LivePhase = current ? 'ready' : query.error ? 'faulty' : 'waiting';
  useLayoutEffect(() => {
    const built = body.current?.parentElement?.querySelector('[data-static^="view-"]');
    if (phase === 'ready' && built && body.current) keepPlace(built, body.current);
    onPhase(phase);
  }, [phase, onPhase]);
  if (!current) return fault;
  const { bounds } = current.data;
  const model = viewModel({ definition, view, bounds, language, ...current });
  const actions = {
    selectArea: (area: string): void =>
      change({ area, compare: state.compare.filter((code) => code !== area) }),
    selectPeriod: (period: TopicState['period']): void => change({ period }),
  };
  return (
    <div
      ref={body}
      className="view-body"
      // New figures of a live dataset come without a fuss.
      aria-busy={query.data === null && query.error === null && current.state !== state}
    >
      {fault}
      <ViewContent
        model={model}
        language={language}
        drawings={liveDrawings(touched)}
        actions={actions}
        title={view.title[language]}
        tableLabel={contentWords(language).showTable}
        now={now}
      />
    </div>
  );
}

interface TopicDataQuery {
  /** What the reader chose; a single look is always the newest one. */
  readonly state: TopicState;
  readonly data: TopicData | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

const isSameData = (one: TopicData, other: TopicData): boolean =>
  one.months === other.months && one.days === other.days && one.table === other.table;

function useTopicData(view: View): TopicDataQuery {
  const { definition, state: chosen, bounds: built } = useTopic();
  const isLive = definition.timeliness === 'live';
  const isMoment = isLive && definition.series?.step === 'moment';
  const client = useQueryClient();
  const manifest = useQuery({ ...manifestQuery, enabled: isLive });
  const entry = manifest.data?.datasets.find(({ id }) => id === definition.id);
  const bounds = useMemo(
    () => (isLive && entry && boundsOfEntry(entry)) || built,
    [isLive, entry, built],
  );
  const state = useMemo(
    () => (isMoment ? { ...chosen, period: bounds } : chosen),
    [isMoment, chosen, bounds],
  );
  // An archive stays what it is while the page is open.
  const version = isLive ? entry?.version : null;
  const isKnown = version !== undefined;
  const { series } = definition;
  const needs = needsOf(definition, view, state, bounds);
  const months = useQuery({
    ...monthsQuery(definition.id, version),
    enabled: isKnown && series !== null,
  });
  const days = useQuery({
    ...daysQuery(definition.id, state.measure, version),
    enabled: isKnown && needs.days,
  });
  const shapes = useQuery({ ...shapesQuery, enabled: needs.shapes });
  const table = useQuery({
    ...tableQuery(definition.id, needs.table ?? '', version),
    enabled: isKnown && needs.table !== null,
  });
  const wanted = [
    ...(isLive ? [manifest] : []),
    ...(series === null ? [] : [months]),
    ...(needs.days ? [days] : []),
    ...(needs.shapes ? [shapes] : []),
    ...(needs.table === null ? [] : [table]),
  ];
  const error = wanted.find((query) => query.isError)?.error ?? null;
  const isReady = wanted.every((query) => query.data !== undefined);
  const sums = useMemo(() => noMonths(definition.id), [definition.id]);
  return {
    state,
    error,
    data: isReady
      ? {
          bounds,
          months: months.data ?? sums,
          days: (needs.days && days.data) || null,
          shapes: (needs.shapes && shapes.data) || null,
          table: (needs.table !== null && table.data) || null,
        }
      : null,
    retry: () => {
      // The manifest may name newer files than the ones that failed.
      void client.invalidateQueries({ queryKey: ['manifest'] });
      for (const query of wanted) if (query.isError) void query.refetch();
    },
  };
}

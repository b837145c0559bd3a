import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { daysQuery, monthsQuery, shapesQuery, tableQuery } from '../../data-access/queries.ts';
import type { View } from '../../domain/view.ts';
import { useWords } from '../../words/words-context.ts';
import { contentWords } from '../../words/content.ts';
import { FaultNotice } from './fault-notice.tsx';
import { keepPlace } from './keep-place.ts';
import { viewModel } from './models/view-model.ts';
import type { LivePhase } from './live-phase.ts';
import { liveDrawings } from './live-drawings.tsx';
import { needsOf, type TopicData } from './topic-data.ts';
import { useTopic } from './topic-context.ts';
import type { TopicState } from './topic-state.ts';
import { ViewContent } from './view-content.tsx';

interface Props {
  readonly view: View;
  /** The reader pointed at or focused this panel, so its heavy drawing may load. */
  readonly touched: boolean;
  /** Called before paint; from `ready` on, the drawing from the build may go. */
  readonly onPhase: (phase: LivePhase) => void;
}

const LayersView = lazy(() => import('./layers-view.tsx'));

/** A panel that follows the reader's view. Its script loads only when they want it. */
export default function LiveView(props: Props) {
  const { view, onPhase } = props;
  // A map of layers loads its own data, piece by piece.
  return view.kind === 'layers' ? (
    <Suspense fallback={null}>
      <LayersView view={view} onPhase={onPhase} />
    </Suspense>
  ) : (
    <SeriesView {...props} />
  );
}

function SeriesView({ view, touched, onPhase }: Props) {
  const { definition, state, bounds, change } = useTopic();
  const { language } = useWords();
  const query = useTopicData(view, state);
  // While the next data loads, the panel keeps showing the last state that it had data for.
  const [shown, setShown] = useState<{ state: TopicState; data: TopicData } | null>(null);
  if (query.data && (shown?.state !== state || shown.data.months !== query.data.months)) {
    setShown({ state, data: query.data });
  }
  const current = query.data ? { state, data: query.data } : shown;
  const fault = query.error && <FaultNotice error={query.error} onRetry={query.retry} />;
  const body = useRef<HTMLDivElement>(null);
  const phase: LivePhase = current ? 'ready' : query.error ? 'faulty' : 'waiting';
  useLayoutEffect(() => {
    const built = body.current?.parentElement?.querySelector('[data-static^="view-"]');
    if (phase === 'ready' && built && body.current) keepPlace(built, body.current);
    onPhase(phase);
  }, [phase, onPhase]);
  if (!current) return fault;
  const model = viewModel({ definition, view, bounds, language, ...current });
  const actions = {
    selectArea: (area: string): void =>
      change({ area, compare: state.compare.filter((code) => code !== area) }),
    selectPeriod: (period: TopicState['period']): void => change({ period }),
  };
  return (
    <div ref={body} className="view-body" aria-busy={query.data === null && query.error === null}>
      {fault}
      <ViewContent
        model={model}
        language={language}
        drawings={liveDrawings(touched)}
        actions={actions}
        title={view.title[language]}
        tableLabel={contentWords(language).showTable}
      />
    </div>
  );
}

interface TopicDataQuery {
  readonly data: TopicData | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

function useTopicData(view: View, state: TopicState): TopicDataQuery {
  const { definition, bounds } = useTopic();
  const needs = needsOf(view, state, bounds, definition.series?.step);
  const client = useQueryClient();
  const months = useQuery(monthsQuery(definition.id));
  const days = useQuery({ ...daysQuery(definition.id, state.measure), enabled: needs.days });
  const shapes = useQuery({ ...shapesQuery, enabled: needs.shapes });
  const table = useQuery({
    ...tableQuery(definition.id, needs.table ?? ''),
    enabled: needs.table !== null,
  });
  const wanted = [
    months,
    ...(needs.days ? [days] : []),
    ...(needs.shapes ? [shapes] : []),
    ...(needs.table === null ? [] : [table]),
  ];
  const error = wanted.find((query) => query.isError)?.error ?? null;
  const isReady = wanted.every((query) => query.data !== undefined);
  return {
    error,
    data:
      isReady && months.data
        ? {
            bounds,
            months: months.data,
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

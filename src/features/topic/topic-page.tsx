import { useEffect, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { usePreferences } from '../../state/preferences.ts';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { TopicContext, type TopicFrame } from './topic-context.ts';
import { TopicControls } from './topic-controls.tsx';
import { formatTopicState, parseTopicState, type TopicState } from './topic-state.ts';
import { ViewPanel } from './view-panel.tsx';

interface Props extends TopicFrame {
  readonly askPath: string;
}

/** A topic: one dataset, all its views, one state for all of them in the address. */
export function TopicPage({ definition, bounds, initial, askPath }: Props) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const state = useMemo(
    () => parseTopicState(search, definition, initial, bounds),
    [search, definition, initial, bounds],
  );
  useReaderDistrict(search, state, { definition, bounds, initial });
  const control = useMemo(
    () => ({
      definition,
      bounds,
      initial,
      askPath,
      state,
      change: (part: Partial<TopicState>): void => {
        const next = formatTopicState({ ...state, ...part }, initial);
        navigate(next === '' ? path : `${path}?${next}`);
      },
    }),
    [definition, bounds, initial, askPath, state, navigate, path],
  );
  return (
    <TopicContext value={control}>
      <StaticHtml id="topic-header" className="page-header" />
      <TopicControls />
      <div className="views">
        {definition.views.map((view) => (
          <ViewPanel key={view.id} view={view} />
        ))}
      </div>
      <StaticHtml id="topic-method" className="page-method" />
    </TopicContext>
  );
}

/**
 * A bare address shows the reader's own district, and says so in the address, so that a copied link
 * shows the same to somebody else. Once, when the page opens: "back to the first view" stays there.
 */
function useReaderDistrict(search: string, state: TopicState, frame: TopicFrame): void {
  const district = usePreferences((preferences) => preferences.district);
  const [path, navigate] = useLocation();
  const { definition, initial } = frame;
  useEffect(() => {
    const isKnown = definition.areas?.districts.some(({ code }) => code === district);
    if (search !== '' || district === null || !isKnown || state.area === district) return;
    const next = formatTopicState({ ...state, area: district }, initial);
    navigate(`${path}?${next}`, { replace: true });
    // Only the stored district's arrival is the occasion, not later changes of the address.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [district]);
}

import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { chartWords } from '../../words/charts.ts';
import { useWords } from '../../words/words-context.ts';
import { TopicContext, type TopicFrame } from './topic-context.ts';
import { formatTopicState, parseTopicState, type TopicState } from './topic-state.ts';
import { ViewPanel } from './view-panel.tsx';

interface Props extends TopicFrame {
  /** Id of the one view. */
  readonly view: string;
  /** Path of the topic's whole page. */
  readonly topicPath: string;
}

/**
 * One panel for another site. It shows what its address says, and knows nothing of the reader's own
 * choices on this site: whoever embeds it decides what stands in their page.
 */
export function EmbedPage({ definition, bounds, initial, view: id, topicPath }: Props) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { language } = useWords();
  const state = useMemo(
    () => parseTopicState(search, definition, initial, bounds),
    [search, definition, initial, bounds],
  );
  const control = useMemo(
    () => ({
      definition,
      bounds,
      initial,
      askPath: null,
      state,
      change: (part: Partial<TopicState>): void => {
        const next = new URLSearchParams(formatTopicState({ ...state, ...part }, initial));
        const theme = new URLSearchParams(search).get('theme');
        if (theme !== null) next.set('theme', theme);
        navigate(next.size === 0 ? path : `${path}?${next.toString()}`);
      },
    }),
    [definition, bounds, initial, state, search, navigate, path],
  );
  const view = definition.views.find((entry) => entry.id === id);
  if (!view) return null;
  const shown = formatTopicState(state, initial);
  return (
    <TopicContext value={control}>
      <main className="embed">
        <h1>{definition.title[language]}</h1>
        <ViewPanel view={view} />
        <p className="embed-link">
          <a
            href={`${topicPath}${shown === '' ? '' : `?${shown}`}#${view.id}`}
            target="_blank"
            rel="noopener"
          >
            {chartWords(language).fullPage}
          </a>
        </p>
      </main>
    </TopicContext>
  );
}

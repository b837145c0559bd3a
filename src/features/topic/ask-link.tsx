import { useQueryClient } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';
import type { View } from '../../domain/view.ts';
import { useWords } from '../../words/words-context.ts';
import { useTopic } from './topic-context.ts';
import { formatTopicState } from './topic-state.ts';

/**
 * Leads to the ask page with the panel as the reader sees it. What it shows is read when the link is
 * used; in another tab the link leads there with the address alone.
 */
export function AskLink({ view }: { readonly view: View }) {
  const topic = useTopic();
  const { askPath, initial, state } = topic;
  const { words, language } = useWords();
  const [path] = useLocation();
  const client = useQueryClient();
  if (askPath === null) return null;
  const search = formatTopicState(state, initial);
  const address = `${path}${search === '' ? '' : `?${search}`}#${view.id}`;
  const href = `${askPath}?about=${encodeURIComponent(address)}`;
  const follow = async (event: MouseEvent<HTMLAnchorElement>): Promise<void> => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const panel = event.currentTarget.closest('section');
    const about = await import('./shown-in-panel.ts').then(
      ({ shownInPanel }) => shownInPanel({ panel, client, topic, view, language, address }),
      () => null,
    );
    location.assign(about === null ? href : `${askPath}?${about}`);
  };
  return (
    <a className="ask-link" href={href} onClick={(event) => void follow(event)}>
      {words.askAboutThis}
    </a>
  );
}

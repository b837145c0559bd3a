import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ComponentType } from 'react';
import { Router } from 'wouter';
import { usePreferences } from '../state/preferences.ts';
import { StaticHtmlSource } from '../ui/layout/static-html.tsx';
import type { ShellWords } from '../words/shell.ko.ts';
import { WordsContext } from '../words/words-context.ts';
import { isFramed, type Place } from './pages.ts';
import { Shell } from './shell.tsx';

interface Props {
  readonly place: Place;
  readonly path: string;
  readonly base: string;
  readonly words: ShellWords;
  readonly Content: ComponentType;
  readonly staticHtml: (id: string) => string;
  readonly queryClient: QueryClient;
}

/** The whole page: the same tree at build and in the browser. */
export function App({ place, path, base, words, Content, staticHtml, queryClient }: Props) {
  useEffect(() => {
    // The prerendered page knows no reader; their choices are applied once it stands.
    void usePreferences.persist.rehydrate();
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  return (
    <Router ssrPath={path} ssrSearch="">
      <QueryClientProvider client={queryClient}>
        <WordsContext value={{ language: place.language, words }}>
          <StaticHtmlSource value={staticHtml}>
            {isFramed(place.page) ? (
              <Content />
            ) : (
              <Shell place={place} base={base}>
                <Content />
              </Shell>
            )}
          </StaticHtmlSource>
        </WordsContext>
      </QueryClientProvider>
    </Router>
  );
}

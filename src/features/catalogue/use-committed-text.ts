import { useEffect, useRef } from 'react';
import type { CatalogueState } from './catalogue-state.ts';

/** Browsers allow a hundred changes of the address in half a minute: it waits for a pause. */
const pauseMs = 350;

/**
 * Puts what is typed into the address once the reader pauses. The first word of a search is a step that
 * the back button undoes; letters that follow are part of the same step.
 */
export function useCommittedText(
  state: CatalogueState,
  typed: string | null,
  setTyped: (text: string | null) => void,
  go: (next: CatalogueState, replace: boolean) => void,
): void {
  const isTyping = useRef(false);
  useEffect(() => {
    if (typed === null || typed === state.text) return undefined;
    const timer = setTimeout(() => {
      go({ ...state, text: typed }, isTyping.current);
      isTyping.current = true;
    }, pauseMs);
    return () => clearTimeout(timer);
  });
  useEffect(() => {
    const back = (): void => {
      isTyping.current = false;
      setTyped(null);
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [setTyped]);
  useEffect(() => {
    if (typed === null) isTyping.current = false;
  }, [typed]);
}

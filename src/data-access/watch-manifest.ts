import { manifestSchema, type Manifest } from '../domain/published.ts';
import { fetchIfChanged } from './fetch-json.ts';
import { nextLookMs } from './next-look.ts';

export interface ManifestEvents {
  /** The manifest came for the first time, or is another one than before. */
  readonly onManifest: (manifest: Manifest) => void;
  /** The server answered, or it did not. Called after every look. */
  readonly onReached: (isReached: boolean) => void;
}

/** A tab that is shown again and again within this time is not a reason to ask each time. */
const leastBetweenMs = 5000;

/**
 * Looks at the manifest every minute while the page is seen, by a conditional request: what has not
 * changed costs no more than the question. Gives a function that ends it.
 */
export function watchManifest(url: string, { onManifest, onReached }: ManifestEvents): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let mark: string | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = -Infinity;
  let isLooking = false;

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (isLooking || document.hidden) return;
    isLooking = true;
    lookedAt = Date.now();
    try {
      const answer = await fetchIfChanged(url, manifestSchema, signal, mark);
      failures = 0;
      if (answer) {
        mark = answer.mark;
        onManifest(answer.body);
      }
    } catch {
      // What is shown stays with its age; only the next look waits longer.
      failures += 1;
    }
    isLooking = false;
    if (signal.aborted) return;
    onReached(failures === 0);
    timer = setTimeout(() => void look(), nextLookMs(failures, Math.random()));
  };
  const lookAgain = (): void => {
    if (Date.now() - lookedAt >= leastBetweenMs) void look();
    else if (!isLooking) {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), leastBetweenMs);
    }
  };
  const follow = (): void => {
    if (document.hidden) clearTimeout(timer);
    else lookAgain();
  };
  document.addEventListener('visibilitychange', follow, { signal });
  // A page that comes back from the browser's memory by "back" has slept.
  addEventListener('pageshow', ({ persisted }) => persisted && lookAgain(), { signal });
  addEventListener('online', lookAgain, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  void look();
  return () => ending.abort();
}

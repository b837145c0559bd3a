import type { QueryClient } from '@tanstack/react-query';
import { manifestQuery, manifestUrl } from '../../data-access/queries.ts';
import { watchManifest } from '../../data-access/watch-manifest.ts';
import type { Language } from '../../domain/language.ts';
import { setLiveNow } from '../../state/live-now.ts';
import { builtStates, renewStates } from './renew-states.tsx';

/** Ages are told in minutes: a third of one is near enough. */
const tickMs = 20_000;

/**
 * Keeps a page with live figures true while it is open: the time goes on, the manifest is looked at,
 * and every state on the page follows both.
 */
export function startLive(client: QueryClient, language: Language): void {
  const built = builtStates(document);
  const openedAt = Date.now();
  let reachedAt = openedAt;
  const tick = (): void => {
    if (!document.hidden) setLiveNow({ now: Date.now() });
  };
  tick();
  setInterval(tick, tickMs);
  // Ages are right before the reader has read the first.
  document.addEventListener('visibilitychange', tick);
  addEventListener('pageshow', tick);
  renewStates(built, client, language);
  watchManifest(manifestUrl, {
    onManifest: (manifest) => {
      client.setQueryData(manifestQuery.queryKey, manifest);
      const renewed = built.flatMap(({ facts: { id, entry } }) => {
        const now = manifest.datasets.find((dataset) => dataset.id === id);
        return now && now.version !== entry.version ? [id] : [];
      });
      setLiveNow({ renewed: [...new Set(renewed)] });
    },
    onReached: (isReached) => {
      if (isReached) reachedAt = Date.now();
      setLiveNow({ lostSince: isReached ? null : reachedAt });
    },
  });
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { manifestQuery, tableQuery } from '../../data-access/queries.ts';
import { useLiveNow } from '../../state/live-now.ts';
import { usePreferences } from '../../state/preferences.ts';
import { stateEntry } from '../../ui/figures/data-state-facts.ts';
import { keepPlace } from '../../ui/layout/keep-place.ts';
import { liveWords } from '../../words/live.ts';
import { clockText } from '../../words/moment.ts';
import { useWords } from '../../words/words-context.ts';
import type { TileNews } from './announce.ts';
import type { LiveTileFact } from './live-tile-fact.ts';
import { liveTileModel } from './live-tile-model.ts';
import { LiveTile } from './live-tile.tsx';
import { freshnessAt, tileState } from './tile-state.ts';
import { useAnnouncement } from './use-announcement.ts';

interface SlotProps {
  readonly fact: LiveTileFact;
  readonly onSaid: (id: string, said: string, isStale: boolean) => void;
  /** Called before paint, once the live tile stands. */
  readonly onPlaced: () => void;
}

/** A tile that follows the manifest; it keeps its last figures where newer ones fail. */
export function LiveTileSlot({ fact, onSaid, onPlaced }: SlotProps) {
  const { language } = useWords();
  const now = useLiveNow((live) => live.now);
  const district = usePreferences((preferences) => preferences.district);
  // The page's live part asks for the manifest; here it only arrives.
  const { data: manifest } = useQuery({ ...manifestQuery, enabled: false });
  const published = manifest?.datasets.find(({ id }) => id === fact.id);
  const { data: table } = useQuery({
    ...tableQuery(fact.id, fact.table, published?.version),
    enabled: published !== undefined,
    placeholderData: keepPreviousData,
  });
  const model = useMemo(
    () => (table ? liveTileModel(fact, table, district, language) : null),
    [table, fact, district, language],
  );
  const entry = useMemo(
    () => (published ? stateEntry(published) : fact.state.entry),
    [published, fact],
  );
  const isStale =
    model !== null && now !== null && freshnessAt(tileState(fact, model, entry), now) === 'stale';
  const said = model?.said;
  useEffect(() => {
    if (said !== undefined) onSaid(fact.id, said, isStale);
  }, [fact.id, said, isStale, onSaid]);
  const body = useRef<HTMLDivElement>(null);
  const isReady = model !== null && now !== null;
  useLayoutEffect(() => {
    if (!isReady || !body.current) return;
    const built = body.current.parentElement?.querySelector('[data-static]');
    if (built) keepPlace(built, body.current);
    onPlaced();
  }, [isReady, onPlaced]);
  if (!model || now === null) return null;
  return (
    <div ref={body}>
      <LiveTile {...{ fact, model, entry, now, language }} />
    </div>
  );
}

/** What the strip says beside its tiles: that the server is out of reach, and news for who hears them. */
export function LiveNews({ news, lead }: { readonly news: TileNews; readonly lead: string }) {
  const { language } = useWords();
  const words = liveWords(language);
  const lostSince = useLiveNow((live) => live.lostSince);
  const now = useLiveNow((live) => live.now);
  const district = usePreferences((preferences) => preferences.district);
  const announced = useAnnouncement(news, now, district, words);
  return (
    <>
      <p className="live-lead">
        {lostSince === null ? lead : words.lost(clockText(new Date(lostSince).toISOString()))}
      </p>
      <p className="live-news" role="status">
        {announced}
      </p>
    </>
  );
}

import { useEffect, useState } from 'react';
import type { LiveWords } from '../../words/live.ts';
import { announce, type Announced, type TileNews } from './announce.ts';

/** What a screen reader is told of the tiles; another district of the reader's is no news. */
export function useAnnouncement(
  news: TileNews,
  now: number | null,
  district: string | null,
  words: LiveWords,
): string {
  const [told, setTold] = useState<{ district: string | null; announced: Announced } | null>(null);
  useEffect(() => {
    if (now === null) return;
    setTold((before) => ({
      district,
      announced: announce(
        before?.district === district ? before.announced : null,
        news,
        now,
        words,
      ),
    }));
  }, [news, now, district, words]);
  return told?.announced.text ?? '';
}

import { useState } from 'react';
import type { LiveWords } from '../../words/live.ts';
import { announce, type Announced, type TileNews } from './announce.ts';

interface Told {
  readonly news: TileNews;
  readonly now: number | null;
  readonly district: string | null;
  readonly announced: Announced | null;
}

/** What a screen reader is told of the tiles; another district of the reader's is no news. */
export function useAnnouncement(
  news: TileNews,
  now: number | null,
  district: string | null,
  words: LiveWords,
): string {
  const [told, setTold] = useState<Told>({ news, now: null, district, announced: null });
  const isSame = told.news === news && told.now === now && told.district === district;
  if (!isSame && now !== null) {
    const before = told.district === district ? told.announced : null;
    setTold({ news, now, district, announced: announce(before, news, now, words) });
  }
  return told.announced?.text ?? '';
}

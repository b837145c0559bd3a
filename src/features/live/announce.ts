/** What was said aloud of the tiles, and what it was said of. */
export interface Announced {
  readonly text: string;
  readonly at: number;
  readonly said: Readonly<Record<string, string>>;
  readonly stale: readonly string[];
}

export interface TileNews {
  /** Each tile in a few words. */
  readonly said: Readonly<Record<string, string>>;
  /** Tiles that are out of date. */
  readonly stale: readonly string[];
}

interface Sayings {
  readonly came: (what: string) => string;
  readonly wentStale: (what: string) => string;
}

/** New values every few minutes would talk a reader down: they are gathered for this long. */
const quietMs = 10 * 60_000;

/** The words for a screen reader: new values now and then, and at once what went out of date. */
export function announce(
  before: Announced | null,
  { said, stale }: TileNews,
  now: number,
  words: Sayings,
): Announced {
  if (before === null) return { text: '', at: -Infinity, said, stale };
  const old = stale.filter((id) => !before.stale.includes(id) && said[id] !== undefined);
  if (old.length > 0) {
    return { text: words.wentStale(listOf(old, said)), at: now, said: before.said, stale };
  }
  const known = Object.keys(said).filter((id) => before.said[id] !== undefined);
  const changed = known.filter((id) => before.said[id] !== said[id]);
  const isNew = known.length < Object.keys(said).length;
  if (changed.length > 0 && now - before.at >= quietMs) {
    return { text: words.came(listOf(changed, said)), at: now, said, stale };
  }
  return isNew || stale.length < before.stale.length
    ? { ...before, said: { ...said, ...before.said }, stale }
    : before;
}

const listOf = (ids: readonly string[], said: TileNews['said']): string =>
  ids.map((id) => said[id]).join('. ');

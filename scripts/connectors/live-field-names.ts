import type { LiveField, LiveNotice } from './live-source.ts';
import type { PlainRecord } from './plain-record.ts';

export interface SeenFields {
  /** A row's value of each field in turn, under the newest of its names that the row has. */
  readonly find: (cells: PlainRecord) => readonly unknown[];
  readonly notices: (told: { rows: number; tellsUnknown: boolean }) => readonly LiveNotice[];
}

interface KnownName {
  readonly field: number;
  /** Place among the field's names: 0 is the current one. */
  readonly rank: number;
}

/** What the portal's own paging leaves in rows. */
const bookkeeping = new Set(['start_index', 'end_index', 'rnum']);

/** Finds fields by any of their names, in any case, and remembers which names came. */
export function fieldNames(fields: readonly LiveField[]): SeenFields {
  const known = new Map<string, KnownName>();
  for (const [field, { headers }] of fields.entries()) {
    for (const [rank, name] of headers.entries()) {
      const lower = name.toLowerCase();
      if (!known.has(lower)) known.set(lower, { field, rank });
    }
  }
  /** Names as they came; `null`: no field of the dataset. */
  const met = new Map<string, KnownName | null>();
  const read = fields.map(() => new Set<string>());
  const meet = (name: string): KnownName | null => {
    const before = met.get(name);
    if (before !== undefined) return before;
    const found = known.get(name.trim().toLowerCase()) ?? null;
    met.set(name, found);
    return found;
  };
  const find = (cells: PlainRecord): readonly unknown[] => {
    const names: ({ readonly name: string; readonly rank: number } | undefined)[] = [];
    for (const name of Object.keys(cells)) {
      const found = meet(name);
      const better = found && (names[found.field]?.rank ?? Infinity) > found.rank;
      if (better) names[found.field] = { name, rank: found.rank };
    }
    return fields.map((_, field) => {
      const name = names[field]?.name;
      if (name === undefined) return null;
      read[field]?.add(name);
      return cells[name];
    });
  };
  return { find, notices: (told) => nameNotices(fields, { met, read }, told) };
}

interface Met {
  readonly met: ReadonlyMap<string, KnownName | null>;
  /** Names that each field was read under. */
  readonly read: readonly ReadonlySet<string>[];
}

function nameNotices(
  fields: readonly LiveField[],
  { met, read }: Met,
  { rows, tellsUnknown }: { rows: number; tellsUnknown: boolean },
): readonly LiveNotice[] {
  const notices: LiveNotice[] = [];
  for (const [index, field] of fields.entries()) {
    const names = [...(read[index] ?? [])];
    const current = field.headers[0] ?? field.name;
    const older = names.filter((name) => (met.get(name)?.rank ?? 0) > 0);
    if (older.length > 0) {
      notices.push({
        kind: 'field-renamed',
        text: `"${current}" came under an older name: ${quoted(older)}`,
      });
    }
    if (names.length === 0 && rows > 0 && !field.optional) {
      notices.push({
        kind: 'field-vanished',
        text: `no row has the field ${quoted(field.headers)}`,
      });
    }
  }
  const unknown = [...met].filter(
    ([name, found]) => found === null && !bookkeeping.has(name.toLowerCase()),
  );
  if (tellsUnknown && unknown.length > 0) {
    notices.push({
      kind: 'field-unknown',
      text: `fields that are not read: ${quoted(unknown.map(([name]) => name))}`,
    });
  }
  return notices;
}

const mostNamed = 12;
const longestName = 40;

/** Names come from outside: neither a long one nor ten thousand of them shall fill the report. */
function quoted(names: readonly string[]): string {
  const words = names.slice(0, mostNamed).map((name) => `"${name.slice(0, longestName)}"`);
  const more = names.length - words.length;
  return more > 0 ? `${words.join(', ')} and ${more} more` : words.join(', ');
}

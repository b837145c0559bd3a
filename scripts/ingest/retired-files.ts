import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetEntry } from '../../src/domain/published.ts';

/**
 * A page that is open in a browser goes on reading the version it began with. So a file that is no
 * longer current stays for a day, and the files of the version before the current one stay for as long
 * as that is the version before. `retired.json` remembers since when; readers never need it.
 */
export const retiredName = 'retired.json';
const keptMs = 24 * 3_600_000;
/** Live figures come anew many times a day, and open pages follow them within a minute. */
const keptOfLiveMs = 2 * 3_600_000;

/** `<dataset>/<name>.<hash>.<extension>`: what ingestion writes, and all that it ever removes. */
export const publishedPath = /^[a-z0-9][a-z0-9-]*\/[^/]+\.[0-9a-f]{6,}\.[a-z]+$/;

const ownPath = v.pipe(v.string(), v.regex(publishedPath));

const retiredSchema = v.object({
  schemaVersion: v.literal(1),
  files: v.array(
    v.object({
      path: ownPath,
      /** When it was superseded, or first seen without a version that names it. */
      since: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
  /** By dataset, the files of the version before the current one that the current one lacks. */
  previous: v.record(v.string(), v.array(ownPath)),
});
export type Retired = v.InferOutput<typeof retiredSchema>;

const nothing: Retired = { schemaVersion: 1, files: [], previous: {} };

/** What is remembered; nothing where the file is absent or broken: then every old file counts anew. */
export async function readRetired(root: string): Promise<Retired> {
  try {
    const text = await readFile(path.join(root, retiredName), 'utf8');
    return v.parse(retiredSchema, JSON.parse(text));
  } catch {
    return nothing;
  }
}

export const pathsOf = (entries: readonly DatasetEntry[]): string[] =>
  entries.flatMap((entry) => Object.values(entry.files).map((file) => file.path));

/** What is to be remembered once `after` is current, given every file of these datasets on the disk. */
export function retire(
  known: Retired,
  before: readonly DatasetEntry[],
  after: readonly DatasetEntry[],
  onDisk: readonly string[],
  now: string,
): Retired {
  const current = new Set(pathsOf(after));
  const since = new Map(known.files.map((file) => [file.path, file.since]));
  const files = onDisk
    .filter((file) => !current.has(file))
    .toSorted()
    // A time to come is one of a clock that was wrong.
    .map((file) => ({ path: file, since: earlier(since.get(file) ?? now, now) }));
  const previous: Record<string, string[]> = {};
  for (const entry of after) {
    const old = before.find(({ id }) => id === entry.id);
    const superseded = pathsOf(old ? [old] : []).filter((file) => !current.has(file));
    // The same files as before: the version before is still the one before.
    const kept = superseded.length > 0 ? superseded : (known.previous[entry.id] ?? []);
    const there = kept.filter((file) => !current.has(file));
    if (there.length > 0) previous[entry.id] = there.toSorted();
  }
  return { schemaVersion: 1, files, previous };
}

/** Files that no open page can need any more. */
export function expired(
  { files, previous }: Retired,
  entries: readonly DatasetEntry[],
  now: string,
): string[] {
  const kept = new Set(Object.values(previous).flat());
  const live = new Set(entries.filter((entry) => entry.observedAt != null).map(({ id }) => id));
  const limitOf = (file: string): number =>
    Date.parse(now) - (live.has(file.split('/')[0] ?? '') ? keptOfLiveMs : keptMs);
  return files
    .filter((file) => Date.parse(file.since) <= limitOf(file.path) && !kept.has(file.path))
    .map((file) => file.path);
}

const earlier = (one: string, other: string): string =>
  Date.parse(one) < Date.parse(other) ? one : other;

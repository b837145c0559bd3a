import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const countsSchema = v.object({
  /** Day in Seoul. */
  day: v.string(),
  /** Requests by host with its port. */
  requests: v.record(v.string(), v.number()),
});
type Counts = v.InferOutput<typeof countsSchema>;

const seoulOffsetMs = 9 * 3_600_000;
const seoulDay = (nowMs: number): string =>
  new Date(nowMs + seoulOffsetMs).toISOString().slice(0, 10);

/** Counts the requests of a day in Seoul, over all runs: a service's limit is a day's. */
export interface DailyQuota {
  /** Counts one more request; `false` where the host's limit is used up. */
  readonly take: (host: string) => boolean;
}

/**
 * The count stands in `quota.json` of the folder and is read again each time, so that two runs see each
 * other's requests. Without a folder it lasts as long as the program.
 */
export function dailyQuota(
  folder: string | null,
  limits: Readonly<Record<string, number>>,
  now: () => number,
): DailyQuota {
  const file = folder === null ? null : path.join(folder, 'quota.json');
  let memory: Counts = { day: '', requests: {} };
  return {
    take: (host) => {
      const limit = limits[host] ?? 0;
      if (limit <= 0) return true;
      const day = seoulDay(now());
      const kept = file === null ? null : readCounts(file);
      const counts = [kept, memory].map((last) => (last?.day === day ? last.requests : {}));
      const used = Math.max(...counts.map((requests) => requests[host] ?? 0));
      if (used >= limit) return false;
      memory = { day, requests: { ...counts[1], ...counts[0], [host]: used + 1 } };
      if (file !== null) writeCounts(file, memory);
      return true;
    },
  };
}

function readCounts(file: string): Counts | null {
  try {
    return v.parse(countsSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Not there yet, or spoilt: the count begins again.
    return null;
  }
}

function writeCounts(file: string, counts: Counts): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const half = `${file}.${process.pid}.part`;
    writeFileSync(half, JSON.stringify(counts));
    renameSync(half, file);
  } catch {
    // A full disk must not keep a city from its air quality; the count in memory goes on.
  }
}

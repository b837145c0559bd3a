import type { FieldRow, LiveAnswer, LiveRow, Settings } from './live-source.ts';
import { isRecord, textOf, valueOf } from './plain-record.ts';
import { SourceError } from './source-error.ts';

// `citydata` answers with a document a place. The same names stand at several depths of it, so it is
// never flattened: each dataset reads the parts it needs. LIVE_YNA_NEWS is an agency's and never read.

/** Part of a document or of another part; `undefined` where there is none. */
export const partOf = (whole: unknown, name: string): unknown =>
  isRecord(whole) ? valueOf(whole, name) : undefined;

/** Parts come as a list, a single thing, or as [], "", {} or null where there is nothing. */
export function partsOf(whole: unknown, name: string): unknown[] {
  const part = partOf(whole, name);
  const list: unknown[] = Array.isArray(part) ? part : [part];
  return list.filter((entry) => isRecord(entry) && Object.keys(entry).length > 0);
}

/** Chosen values of parts as a row, under names of the dataset's own. */
export const rowOf = (
  { request, call, line }: LiveRow,
  { requests }: Pick<LiveAnswer, 'requests'>,
  values: Readonly<Record<string, unknown>>,
): FieldRow => ({
  request,
  call,
  line,
  file: requests[request]?.address ?? '',
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)])),
});

const codeOf = (number: number): string => `POI${String(number).padStart(3, '0')}`;

/** Places that the operator wants, such as "1-12, 33", by their codes: POI001 and so on. */
export function placeCodes(settings: Settings): string[] {
  const text = settings('CITYDATA_PLACES') ?? '1-12';
  const codes = text.split(',').flatMap((part) => {
    const match = /^\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*$/.exec(part);
    const first = Number(match?.[1] ?? 0);
    const last = Number(match?.[2] ?? first);
    if (first < 1 || last < first) {
      throw new SourceError({
        file: 'CITYDATA_PLACES',
        value: text,
        found: `"${part.trim()}" is neither a place nor a run of places`,
        expected: 'numbers of places such as 1-12, 33 (about 120 exist)',
        todo: 'correct CITYDATA_PLACES in the environment or in .env',
      });
    }
    return Array.from({ length: last - first + 1 }, (_, at) => codeOf(first + at));
  });
  return [...new Set(codes)];
}

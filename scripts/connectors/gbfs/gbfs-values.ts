import { isRecord, textOf, type PlainRecord } from '../plain-record.ts';

/** An instant in UTC of POSIX seconds (GBFS 2.3) or an RFC 3339 time (3.0), `null` on nonsense. */
export function gbfsInstant(value: unknown): string | null {
  const text = textOf(value);
  if (text === null) return null;
  if (/^\d{1,11}(?:\.\d+)?$/.test(text)) return instantOf(Math.floor(Number(text)) * 1000);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})$/i.test(text))
    return null;
  return instantOf(Math.floor(Date.parse(text) / 1000) * 1000);
}

function instantOf(ms: number): string | null {
  // A time of 0 is one that was never set.
  if (Number.isNaN(ms) || ms <= 0 || ms > endOfTime) return null;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

const endOfTime = Date.UTC(9999, 11, 31);

/** Languages in the order they are wanted: the one asked for, the city's, then any. */
export const languagesFrom = (asked: string | undefined): readonly string[] => [
  ...(asked === undefined ? [] : [asked]),
  'ko',
  'en',
];

/** One of the names in order, also where the feed says `ko-KR` and `ko` is wanted. */
export function chosenLanguage(
  offered: readonly string[],
  wanted: readonly string[],
): string | undefined {
  const of = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const language of wanted) {
    const exact = offered.find((tag) => tag.toLowerCase() === language.toLowerCase());
    const near = offered.find((tag) => of(tag) === of(language));
    if (exact ?? near) return exact ?? near;
  }
  return offered[0];
}

/** A name of 2.3, which is a text, or one of 3.0, which has a text for each language. */
export function localText(value: unknown, wanted: readonly string[]): unknown {
  if (!Array.isArray(value)) return value;
  const texts = value.filter(isLocalized);
  if (texts.length === 0) return value;
  const language = chosenLanguage(
    texts.map((entry) => textOf(entry['language']) ?? ''),
    wanted,
  );
  const found = texts.find((entry) => (textOf(entry['language']) ?? '') === language);
  return found?.['text'] ?? null;
}

const isLocalized = (entry: unknown): entry is PlainRecord => isRecord(entry) && 'text' in entry;

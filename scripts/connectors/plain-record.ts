export type PlainRecord = Readonly<Record<string, unknown>>;

/** An object of JSON or XML, not an array and not null. */
export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Value under a name, in whatever case the service spells it today. */
export function valueOf(record: PlainRecord, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  const wanted = name.toLowerCase();
  return Object.entries(record).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

/** Text or number as text, trimmed; `null` where it is neither or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** A count that a service may give as a number or as a text. */
export function countOf(value: unknown): number | null {
  const text = textOf(value);
  return text !== null && /^\d{1,12}(?:\.0+)?$/.test(text) ? Number(text) : null;
}

type JsonRecord = Readonly<Record<string, unknown>>;

export interface FoundRecords {
  /** Way to the list, such as `stationInfo.row`; empty where the document is the list. */
  readonly path: string;
  readonly records: readonly JsonRecord[];
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists of records lie below a few names only; nothing is looked for further down. */
const deepest = 6;

/** A list whose entries are objects, but for a few that are `null` or text and cannot be rows. */
function asRecords(value: unknown): readonly JsonRecord[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const records = value.filter(isRecord);
  return records.length === value.length ? records : null;
}

/** The value at a dotted way; `null` where there is none. */
function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const name of path === '' ? [] : path.split('.')) {
    if (Array.isArray(value)) value = value[Number(name)];
    else if (isRecord(value) && Object.hasOwn(value, name)) value = value[name];
    else return null;
  }
  return value;
}

/** The records at the way that is given; a single object there is a list of one. */
export function recordsAt(document: unknown, path: string): FoundRecords | null {
  const value = valueAt(document, path);
  const records = isRecord(value) ? [value] : asRecords(value);
  return records && { path, records };
}

/** The longest list of objects in a document; the one nearer to the top where two are as long. */
export function findRecords(document: unknown): FoundRecords | null {
  let best: FoundRecords | null = null;
  let level: readonly (readonly [path: string, value: unknown])[] = [['', document]];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    for (const [path, value] of level) {
      const records = asRecords(value);
      if (records && records.length > (best?.records.length ?? 0)) best = { path, records };
    }
    level = level.flatMap(([path, value]) =>
      isRecord(value)
        ? Object.entries(value).map(
            ([name, part]) => [path === '' ? name : `${path}.${name}`, part] as const,
          )
        : [],
    );
  }
  return best;
}

/** The first texts of a document, for a message: what a service says instead of rows. */
export function textsOf(document: unknown): string {
  const texts: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (texts.length >= 4 || depth > deepest) return;
    if (typeof value === 'string' && value.trim() !== '') texts.push(value.trim().slice(0, 80));
    else if (Array.isArray(value)) for (const part of value) visit(part, depth + 1);
    else if (isRecord(value)) for (const part of Object.values(value)) visit(part, depth + 1);
  };
  visit(document, 0);
  return texts.join(' / ');
}

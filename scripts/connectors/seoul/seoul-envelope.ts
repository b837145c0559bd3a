import { countOf, isRecord, textOf, valueOf, type PlainRecord } from '../plain-record.ts';

export interface SeoulEnvelope {
  /** `null` where the answer holds no result at all. */
  readonly code: string | null;
  /** The service's own words. */
  readonly message: string | null;
  /** `null` where the answer has no place for rows. */
  readonly rows: readonly unknown[] | null;
  readonly listed: number | null;
}

/**
 * Reads any of the shapes that services of the portal answer in: the service's envelope (under
 * whatever name), a bare RESULT, `{CODE, MESSAGE}`, `{status, code, message}`, `errorMessage`, keys
 * such as "RESULT.CODE"; from JSON or XML, in upper or lower case.
 */
export function readEnvelope(content: unknown): SeoulEnvelope {
  if (!isRecord(content)) return { code: null, message: null, rows: null, listed: null };
  const envelopes = [content, ...Object.values(content).filter(isRecord)];
  const result = envelopes.map(resultOf).find((found) => found !== null) ?? null;
  const holder = envelopes.find((envelope) => valueOf(envelope, 'row') !== undefined);
  const counted = envelopes.map((envelope) => countOf(valueOf(envelope, 'list_total_count')));
  return {
    code: result?.code ?? null,
    message: result?.message ?? null,
    rows: holder ? rowsOf(valueOf(holder, 'row')) : listIn(content),
    listed: counted.find((count) => count !== null) ?? null,
  };
}

/** The one document that services such as `citydata` answer with instead of rows. */
export function readDocument(content: unknown): PlainRecord | null {
  if (!isRecord(content)) return null;
  for (const [name, value] of Object.entries(content)) {
    if (isResult(name)) continue;
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (!isRecord(first)) continue;
    // The envelope may stand around the document once more, as it does in XML.
    return resultOf(first) === null ? first : readDocument(first);
  }
  return null;
}

interface Result {
  readonly code: string;
  readonly message: string | null;
}

function resultOf(envelope: PlainRecord): Result | null {
  const inside = valueOf(envelope, 'RESULT') ?? valueOf(envelope, 'errorMessage');
  return codeIn(isRecord(inside) ? inside : envelope);
}

/** `CODE`, `RESULT.CODE` or `resultCode`; a bare `code` must look like one of the portal's codes. */
function codeIn(record: PlainRecord): Result | null {
  const under = (...names: string[]): string | null =>
    names.map((name) => textOf(valueOf(record, name))).find((text) => text !== null) ?? null;
  const code = under('CODE', 'RESULT.CODE', 'resultCode');
  if (code === null || !/^[A-Z]+-\d+$/.test(code)) return null;
  return { code, message: under('MESSAGE', 'RESULT.MESSAGE', 'resultMsg') };
}

const isResult = (name: string): boolean => /^(?:result(?:\..*)?|errorMessage)$/i.test(name);

/** A single row comes without its array where JSON was made of XML. */
function rowsOf(row: unknown): readonly unknown[] {
  if (Array.isArray(row)) return row;
  return isRecord(row) ? [row] : [];
}

/** Rows under the service's name itself, as `citydata_ppltn` and the subway's services have them. */
function listIn(content: PlainRecord): readonly unknown[] | null {
  const list = Object.values(content).find(
    (value): value is unknown[] => Array.isArray(value) && value.some(isRecord),
  );
  return list ?? null;
}

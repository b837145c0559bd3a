import { codeOfWords } from './gateway-codes.ts';
import { countOf, isRecord, textOf, valueOf, type PlainRecord } from '../plain-record.ts';
import type { ServiceBody } from '../service-body.ts';

export interface GatewayAnswer {
  /** `null` where the answer says nothing of how it went. */
  readonly code: number | null;
  readonly message: string | null;
  /** `null` where the answer has no place for rows. */
  readonly rows: readonly PlainRecord[] | null;
  readonly listed: number | null;
}

/**
 * Reads an answer of the gateway or of the service behind it. The gateway's own faults come as XML or
 * as JSON whatever was asked for, and some as a few plain words.
 */
export function readGateway(body: ServiceBody): GatewayAnswer {
  const nothing = { code: null, message: null, rows: null, listed: null };
  if (!('content' in body)) return { ...nothing, ...codeInText(body.text) };
  if (!isRecord(body.content)) return nothing;
  const refusal = child(valueOf(body.content, 'OpenAPI_ServiceResponse'), 'cmmMsgHeader');
  if (refusal !== null) return { ...nothing, ...codeIn(refusal) };
  const response = child(body.content, 'response') ?? body.content;
  const header = child(response, 'header') ?? response;
  const content = child(response, 'body') ?? response;
  return {
    ...codeIn(header),
    rows: rowsOf(valueOf(content, 'items')),
    listed: countOf(valueOf(content, 'totalCount')),
  };
}

const child = (value: unknown, name: string): PlainRecord | null => {
  const found = isRecord(value) ? valueOf(value, name) : null;
  return isRecord(found) ? found : null;
};

function codeIn(header: PlainRecord): Pick<GatewayAnswer, 'code' | 'message'> {
  const code = textOf(valueOf(header, 'returnReasonCode') ?? valueOf(header, 'resultCode'));
  const message = ['returnAuthMsg', 'resultMsg', 'errMsg']
    .map((name) => textOf(valueOf(header, name)))
    .find((text) => text !== null);
  return { code: codeNumber(code), message: message ?? null };
}

/** "00", "0" and 0 are one code; what is no number is one that nobody knows. */
function codeNumber(text: string | null): number | null {
  if (text === null) return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : unknownCode;
}

const unknownCode = 99;

/** The code of a fault in plain words, or of one that was cut off with the beginning of its body. */
function codeInText(text: string): Pick<GatewayAnswer, 'code' | 'message'> {
  const [, code] = /<returnReasonCode>\s*(\d{1,4})\s*</i.exec(text) ?? [];
  const [, message] = /<returnAuthMsg>\s*(\w+)\s*</i.exec(text) ?? [];
  if (code !== undefined) return { code: Number(code), message: message ?? null };
  const meant = codeOfWords(text);
  return { code: meant, message: meant === null ? null : text };
}

/** An array, `{item: …}` with one or many, a single row, or nothing in the form of an empty text. */
function rowsOf(items: unknown): readonly PlainRecord[] | null {
  if (items === undefined) return null;
  const inside = isRecord(items) ? (valueOf(items, 'item') ?? items) : items;
  const rows: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  const isNothing = (row: unknown): boolean =>
    row === null || row === '' || (isRecord(row) && Object.keys(row).length === 0);
  // What is no object keeps its place as a row without cells, and the dataset rejects it.
  return rows.filter((row) => !isNothing(row)).map((row) => (isRecord(row) ? row : {}));
}

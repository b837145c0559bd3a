import { Open311Error } from './open311-error.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The body of an answer as plain values, by what it is and not by what its headers say: servers send
 * JSON as text/html, and XML where JSON was asked for. Throws where it is neither.
 */
export async function readAnswer(text: string): Promise<unknown> {
  const body = bodyOf(text);
  if (/^[[{]/.test(body)) return readJson(body);
  if (/^<(?!!doctype|html)/i.test(body)) return readXml(body);
  throw new Open311Error('unreadable', null);
}

/** San Francisco's recorded 403 begins with the line of its HTTP status. */
const bodyOf = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/^HTTP\/[^\n]*\n\s*/, '')
    .trim();

const stringsAndNumbers = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * The examples of the specification print `"service_code":001`, which is no JSON; and an id of many
 * digits would lose its last ones. Both become text.
 */
const quoteCodes = (text: string): string =>
  text.replace(stringsAndNumbers, (token) =>
    /^0\d/.test(token) || /^\d{16,}$/.test(token) ? `"${token}"` : token,
  );

function readJson(text: string): unknown {
  try {
    return JSON.parse(quoteCodes(text)) as unknown;
  } catch (cause) {
    throw new Open311Error('unreadable', null, { cause });
  }
}

/** Loaded only where a server answers in XML. */
async function readXml(text: string): Promise<unknown> {
  const { XMLParser } = await import('fast-xml-parser');
  // Texts stay texts: "001" is a code, not 1. No service declares entities of its own.
  const parser = new XMLParser({
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    htmlEntities: true,
  });
  try {
    if (/<!ENTITY/i.test(text)) throw new Error('The document defines entities.');
    return parser.parse(text, true) as unknown;
  } catch (cause) {
    throw new Open311Error('unreadable', null, { cause });
  }
}

/**
 * The items of a list, wherever they stand: an array, or within elements of these names. A single
 * object is a list of one.
 */
export function itemsOf(value: unknown, wrappers: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value)) {
    const wrapper = wrappers.find((name) => name in value);
    return wrapper === undefined ? [value] : itemsOf(value[wrapper], wrappers);
  }
  return value === null || value === undefined || value === '' ? [] : [value];
}

import { XMLParser } from 'fast-xml-parser';
import { isRecord } from './plain-record.ts';

/** Texts stay texts: "001" is a code, not 1. */
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  htmlEntities: true,
  processEntities: true,
});

/**
 * A document of elements within elements, as objects; elements of one name beside each other are an
 * array, and a single one is none. `null` where the text is not well-formed XML.
 */
export function parseServiceXml(text: string): Readonly<Record<string, unknown>> | null {
  // No service declares entities of its own, and those could grow without an end.
  if (/<!ENTITY/i.test(text)) return null;
  try {
    const document: unknown = parser.parse(text, true);
    return isRecord(document) ? document : null;
  } catch {
    return null;
  }
}

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { CsvRecord } from '../csv-records.ts';
import { SourceError } from '../source-error.ts';
import { fieldsOf, mostColumns, recordsOfFields } from './field-records.ts';
import { findRecords, isRecord, textsOf, type FoundRecords } from './find-records.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Those of XML itself and numbers; the library ties numbers to a few names of HTML. Entities that a
  // document defines would need a DOCTYPE, which is refused.
  htmlEntities: true,
  processEntities: { maxTotalExpansions: 10_000_000, maxExpandedLength: 500_000_000 },
  maxNestedTags: 100,
});

/** What services call the element of a row, for answers that hold a single one. */
const rowNames = new Set(['row', 'item', 'record']);

/**
 * Records of an XML document: the elements named `element`, else those that are repeated the most.
 * Attributes and elements are fields alike.
 */
export function xmlRecords(name: string, text: string, element: string | undefined): CsvRecord[] {
  refuseDoctype(name, text);
  const document = parseXml(name, text);
  const found =
    element === undefined
      ? (findRecords(textsAsRecords(document)) ?? single(document, (key) => rowNames.has(key)))
      : named(document, element);
  if (!found) throw noRows(name, document, element);
  const records = recordsOfFields(found.records.map(fieldsOf));
  if (records) return records;
  throw new SourceError({
    file: name,
    found: `its elements have more than ${mostColumns} different fields`,
    expected: 'elements that mostly have the same fields',
    todo: 'name the element of a row with "records" in source.ts',
  });
}

/** A DOCTYPE may define entities that grow without end or name files; no open data needs one. */
function refuseDoctype(name: string, text: string): void {
  for (let at = text.indexOf('<!'); at !== -1; at = text.indexOf('<!', at)) {
    const end = text.startsWith('<!--', at)
      ? '-->'
      : text.startsWith('<![CDATA[', at)
        ? ']]>'
        : null;
    const past = end === null ? -1 : text.indexOf(end, at);
    if (end === null || past === -1) {
      throw new SourceError({
        file: name,
        line: lineAt(text, at),
        found: `${JSON.stringify(text.slice(at, at + 12))} is not read${end === null ? ': a document type may hide anything' : ': it never ends'}`,
        expected: 'XML without a DOCTYPE',
        todo: 'save the data without a document type, or as CSV',
      });
    }
    at = past;
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function parseXml(name: string, text: string): unknown {
  const wrong = (found: string, line?: number): SourceError =>
    new SourceError({
      file: name,
      ...(line === undefined ? {} : { line }),
      found: `the file is not XML (${found})`,
      expected: 'a whole XML document',
      todo: 'download the file again',
    });
  const body = text.trimStart();
  const verdict = XMLValidator.validate(body);
  if (verdict !== true) throw wrong(verdict.err.msg.slice(0, 200), verdict.err.line);
  try {
    return parser.parse(body) as unknown;
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message.slice(0, 200) : String(cause));
  }
}

/** Repeated elements that hold text only, as `<name>종로구</name>`, become records of one field. */
function textsAsRecords(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((entry: unknown) => (isRecord(entry) ? entry : { '#text': entry }));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, textsAsRecords(part)]),
  );
}

/** All elements of the name, wherever they stand; those inside of one are its fields. */
function named(document: unknown, element: string): FoundRecords | null {
  const records: Readonly<Record<string, unknown>>[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isRecord(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (key !== element) visit(part);
      else records.push(...(Array.isArray(part) ? part : [part]).filter(isRecord));
    }
  };
  visit(document);
  return records.length > 0 ? { path: element, records } : null;
}

/** The first element of such a name that stands alone. */
function single(document: unknown, isRow: (name: string) => boolean): FoundRecords | null {
  if (!isRecord(document)) return null;
  for (const [key, part] of Object.entries(document)) {
    if (isRow(key) && isRecord(part)) return { path: key, records: [part] };
    const below = single(part, isRow);
    if (below) return below;
  }
  return null;
}

function noRows(name: string, document: unknown, element: string | undefined): SourceError {
  const root = isRecord(document) ? (Object.keys(document)[0] ?? '') : '';
  const says = textsOf(document);
  return new SourceError({
    file: name,
    found: `${element === undefined ? `no element is repeated in <${root}>` : `there is no element <${element}> with fields`}${says === '' ? '' : `; it says: ${says}`}`,
    expected: 'a row of the table as an element that is repeated, such as <row>…</row>',
    todo: 'name the element of a row with "records" in source.ts, or check whether the file is an error message',
  });
}

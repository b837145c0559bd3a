import { SourceError } from '../source-error.ts';

/** Refuses what is no table by its ending or its first bytes, and says what to do with it. */
export function refuseDocument(name: string, bytes: Uint8Array): void {
  const starts = (...codes: readonly number[]): boolean =>
    codes.every((code, at) => bytes[at] === code);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new SourceError({
      file: name,
      found: 'this is an old Excel or Hangul document (.xls, .hwp), or a workbook with a password',
      expected: 'a workbook of the newer format (.xlsx) without a password, or CSV',
      todo: 'open it in a spreadsheet program and save it as "Excel workbook (.xlsx)" or as "CSV UTF-8"',
    });
  }
  if (/\.(md|docx?|hwpx?|pptx?|odt|rtf)$/i.test(name)) {
    throw new SourceError({
      file: name,
      found: 'this is a document that people read, not a table',
      expected: 'CSV, xlsx, JSON or XML',
      todo: 'give the file with the table',
    });
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    throw new SourceError({
      file: name,
      found: 'this is a PDF: a picture of a table, not a table',
      expected: 'CSV, xlsx, JSON or XML',
      todo: 'ask the publisher for the table behind it',
    });
  }
}

/** The format of a text by its beginning, which knows better than the ending of its name. */
export function formatOf(name: string, head: string): 'text' | 'json' | 'xml' {
  const isNamedText = /\.(csv|tsv|txt)$/i.test(name);
  const start = head.trimStart();
  if (/^<(!doctype html|html|head|body|table|font|div|meta|script|style)\b/i.test(start)) {
    throw webPage(name);
  }
  if (start.startsWith('<')) {
    if (isNamedText && /^<(!doctype|\?xml|openapi)/i.test(start)) throw webPage(name);
    if (!isNamedText) return 'xml';
  }
  if (!isNamedText && (start.startsWith('{') || start.startsWith('['))) return 'json';
  return 'text';
}

const webPage = (name: string): SourceError =>
  new SourceError({
    file: name,
    line: 1,
    found: /\.xls$/i.test(name)
      ? 'this is a web page that is only named .xls'
      : 'this is a web page or an error message, not a CSV file',
    expected: 'a header line such as "측정일시,측정소명,…"',
    todo: /\.xls$/i.test(name)
      ? 'open it in a spreadsheet program and save it as "Excel workbook (.xlsx)"'
      : 'open the file in a text editor to read the message, then download the data again',
  });

import type { DatasetFacts } from './dataset-facts.ts';
import { code } from './source-code.ts';

interface MadeFile {
  readonly name: string;
  /** Expression that makes the bytes or the text of it from `rows`. */
  readonly content: string;
  readonly imports: readonly string[];
}

/** How a test writes its rows as a file of the same format: packed ones inside of a zip. */
export function madeFile(facts: DatasetFacts, cells: readonly (readonly string[])[]): MadeFile {
  const [sample] = facts.sheet.samples;
  const file = sample?.file ?? 'file.csv';
  const inner = sample?.name ?? file;
  const isZipped = inner.startsWith(`${file}/`);
  const { text, imports } = contentOf(facts, isZipped ? inner : file, cells.length);
  if (!isZipped) return { name: file.replace(/\.gz$/i, '.gz'), content: text, imports };
  return {
    name: file,
    content: `zip({ ${code(inner.slice(inner.lastIndexOf('/') + 1))}: ${text} })`,
    imports: [...imports, `import { zip } from '../../tests/support/zip.ts';`],
  };
}

function contentOf(
  facts: DatasetFacts,
  name: string,
  rowCount: number,
): { readonly text: string; readonly imports: readonly string[] } {
  const { header, samples } = facts.sheet;
  const { records, delimiter } = facts.told;
  switch (samples[0]?.encoding) {
    case 'xlsx':
      return { text: workbookText(facts), imports: [workbookImport] };
    case 'json':
      return { text: jsonText(rowCount, records), imports: [] };
    case 'xml':
      return { text: xmlText(records ?? 'row'), imports: [] };
    default: {
      const above = header.line > 1 ? `${code('\n'.repeat(header.line - 1))} + ` : '';
      const text = `${above}rows.map((row) => row.map((cell) => \`"\${cell.replaceAll('"', '""')}"\`).join(${code(delimiter ?? ',')})).join('\\n')`;
      return /\.gz$/i.test(name)
        ? { text: `gzipSync(${text})`, imports: [`import { gzipSync } from 'node:zlib';`] }
        : { text, imports: [] };
    }
  }
}

const workbookImport = `import { workbook } from '../../tests/support/workbook.ts';`;

function workbookText({ sheet, told }: DatasetFacts): string {
  const above = sheet.header.line - 1;
  const titles = above > 0 ? `...Array.from({ length: ${above} }, () => ['']), ` : '';
  const rows = `[${titles}...rows]`;
  if (typeof told.sheet === 'string')
    return `workbook({ name: ${code(told.sheet)}, rows: ${rows} })`;
  const before = '[], '.repeat((told.sheet ?? 1) - 1);
  return `workbook(${before}${rows})`;
}

/** Dotted names and places of GeoJSON are written as plain fields: they are read alike. */
function jsonText(rowCount: number, path: string | null): string {
  const list = `rows.slice(1, ${rowCount}).map((row) => Object.fromEntries((rows[0] ?? []).map((name, at) => [name, row[at] ?? ''])))`;
  const names = path === null || path === '' ? [] : path.split('.');
  const document = names.reduceRight((inner, name) => `{ ${code(name)}: ${inner} }`, list);
  return `JSON.stringify(${document})`;
}

const xmlText = (element: string): string => {
  const field = "name === '#text' ? (row[at] ?? '') : `<${name}>${row[at] ?? ''}</${name}>`";
  return `\`<list>\${rows.slice(1).map((row) => \`<${element}>\${(rows[0] ?? []).map((name, at) => ${field}).join('')}</${element}>\`).join('')}</list>\``;
};

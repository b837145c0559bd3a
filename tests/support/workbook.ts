import { zip } from './zip.ts';

/** A cell as a spreadsheet holds it; `null` is a cell that the sheet leaves out. */
export type SheetCell = string | number | null;
type Sheet = readonly (readonly SheetCell[])[];

const columnName = (index: number): string => String.fromCharCode(65 + index);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function sheetXml(rows: Sheet): string {
  const body = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const at = `r="${columnName(c)}${r + 1}"`;
      if (cell === null) return '';
      return typeof cell === 'number'
        ? `<c ${at}><v>${cell}</v></c>`
        : `<c ${at} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

const relations = (
  items: readonly (readonly [id: string, type: string, target: string])[],
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

interface NamedSheet {
  readonly name: string;
  readonly rows: Sheet;
}

const isNamed = (sheet: Sheet | NamedSheet): sheet is NamedSheet => 'rows' in sheet;

/** The bytes of an Excel workbook with these sheets, named Sheet1, Sheet2 and so on where they have no name. */
export function workbook(...given: readonly (Sheet | NamedSheet)[]): Uint8Array {
  const sheets = given.map((sheet) => (isNamed(sheet) ? sheet.rows : sheet));
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const names = given.map((sheet, i) => (isNamed(sheet) ? escaped(sheet.name) : `Sheet${i + 1}`));
  return zip({
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>${names
      .map(
        (_, i) =>
          `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${main}.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
    ),
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
    ),
  });
}

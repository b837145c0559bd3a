import { secretsInAddress } from './api-key.ts';
import type { Connector } from './connector.ts';
import type { CsvRecord } from './csv-records.ts';
import { readTables, type FileTable } from './formats/read-tables.ts';
import type { DownloadRequest, LiveRow } from './live-source.ts';
import { requestRecord } from './request-record.ts';
import { connectionFault, serviceFault } from './service-fault.ts';

/** A file of the web, whatever its format; a zip may hold several, which are read one after the other. */
export const download: Connector<DownloadRequest> = async ({ url }, { http }) => {
  const secrets = secretsInAddress(url);
  const answer = await http.get({ url, secrets, conditional: true }).catch((error: unknown) => {
    throw connectionFault(error, 'a file', secrets);
  });
  refuseWebPage(answer.bytes, answer.address);
  const tables = await readTables(fileName(url), answer.bytes);
  const rows = tables.flatMap(rowsOf);
  const encodings = [...new Set(tables.map(({ encoding }) => encoding))].join(', ');
  return {
    rows,
    requests: [requestRecord(answer, encodings, rows.length)],
    listed: null,
    notices: [],
  };
};

/** Name behind the last slash, by whose ending the format is found where the bytes do not tell it. */
function fileName(url: string): string {
  const segment = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? 'download';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Portals answer with a page to log in, or to say sorry, where a file was. */
function refuseWebPage(bytes: Uint8Array, address: string): void {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (!/^[^\w<]*<(?:!doctype\s+html|html)\b/i.test(head)) return;
  throw serviceFault({
    address,
    found: 'the answer is a web page, not a file',
    expected: 'CSV, TSV, xlsx, JSON, GeoJSON or XML',
    todo: 'open the address in a browser: the file may have moved',
  });
}

function rowsOf({ records }: FileTable): readonly LiveRow[] {
  const rows: LiveRow[] = [];
  let header: readonly string[] | null = null;
  for (const record of records) {
    if (header === null) header = record.cells ?? [];
    else rows.push({ request: 0, call: 0, line: record.line, cells: cellsOf(record, header) });
  }
  return rows;
}

/** A record whose quotes are not closed keeps its place without cells, and the dataset rejects it. */
const cellsOf = ({ cells }: CsvRecord, header: readonly string[]): LiveRow['cells'] =>
  Object.fromEntries((cells ?? []).map((cell, index) => [header[index] ?? `#${index + 1}`, cell]));

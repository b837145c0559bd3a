import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CsvRecord } from '../../connectors/csv-records.ts';
import { readTables, type FileLayout } from '../../connectors/formats/read-tables.ts';
import { SourceError } from '../../connectors/source-error.ts';
import type { Sample } from './read-sheet.ts';
import type { Told } from './told.ts';

/** Rows of a file that are looked at; the run reads all of them. */
const mostRecords = 200_000;
const tableEnding = /\.(csv|tsv|txt|xlsx|xls|json|geojson|xml|zip|gz)$/i;

/** The tables of files, or of all files that folders hold; and what else lies beside them. */
export async function readSamples(
  paths: readonly string[],
  told: Told,
): Promise<{ readonly samples: readonly Sample[]; readonly neighbours: readonly string[] }> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const layout: FileLayout = {
    ...(told.delimiter === null ? {} : { delimiter: told.delimiter }),
    ...(told.sheet === null ? {} : { sheet: told.sheet }),
    ...(told.records === null ? {} : { records: told.records }),
  };
  const samples: Sample[] = [];
  for (const file of files.toSorted((a, b) =>
    path.basename(a).localeCompare(path.basename(b), 'en'),
  )) {
    const name = path.basename(file);
    for (const table of await readTables(name, await readFile(file), layout)) {
      const { encoding, numbers } = table;
      samples.push({
        file: name,
        name: table.name,
        encoding,
        numbers,
        records: firstOf(table.records),
      });
    }
  }
  return { samples, neighbours: await neighboursOf(files) };
}

async function neighboursOf(files: readonly string[]): Promise<string[]> {
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => path.join(folder, name))),
  );
  const own = new Set(files.map((file) => path.normalize(file)));
  return names
    .flat()
    .filter((file) => !own.has(path.normalize(file)))
    .map((file) => path.basename(file));
}

function firstOf(records: Iterable<CsvRecord>): CsvRecord[] {
  const first: CsvRecord[] = [];
  for (const record of records) {
    first.push(record);
    if (first.length >= mostRecords) break;
  }
  return first;
}

async function filesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (found?.isFile()) return [place];
  const names = found?.isDirectory() ? await readdir(place) : [];
  const files = names
    .filter((name) => tableEnding.test(name))
    .map((name) => path.join(place, name));
  if (files.length > 0) return files;
  throw new SourceError({
    file: place,
    found: found ? 'no file in this folder ends like a table' : 'there is no such file',
    expected:
      'a file, or a folder with files: csv, tsv, txt, xlsx, json, geojson, xml, also as zip or gz',
    todo: 'check the path after --from',
  });
}

import { airKorea } from '../../scripts/connectors/airkorea/airkorea.ts';
import { ckan } from '../../scripts/connectors/ckan/ckan.ts';
import { insideSeoul, pointInSeoul, toWgs84 } from '../../scripts/connectors/coordinates.ts';
import { csvRecords, type CsvRecord } from '../../scripts/connectors/csv-records.ts';
import { decodeText, detectEncoding } from '../../scripts/connectors/decode-text.ts';
import { delimiters } from '../../scripts/connectors/formats/delimiter.ts';
import { jsonRecords } from '../../scripts/connectors/formats/json-records.ts';
import { readTables } from '../../scripts/connectors/formats/read-tables.ts';
import { xmlRecords } from '../../scripts/connectors/formats/xml-records.ts';
import { gbfs } from '../../scripts/connectors/gbfs/gbfs.ts';
import type { HttpClient } from '../../scripts/connectors/http/http-client.ts';
import { seoulOpenApi } from '../../scripts/connectors/seoul/seoul-open-api.ts';
import { dateForms, withoutSuffix } from '../../scripts/ingest/new/date-forms.ts';
import { numberOf } from '../../scripts/ingest/new/number-form.ts';
import { proposeDataset } from '../../scripts/ingest/new/propose-dataset.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { seoulInstant } from '../../src/domain/time/seoul-time.ts';
import { made } from '../support/made-proposal.ts';
import { seeds } from './seeds.ts';

export interface FuzzTarget {
  readonly name: string;
  readonly seeds: readonly Buffer[];
  /** Of so many inputs one is tried: for parsers that take longer. */
  readonly every: number;
  /** Throws a SourceError for what it refuses; anything else is a crash. */
  readonly run: (bytes: Buffer) => void | Promise<void>;
}

/** Something that must hold of every answer. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It must be so that ${what}.`);
}

/** Records as every reader must give them: lines that never go back, cells that are texts. */
function walk(records: Iterable<CsvRecord>): void {
  let last = -1;
  for (const { line, cells } of records) {
    must(line > last, 'lines rise');
    must(cells === null || cells.every((cell) => typeof cell === 'string'), 'cells are texts');
    last = line;
  }
}

/** Answers every request with the same bytes. */
const answering = (bytes: Buffer): HttpClient => ({
  get: ({ url }) =>
    Promise.resolve({
      address: url,
      status: 200,
      headers: {},
      bytes,
      sha256: '',
      notModified: false,
    }),
});
const settings = (name: string): string | null => (/KEY/.test(name) ? 'abcdefghij' : null);

/** Four floating-point numbers, whatever bytes they are made of; half of them around Seoul. */
function numbersIn(bytes: Buffer): [number, number] {
  const filled = Buffer.concat([bytes, Buffer.alloc(16)]);
  const [a, b] = [filled.readDoubleLE(0), filled.readDoubleLE(8)];
  if ((bytes[0] ?? 0) % 2 === 0) return [a, b];
  return [125 + filled.readUInt16LE(0) / 16_384, 36 + filled.readUInt16LE(2) / 16_384];
}

export const targets: readonly FuzzTarget[] = [
  {
    name: 'decode',
    seeds: seeds.tables,
    every: 1,
    run: (bytes) => {
      const text = decodeText(bytes, detectEncoding(bytes, 'fuzz.csv'));
      must(!text.startsWith('\uFEFF') || bytes.length > 3, 'one mark is no text');
    },
  },
  {
    name: 'csv',
    seeds: seeds.tables,
    every: 1,
    run: (bytes) => {
      const text = bytes.toString('utf8');
      for (const delimiter of delimiters) walk(csvRecords(text, delimiter));
    },
  },
  {
    name: 'json records',
    seeds: seeds.json,
    every: 1,
    run: (bytes) => walk(jsonRecords('fuzz.json', bytes.toString('utf8'), undefined)),
  },
  {
    name: 'xml records',
    seeds: seeds.xml,
    every: 1,
    run: (bytes) => walk(xmlRecords('fuzz.xml', bytes.toString('utf8'), undefined)),
  },
  {
    name: 'dates and numbers',
    seeds: seeds.dates,
    every: 1,
    run: (bytes) => {
      const text = withoutSuffix(bytes.toString('utf8'));
      for (const { pattern } of dateForms) pattern.test(text);
      const number = numberOf(text);
      must(number === null || Number.isFinite(number.value), 'numbers are finite');
      parseIsoDay(text);
      const instant = seoulInstant(text);
      must(instant === null || !Number.isNaN(Date.parse(instant)), 'instants are instants');
    },
  },
  {
    name: 'coordinates',
    seeds: seeds.dates,
    every: 1,
    run: (bytes) => {
      const [x, y] = numbersIn(bytes);
      const point = pointInSeoul(x, y);
      must(
        point === null || insideSeoul(point.longitude, point.latitude),
        'points lie in the city',
      );
      for (const grid of [5174, 2097, 5179, 5181, 5186] as const) {
        const place = toWgs84(grid, x, y);
        must(
          place === null || (place.longitude > 120 && place.latitude > 30),
          'places lie in Korea',
        );
      }
    },
  },
  {
    name: 'files of any format',
    seeds: [...seeds.tables, ...seeds.json, ...seeds.xml, ...seeds.packed],
    every: 1,
    run: async (bytes) => {
      const [name] = ['a.csv', 'a.json', 'a.zip', 'a'].slice((bytes[0] ?? 0) % 4);
      for (const table of await readTables(name ?? 'a', bytes)) walk(table.records);
    },
  },
  {
    name: 'workbooks',
    seeds: seeds.workbooks,
    every: 20,
    run: async (bytes) => {
      for (const table of await readTables('a.xlsx', bytes)) walk(table.records);
    },
  },
  {
    name: 'seoul open api',
    seeds: seeds.seoul,
    every: 1,
    run: async (bytes) => {
      await seoulOpenApi(
        { connector: 'seoul-open-api', service: 'bikeList', format: 'json', mostRows: 2000 },
        { http: answering(bytes), settings },
      );
    },
  },
  {
    name: 'air korea',
    seeds: seeds.gateway,
    every: 1,
    run: async (bytes) => {
      await airKorea(
        { connector: 'airkorea', operation: 'getCtprvnRltmMesureDnsty', parameters: {} },
        { http: answering(bytes), settings },
      );
    },
  },
  {
    name: 'ckan',
    seeds: seeds.ckan,
    every: 1,
    run: async (bytes) => {
      await ckan(
        { connector: 'ckan', url: 'https://c.example', mostRows: 100 },
        { http: answering(bytes), settings },
      );
    },
  },
  {
    name: 'gbfs',
    seeds: seeds.gbfs,
    every: 1,
    run: async (bytes) => {
      await gbfs(
        { connector: 'gbfs', url: 'https://b.example/gbfs.json' },
        { http: answering(bytes), settings },
      );
    },
  },
  {
    name: 'ingest new',
    seeds: [...seeds.tables, ...seeds.json],
    every: 20,
    run: async (bytes) => {
      const samples = (await readTables((bytes[0] ?? 0) % 2 === 0 ? 'a.csv' : 'a', bytes)).map(
        ({ name, encoding, numbers, records }) => ({
          file: name,
          name,
          encoding,
          numbers,
          records: [...records],
        }),
      );
      proposeDataset({ id: 'fuzz', samples, neighbours: [], told: made, topicOrder: 1 });
    },
  },
];

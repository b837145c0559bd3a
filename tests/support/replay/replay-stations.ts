import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { seoulDistricts } from '../../../src/domain/places/seoul.ts';

const column = v.array(v.nullable(v.union([v.string(), v.number()])));
const snapshotSchema = v.looseObject({
  tables: v.looseObject({
    stations: v.looseObject({ fields: v.array(v.string()), columns: v.array(column) }),
  }),
});

const file = path.join(import.meta.dirname, '../../../data/bike-stations/snapshot/extract.json.br');

export interface ReplayStation {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly racks: number | null;
  readonly address: string;
  readonly lat: number;
  readonly lon: number;
}

/** The stations of the embedded snapshot: real places, so that a map of the test bench looks right. */
export const replayStations: readonly ReplayStation[] = readStations();

function readStations(): ReplayStation[] {
  const { stations } = v.parse(
    snapshotSchema,
    JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')),
  ).tables;
  const valuesOf = (name: string) => stations.columns[stations.fields.indexOf(name)] ?? [];
  const racks = valuesOf('racks');
  const districtName = (code: unknown): string =>
    seoulDistricts.find((district) => district.code === code)?.name.ko ?? '';
  const text = (name: string, at: number): string => String(valuesOf(name)[at] ?? '');
  return valuesOf('id').map((id, at) => ({
    id: String(id),
    name: text('name', at),
    district: districtName(valuesOf('district')[at]),
    racks: racks[at] === null || racks[at] === undefined ? null : Number(racks[at]),
    address: text('address', at),
    lat: Number(valuesOf('latitude')[at]),
    lon: Number(valuesOf('longitude')[at]),
  }));
}

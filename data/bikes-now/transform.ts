import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { districtLookup } from '../../src/domain/places/district-lookup.ts';
import { layerDocuments } from '../../src/domain/layers/layer-documents.ts';
import { seoulDay } from '../../src/domain/time/seoul-time.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { stationLayer } from './layer.ts';
import { stationFields } from './read-stations.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Bikes now by district, station by station on the map, and what is kept of the last days. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const polygons = districtPolygons(districts?.documents['topology']);
  const find = districtLookup(polygons);
  const stations = recordsOfTable(tables['stations']).map((station): TableRecord => {
    const coordinates = [Number(station['longitude']), Number(station['latitude'])];
    return {
      ...station,
      district: station['district'] ?? find({ type: 'Point', coordinates }),
    };
  });
  const { documents } = layerDocuments({
    dataset: 'bikes-now',
    layer: stationLayer,
    districts: polygons,
    features: stations.map((properties) => ({
      properties,
      area: properties['district'] === null ? null : String(properties['district']),
      geometry: {
        type: 'Point',
        coordinates: [Number(properties['longitude']), Number(properties['latitude'])],
      },
    })),
  });
  const now = nowRows(stations);
  return {
    documents,
    tables: {
      stations: tableOfRecords(stationFields, stations),
      now: tableOfRecords(
        ['area', 'observed_at', 'observed_on', 'bikes', 'racks', 'stations', 'empty_stations'],
        now,
      ),
      history: tableOfRecords(['observed_at', 'area', 'bikes', 'empty_stations'], now),
    },
  };
}

function nowRows(stations: readonly TableRecord[]): TableRecord[] {
  const observedAt = stations
    .map((station) => String(station['observed_at']))
    .toSorted()
    .at(-1);
  if (observedAt === undefined) return [];
  return [seoul.city, ...seoul.districts].map(({ code }) => {
    const own = stations.filter(
      (station) => code === seoul.city.code || station['district'] === code,
    );
    const known = own.filter((station) => station['bikes'] !== null);
    const sum = (field: string): number =>
      own.reduce((total, station) => total + Number(station[field] ?? 0), 0);
    return {
      area: code,
      observed_at: observedAt,
      observed_on: seoulDay(observedAt),
      bikes: known.length === 0 ? null : sum('bikes'),
      racks: own.some((station) => station['racks'] !== null) ? sum('racks') : null,
      stations: own.length,
      empty_stations: known.length === 0 ? null : known.filter((s) => s['bikes'] === 0).length,
    };
  });
}

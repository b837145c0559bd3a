import * as v from 'valibot';
import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { districtLookup } from '../../src/domain/places/district-lookup.ts';
import { layerDocuments } from '../../src/domain/layers/layer-documents.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { placeLayer, roadLayer } from './layers.ts';
import { placeFields } from './read-places.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

const lineSchema = v.array(v.tuple([v.number(), v.number()]));
const lineOf = (road: TableRecord): [number, number][] =>
  v.parse(lineSchema, JSON.parse(String(road['line'])));

const pointOf = (place: TableRecord): [number, number] => [
  Number(place['longitude']),
  Number(place['latitude']),
];

/** Places where their roads are, roads as lines, and the crowds of the last week. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const polygons = districtPolygons(districts?.documents['topology']);
  const find = districtLookup(polygons);
  const places = recordsOfTable(tables['places']).map((place): TableRecord => {
    if (place['longitude'] === null) return place;
    return { ...place, district: find({ type: 'Point', coordinates: pointOf(place) }) };
  });
  const placed = places.filter((place) => place['longitude'] !== null);
  const shared = { dataset: 'city-places', districts: polygons };
  return {
    documents: {
      ...layerDocuments({
        ...shared,
        layer: placeLayer,
        features: placed.map((place) => ({
          properties: { id: place['place'] ?? null, ...place },
          geometry: {
            type: 'Point',
            coordinates: pointOf(place),
          },
        })),
      }).documents,
      ...layerDocuments({
        ...shared,
        layer: roadLayer,
        features: recordsOfTable(tables['roads']).map((road) => ({
          properties: { id: road['link'] ?? null, ...road },
          geometry: { type: 'LineString', coordinates: lineOf(road) },
        })),
      }).documents,
    },
    tables: {
      places: tableOfRecords(placeFields, places),
      crowd: tableOfRecords(
        ['observed_at', 'place', 'crowd', 'people_min', 'people_max', 'substituted'],
        places,
      ),
    },
  };
}

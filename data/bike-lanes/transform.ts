import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import type { DistrictPolygon } from '../../src/domain/places/district-lookup.ts';
import { layerDocuments } from '../../src/domain/layers/layer-documents.ts';
import type { Position } from '../../src/domain/layers/layer-geometry.ts';
import type { Cell } from '../../src/domain/published.ts';
import { residentsOf, type Residents } from '../../src/domain/places/residents.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { kindIds } from './kinds.ts';
import { laneShares } from './lane-shares.ts';
import { laneLayer } from './layer.ts';
import { decodeLines } from './line-text.ts';
import { populationDay, takenOn } from './moment.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

interface DrawnLane {
  readonly properties: Readonly<Record<string, Cell>>;
  readonly lines: Position[][];
}

/** Cuts the lanes at the borders of districts and makes their layer. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts, population }: Readonly<Record<string, Made>>,
): Made {
  const table = tables['lanes'];
  const quarterly = population?.tables['quarterly'];
  if (!table || !quarterly) throw new Error('Lanes and residents are read before this.');
  const polygons = districtPolygons(districts?.documents['topology']);
  const lanes = lanesOf(table);
  const { documents, areas } = layerDocuments({
    dataset: 'bike-lanes',
    layer: laneLayer,
    districts: polygons,
    overviewTolerance: 60,
    areaField: 'district',
    features: lanes.map(({ properties, lines }) => ({
      properties,
      geometry: {
        type: 'MultiLineString',
        coordinates: lines.map((line) => line.map(([x, y]) => [x, y])),
      },
    })),
  });
  const ids = columnOf(table, 'id');
  const at = table.fields.indexOf('lines');
  return {
    documents,
    tables: {
      lanes: {
        fields: table.fields.with(at, 'district'),
        columns: table.columns.with(
          at,
          ids.map((id) => areas.get(String(id)) ?? null),
        ),
      },
      ...byDistrict(lanes, polygons, residentsOf(quarterly)),
    },
  };
}

function lanesOf(table: DataTable): DrawnLane[] {
  const cells = table.fields
    .filter((field) => field !== 'lines')
    .map((field) => [field, columnOf(table, field)] as const);
  const lines = columnOf(table, 'lines');
  return Array.from({ length: rowCountOf(table) }, (_, row) => ({
    properties: Object.fromEntries(cells.map(([field, column]) => [field, column[row] ?? null])),
    lines: decodeLines(String(lines[row])),
  }));
}

/**
 * Metres by district and kind. A lane across a border is shared out by its drawn length, so that the
 * publisher's own length is kept; what lies in no district is in the city's figure only.
 */
function byDistrict(
  lanes: readonly DrawnLane[],
  polygons: readonly DistrictPolygon[],
  residents: Residents,
): Record<'by_district' | 'control', DataTable> {
  const sharesOf = laneShares(polygons);
  const held = new Map<string, number>();
  const add = (area: string | null, kind: unknown, metres: number): void => {
    const key = `${area ?? 'outside'} ${String(kind)}`;
    held.set(key, (held.get(key) ?? 0) + metres);
  };
  for (const { properties, lines } of lanes) {
    const metres = Number(properties['km'] ?? 0) * 1000;
    add(seoul.city.code, properties['kind'], metres);
    for (const [area, share] of sharesOf(lines)) add(area, properties['kind'], metres * share);
  }
  const kindsOf = (area: string): number[] =>
    kindIds.map((kind) => Math.round(held.get(`${area} ${kind}`) ?? 0));
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const rows = [seoul.city, ...seoul.districts].map(({ code }): Cell[] => {
    const kinds = kindsOf(code);
    const [path = 0, onroad = 0] = kinds;
    const metres = sum(kinds);
    return [takenOn, code, metres, ...kinds, metres, path + onroad, residents(code, populationDay)];
  });
  const fields = [
    'taken_on',
    'area',
    'lane_km',
    ...kindIds.map((kind) => `${kind}_km`),
    'metres',
    'bike_only_metres',
    'residents',
  ];
  const inDistricts = sum(seoul.districts.flatMap(({ code }) => kindsOf(code)));
  return {
    by_district: { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) },
    // Not published: the checks add it up.
    control: {
      fields: ['city', 'districts', 'outside'],
      columns: [[sum(kindsOf(seoul.city.code))], [inDistricts], [sum(kindsOf('outside'))]],
    },
  };
}

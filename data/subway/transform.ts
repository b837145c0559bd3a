import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { districtLookup, type DistrictPolygon } from '../../src/domain/places/district-lookup.ts';
import { layerDocuments, type LayerInput } from '../../src/domain/layers/layer-documents.ts';
import { metresToSegment, type Position } from '../../src/domain/layers/layer-geometry.ts';
import type { Cell } from '../../src/domain/published.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { lineLayer, stationLayer } from './layers.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}
type Row = Readonly<Record<string, Cell>>;

const rowsOf = (table: DataTable): Row[] => {
  const cells = table.fields.map((field) => [field, columnOf(table, field)] as const);
  return Array.from({ length: rowCountOf(table) }, (_, row) =>
    Object.fromEntries(cells.map(([field, column]) => [field, column[row] ?? null])),
  );
};
const withColumn = (table: DataTable, field: string, cells: readonly Cell[]): DataTable => ({
  fields: [...table.fields, field],
  columns: [...table.columns, cells],
});
const pointOf = (row: Row): Position => [Number(row['longitude']), Number(row['latitude'])];

/** What stands for a district where a station lies just outside the city; see dataset.ts. */
const outsideSeoul = 'outside';

/** The district that a station just outside Seoul is loaded with on the map. */
function nearestDistrict(at: Position, districts: readonly DistrictPolygon[]): string | null {
  let [code, nearest]: [string | null, number] = [null, Infinity];
  for (const district of districts) {
    for (const ring of district.polygons.flat()) {
      for (let corner = 1; corner < ring.length; corner += 1) {
        const [from, to] = [ring[corner - 1], ring[corner]];
        if (!from || !to) continue;
        const metres = metresToSegment(at, from, to);
        if (metres < nearest) [code, nearest] = [district.code, metres];
      }
    }
  }
  return code;
}

/** The two layers, and the district of each station that lies in Seoul. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const { lines, stations } = tables;
  if (!lines || !stations) throw new Error('Lines and stations are read before this.');
  const polygons = districtPolygons(districts?.documents['topology']);
  const find = districtLookup(polygons);
  const stationRows = rowsOf(stations);
  const inDistrict = stationRows.map((row) =>
    find({ type: 'Point', coordinates: [...pointOf(row)] }),
  );
  const stationThings = stationRows.map((row, at): LayerInput => {
    const district = inDistrict[at] ?? null;
    return {
      properties: { ...row, district: district ?? outsideSeoul },
      area: district ?? nearestDistrict(pointOf(row), polygons),
      geometry: { type: 'Point', coordinates: [...pointOf(row)] },
    };
  });
  const counts = columnOf(lines, 'name').map((name) => {
    const on = (list: Cell | undefined): boolean => String(list).split(', ').includes(String(name));
    return stationRows.filter((row) => on(row['lines'])).length;
  });
  const lineThings = rowsOf(lines).map((row, at): LayerInput => {
    // Written by source.ts as the text of a list of lines.
    const coordinates = JSON.parse(String(row['stretches'])) as number[][][];
    return {
      properties: { ...row, stations: counts[at] ?? null },
      geometry: { type: 'MultiLineString', coordinates },
    };
  });
  const shared = { dataset: 'subway', districts: polygons };
  const drawn = [
    layerDocuments({ ...shared, layer: lineLayer, features: lineThings }),
    layerDocuments({ ...shared, layer: stationLayer, features: stationThings }),
  ];
  const outside = drawn.flatMap((layer) => layer.outside);
  return {
    documents: { ...drawn[0]?.documents, ...drawn[1]?.documents },
    tables: {
      lines: withColumn(lines, 'stations', counts),
      stations: withColumn(
        stations,
        'district',
        inDistrict.map((code) => code ?? outsideSeoul),
      ),
      // Not published: the checks want it empty.
      outside: { fields: ['id'], columns: [outside] },
    },
  };
}

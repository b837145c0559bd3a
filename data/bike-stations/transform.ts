import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { squareKilometres } from './square-kilometres.ts';
import { districtLookup, type DistrictPolygon } from '../../src/domain/places/district-lookup.ts';
import { layerDocuments } from '../../src/domain/layers/layer-documents.ts';
import { residentsOf, type Residents } from '../../src/domain/places/residents.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { stationLayer } from './layer.ts';
import { populationDay, takenOn } from './moment.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Stations and racks of the city and of each district, with what they are divided by. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts, population }: Readonly<Record<string, Made>>,
): Made {
  const stations = tables['stations'];
  const quarterly = population?.tables['quarterly'];
  if (!stations || !quarterly) throw new Error('Stations and residents are read before this.');
  const polygons = districtPolygons(districts?.documents['topology']);
  const { documents } = layerDocuments({
    dataset: 'bike-stations',
    layer: stationLayer,
    districts: polygons,
    features: featuresOf(stations),
  });
  return {
    documents,
    tables: {
      by_district: byDistrict(stations, polygons, residentsOf(quarterly)),
      placement: placement(stations, polygons),
    },
  };
}

const points = (stations: DataTable): [number, number][] => {
  const latitudes = columnOf(stations, 'latitude');
  return columnOf(stations, 'longitude').map((longitude, row) => [
    Number(longitude),
    Number(latitudes[row]),
  ]);
};

function featuresOf(stations: DataTable) {
  const cells = stations.fields.map((field) => [field, columnOf(stations, field)] as const);
  return points(stations).map((coordinates, row) => {
    const properties = Object.fromEntries(
      cells.map(([field, column]) => [field, column[row] ?? null]),
    );
    return {
      properties,
      area: String(properties['district']),
      geometry: { type: 'Point' as const, coordinates },
    };
  });
}

function byDistrict(
  stations: DataTable,
  polygons: readonly DistrictPolygon[],
  residents: Residents,
): DataTable {
  const stated = columnOf(stations, 'district');
  const racks = columnOf(stations, 'racks').map((cell) => Number(cell ?? 0));
  const rows = [seoul.city, ...seoul.districts].map(({ code }) => {
    const inside = (other: unknown): boolean => code === seoul.city.code || other === code;
    const parts = polygons.filter((polygon) => inside(polygon.code));
    return [
      takenOn,
      code,
      stated.filter(inside).length,
      racks.reduce((sum, count, row) => sum + (inside(stated[row]) ? count : 0), 0),
      residents(code, populationDay),
      Number(parts.reduce((sum, part) => sum + squareKilometres(part), 0).toFixed(2)),
    ];
  });
  const fields = ['taken_on', 'area', 'stations', 'racks', 'residents', 'area_km2'];
  return { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) };
}

/** Not published: the district that each station says and the one that it lies in. */
function placement(stations: DataTable, polygons: readonly DistrictPolygon[]): DataTable {
  const find = districtLookup(polygons);
  return {
    fields: ['id', 'stated', 'found'],
    columns: [
      columnOf(stations, 'id'),
      columnOf(stations, 'district'),
      points(stations).map((coordinates) => find({ type: 'Point', coordinates })),
    ],
  };
}

import { geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { roundTo } from '../../src/domain/grade.ts';
import { layerDocuments, type LayerInput } from '../../src/domain/layers/layer-documents.ts';
import type { Cell } from '../../src/domain/published.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { dongLayer } from './layer.ts';
import { areasOf } from './source.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

const fields = ['code', 'name', 'district', 'longitude', 'latitude'];

/** The first five digits of a dong's code are its district's: the source was held against that. */
const rowOf = (area: Feature<Polygon | MultiPolygon, { name: string }>): Cell[] => {
  const code = String(area.id);
  const [longitude, latitude] = geoCentroid(area);
  return [
    code,
    area.properties.name,
    code.slice(0, 5),
    roundTo(longitude, 5),
    roundTo(latitude, 5),
  ];
};

const multi = ({ geometry }: Feature<Polygon | MultiPolygon>) => ({
  type: 'MultiPolygon' as const,
  coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
});

export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const topologies = tables['topologies'];
  if (!topologies) throw new Error('The source made no table "topologies".');
  const [near, far] = ['near', 'far'].map((field) =>
    areasOf(String(columnOf(topologies, field)[0])),
  );
  const overviews = new Map(far?.map((area) => [String(area.id), multi(area)]));
  const areas = (near ?? []).toSorted((a, b) => String(a.id).localeCompare(String(b.id), 'en'));
  const rows = areas.map(rowOf);
  const { documents } = layerDocuments({
    dataset: 'dong',
    layer: dongLayer,
    districts: districtPolygons(districts?.documents['topology']),
    features: areas.map((area, at): LayerInput => {
      const [code, name, district] = rows[at] ?? [];
      const overview = overviews.get(String(area.id));
      return {
        properties: {
          id: String(code),
          code: code ?? null,
          name: name ?? null,
          district: district ?? null,
        },
        area: String(district),
        geometry: multi(area),
        ...(overview ? { overview } : {}),
      };
    }),
  });
  return {
    documents,
    tables: {
      dong: { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) },
    },
  };
}

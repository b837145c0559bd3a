import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { layerDocuments, type LayerInput } from '../../src/domain/layers/layer-documents.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { hotspotLayer } from './layer.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** The layer of the hotspots, each under the district that the publisher states. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const hotspots = tables['hotspots'];
  if (!hotspots) throw new Error('The transform made no table "hotspots".');
  const cells = hotspots.fields.map((field) => [field, columnOf(hotspots, field)] as const);
  const features = Array.from({ length: rowCountOf(hotspots) }, (_, row): LayerInput => {
    const properties = Object.fromEntries(
      cells.map(([field, column]) => [field, column[row] ?? null]),
    );
    return {
      properties,
      area: String(properties['district']),
      geometry: {
        type: 'Point',
        coordinates: [Number(properties['longitude']), Number(properties['latitude'])],
      },
    };
  });
  const { documents } = layerDocuments({
    dataset: 'bike-hotspots',
    layer: hotspotLayer,
    districts: districtPolygons(districts?.documents['topology']),
    features,
  });
  return { documents, tables: {} };
}

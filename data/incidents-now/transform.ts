import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { layerDocuments } from '../../src/domain/layers/layer-documents.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { incidentLayer } from './layer.ts';
import { incidentFields } from './read-incidents.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Incidents with the district that they lie in, on the map, and in the log of the last month. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const read = recordsOfTable(tables['incidents']);
  const { documents, areas } = layerDocuments({
    dataset: 'incidents-now',
    layer: incidentLayer,
    districts: districtPolygons(districts?.documents['topology']),
    areaField: 'district',
    features: read.map((properties) => ({
      properties,
      geometry: {
        type: 'Point',
        coordinates: [Number(properties['longitude']), Number(properties['latitude'])],
      },
    })),
  });
  // A frame of degrees is wider than the city: what lies in none of its districts is another town's.
  const incidents = read.flatMap((incident): TableRecord[] => {
    const district = areas.get(String(incident['id']));
    return district === undefined ? [] : [{ ...incident, district }];
  });
  return {
    documents,
    tables: {
      incidents: tableOfRecords(incidentFields, incidents),
      log: tableOfRecords(
        ['id', 'kind', 'district', 'began_at', 'ends_at', 'text', 'last_seen_at'],
        incidents.map((incident) => ({
          ...incident,
          last_seen_at: String(incident['observed_at']),
        })),
      ),
    },
  };
}

import type { DatasetFacts } from './dataset-facts.ts';
import type { PlacesShape } from './proposal.ts';
import { romanised } from './romanise.ts';
import { code } from './source-code.ts';

/** Facts of a thing that its popup shows; the list has all of them. */
const mostFacts = 6;

/** layer.ts: how the things look on the map. */
export function writeLayer({ title, told }: DatasetFacts, shape: PlacesShape): string {
  const facts = shape.fields
    .map(({ column }) => column.name)
    .filter((name) => name !== shape.nameField)
    .slice(0, mostFacts);
  const publisher = {
    ko: told.publisherKo ?? '발행 기관을 알 수 없음',
    en:
      told.publisherEn ??
      (told.publisherKo === null ? 'publisher not known' : romanised(told.publisherKo)),
  };
  return `import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const placeLayer: LayerDefinition = {
  id: 'places',
  kind: '${shape.geometry}',
  title: ${code(title)},
  itemName: { ko: '곳', en: 'place' },
  table: 'places',
  nameField: ${code(shape.nameField)},
  factFields: ${code([...facts, 'district'])},
  attribution: ${code({ ko: `${title.ko}: ${publisher.ko}`, en: `${title.en}: ${publisher.en}` })},
};
`;
}

/** transform.ts: finds the district of each thing and makes the map's files. */
export function writePlacesTransform({ id, takenOn }: DatasetFacts, shape: PlacesShape): string {
  const isPoints = shape.shape === null;
  const geometry = isPoints ? pointGeometry(shape) : shapeGeometry;
  return `${isPoints ? '' : `import * as v from 'valibot';\n`}${shape.grid ? `import { toWgs84 } from '../../scripts/connectors/coordinates.ts';\n` : ''}import { districtPolygons } from '../../scripts/connectors/district-polygons.ts';
import { layerDocuments, type LayerInput } from '../../src/domain/layers/layer-documents.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { placeLayer } from './layer.ts';

/** Day that the file is of. */
const takenOn = ${code(takenOn)};

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

${geometry}

/** The places with their districts, for the list and the map; what lies in none is left out. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { districts }: Readonly<Record<string, Made>>,
): Made {
  const found = tables['found_places'];
  if (!found) throw new Error('transform.sql makes the table of places.');
  const fields = found.fields.filter((field) => !geometryFields.has(field));
  const rows = Array.from({ length: rowCountOf(found) }, (_, row) => row);
  const features = rows.flatMap((row): LayerInput[] => {
    const geometry = geometryOf(found, row);
    if (!geometry) return [];
    const cells = fields.map((field) => [field, columnOf(found, field)[row] ?? null] as const);
    return [{ geometry, properties: Object.fromEntries(cells) }];
  });
  const { documents, areas } = layerDocuments({
    dataset: ${code(id)},
    layer: placeLayer,
    districts: districtPolygons(districts?.documents['topology']),
    features,
    areaField: 'district',
  });
  const held = [...areas.values()];
  const counted = [seoul.city, ...seoul.districts].map(({ code }) => code);
  const idOf = ({ properties }: LayerInput): string => String(properties['id']);
  const placed = features.filter((feature) => areas.has(idOf(feature)));
  return {
    documents,
    tables: {
      by_district: {
        fields: ['taken_on', 'area', 'places'],
        columns: [
          counted.map(() => takenOn),
          counted,
          counted.map((code) => held.filter((area) => code === seoul.city.code || area === code).length),
        ],
      },
      places: {
        fields: [...fields, 'district'${isPoints ? `, 'longitude', 'latitude'` : ''}],
        columns: [
          ...fields.map((field) => placed.map(({ properties }) => properties[field] ?? null)),
          placed.map((feature) => areas.get(idOf(feature)) ?? null),
          ${isPoints ? '...([0, 1] as const).map((axis) => placed.map(({ geometry }) => Number(geometry.coordinates[axis]))),' : ''}
        ],
      },
    },
  };
}
`;
}

function pointGeometry({ grid }: PlacesShape): string {
  const place = grid
    ? `const point = toWgs84(${grid}, Number(columnOf(table, 'x')[row]), Number(columnOf(table, 'y')[row]));
  return point && { type: 'Point', coordinates: [point.longitude, point.latitude] };`
    : `const [x, y] = [columnOf(table, 'x')[row], columnOf(table, 'y')[row]];
  return { type: 'Point', coordinates: [Number(x), Number(y)] };`;
  return `const geometryFields = new Set(['x', 'y']);

/** Where a thing is, in degrees. */
function geometryOf(table: DataTable, row: number): LayerInput['geometry'] | null {
  ${place}
}`;
}

const shapeGeometry = `const geometryFields = new Set(['shape']);
const line = v.array(v.array(v.number()));
const shapeSchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(line) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(line)) }),
]);

/** The shape of a thing; \`null\` where the file's text is none. */
function geometryOf(table: DataTable, row: number): LayerInput['geometry'] | null {
  const shape = v.safeParse(shapeSchema, JSON.parse(String(columnOf(table, 'shape')[row])));
  return shape.success ? shape.output : null;
}`;

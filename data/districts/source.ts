import * as v from 'valibot';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import type { JsonSource } from '../../scripts/connectors/json-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';

const boundariesSchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.looseObject({ seoul_municipalities_geo: v.looseObject({}) }),
});
const riverSchema = v.looseObject({ type: v.literal('FeatureCollection') });
const propertiesSchema = v.looseObject({ SIG_CD: v.string() });

/** Keeps the points that matter most at the size of a page; the file had a metre's detail. */
const keptShare = 0.65;

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
  file: string,
  expected: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SourceError({
    file,
    found: `${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`,
    expected,
    todo: 'check that the file is the one that the dataset names',
  });
}

export const source: JsonSource = {
  kind: 'json',
  files: {
    boundaries: 'juso-2015-seoul_municipalities_topo_simple.json',
    river: 'han-river-seoul.decimated.geojson',
  },
  extract: (documents) => {
    const boundaries = documents['boundaries']?.[0];
    const river = documents['river']?.[0];
    if (!boundaries || !river) throw new Error('Both documents are read before this is called.');
    const topo = parse(
      boundariesSchema,
      boundaries.content,
      boundaries.file,
      'TopoJSON with the object "seoul_municipalities_geo"',
    ) as unknown as Topology;
    const riverFeatures = parse(
      riverSchema,
      river.content,
      river.file,
      'a GeoJSON FeatureCollection',
    ) as unknown as FeatureCollection;
    const districts = topo.objects['seoul_municipalities_geo'];
    if (!districts) throw new Error('The schema above asks for this object.');
    const all = feature(topo, districts);
    const read = all.type === 'FeatureCollection' ? all.features : [all];
    const features = read.flatMap((entry) => {
      const { SIG_CD: code } = parse(
        propertiesSchema,
        entry.properties ?? {},
        boundaries.file,
        'every area with its code in the property "SIG_CD"',
      );
      const known = seoulDistricts.some((district) => district.code === code);
      return known ? [{ ...entry, id: code, properties: {} }] : [];
    });
    const areas: FeatureCollection<Geometry> = { type: 'FeatureCollection', features };
    const joined = topology({ areas, water: riverFeatures }) as Topology<Objects<object>>;
    const weighted = presimplify(joined);
    const simplified = simplify(weighted, quantile(weighted, keptShare));
    return {
      tables: {},
      documents: { topology: quantize(simplified, 8000) },
      rows: {
        read: read.length,
        kept: features.length,
        missing: 0,
        rejected: read.length - features.length,
      },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejects: [],
      fileRows: { [boundaries.file]: read.length, [river.file]: riverFeatures.features.length },
    };
  },
};

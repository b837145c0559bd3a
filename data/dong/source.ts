import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { JsonSource } from '../../scripts/connectors/json-source.ts';
import { parseDocument } from '../../scripts/connectors/parse-document.ts';
import type { Reject } from '../../src/domain/published.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';

const collectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      properties: v.looseObject({
        code: v.string(),
        district: v.string(),
        dong: v.string(),
      }),
      geometry: v.nullable(v.looseObject({ type: v.string() })),
    }),
  ),
});

/**
 * Shares of the corners that stay: near, where streets show, and far, for the whole city. A fifth of
 * the corners are ends of borders, which stay in any case.
 */
const keptNear = 0.6;
const keptFar = 0.3;

/** Neighbours share their borders as arcs, so that they still meet when corners are left out. */
function simplified(joined: Topology<Objects<object>>, keptShare: number): string {
  const weighted = presimplify(joined);
  return JSON.stringify(quantize(simplify(weighted, quantile(weighted, keptShare)), 30_000));
}

export const source: JsonSource = {
  kind: 'json',
  files: { dong: 'admdong-2026repo-seoul-dongs.geojson' },
  extract: (documents) => {
    const document = documents['dong']?.[0];
    if (!document) throw new Error('The document is read before this is called.');
    const { features } = parseDocument(
      collectionSchema,
      document,
      'a GeoJSON FeatureCollection of areas with code, district and dong',
    );
    const rejects: Reject[] = [];
    const kept: Feature<Polygon | MultiPolygon, { name: string }>[] = [];
    const seen = new Set<string>();
    for (const [at, { properties, geometry }] of features.entries()) {
      const { code, district, dong } = properties;
      const refuse = (field: string, value: string, reason: string): void => {
        rejects.push({ file: document.file, line: at + 1, field, value, reason, scope: 'row' });
      };
      // KOSTAT's codes look alike and name other districts: 11110 is Nowon to them and Jongno in law.
      const legal = seoulDistricts.find((entry) => entry.name.ko === district)?.code;
      if (legal === undefined) refuse('district', `${code} ${district}`, 'unknown-district');
      else if (!/^\d{10}$/.test(code) || !code.startsWith(legal)) {
        refuse('code', `${code} ${district}`, 'not-a-legal-code');
      } else if (seen.has(code)) refuse('code', code, 'duplicate');
      else if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
        refuse('geometry', code, 'no-area');
      } else {
        seen.add(code);
        kept.push({
          type: 'Feature',
          id: code,
          properties: { name: dong.trim() },
          geometry: geometry as unknown as Polygon | MultiPolygon,
        });
      }
    }
    const areas: FeatureCollection = { type: 'FeatureCollection', features: kept };
    const joined = topology({ areas }) as Topology<Objects<object>>;
    return {
      documents: {},
      tables: {
        // Not published as they are: transform.ts makes the layer and the table of them.
        topologies: {
          fields: ['near', 'far'],
          columns: [[simplified(joined, keptNear)], [simplified(joined, keptFar)]],
        },
      },
      rows: {
        read: features.length,
        kept: kept.length,
        missing: 0,
        rejected: features.length - kept.length,
      },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejects,
    };
  },
};

/** The areas of a topology that `extract` wrote. */
export function areasOf(text: string): Feature<Polygon | MultiPolygon, { name: string }>[] {
  // Written above and read from the snapshot, so its form is known.
  const topo = JSON.parse(text) as Topology<Objects<{ name: string }>>;
  const object = topo.objects['areas'];
  if (!object) throw new Error('The topology has the object "areas".');
  const result = feature(topo, object);
  const all = result.type === 'FeatureCollection' ? result.features : [result];
  return all as Feature<Polygon | MultiPolygon, { name: string }>[];
}

import * as v from 'valibot';
import type { JsonSource } from '../../scripts/connectors/json-source.ts';
import { parseDocument } from '../../scripts/connectors/parse-document.ts';
import { lineMetres, simplifyLine } from '../../src/domain/layers/layer-geometry.ts';
import type { Cell, Reject } from '../../src/domain/published.ts';
import { readLane, type Lane } from './lane.ts';
import { encodeLines } from './line-text.ts';

const collectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      properties: v.record(v.string(), v.unknown()),
      geometry: v.nullable(v.looseObject({ type: v.string(), coordinates: v.unknown() })),
    }),
  ),
});

/** Metres that a line of the snapshot may be off; the parts of the map are no finer. */
const tolerance = 2;

const columns: Readonly<Record<string, (lane: Lane) => Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  form: ({ form }) => form,
  start: ({ start }) => start,
  end: ({ end }) => end,
  km: ({ metres }) => (metres === null ? null : metres / 1000),
  drawn_km: ({ lines }) =>
    Math.round(lines.reduce((sum, line) => sum + lineMetres(line), 0)) / 1000,
  office: ({ office }) => office,
  // Not published as it is: transform.ts makes the layer of it.
  lines: ({ lines }) => encodeLines(lines.map((line) => simplifyLine(line, tolerance))),
};

export const source: JsonSource = {
  kind: 'json',
  files: { lanes: 'seoul_bike_lane.geojson' },
  extract: (documents) => {
    const document = documents['lanes']?.[0];
    if (!document) throw new Error('The document is read before this is called.');
    const { features } = parseDocument(
      collectionSchema,
      document,
      'a GeoJSON FeatureCollection of bicycle roads',
    );
    const rejects: Reject[] = [];
    const lanes = new Map<string, Lane>();
    for (const [at, feature] of features.entries()) {
      const reject = (problem: Pick<Reject, 'field' | 'value' | 'reason' | 'scope'>): void => {
        rejects.push({ file: document.file, line: at + 1, ...problem });
      };
      const lane = readLane(feature, reject);
      if (lane === null) continue;
      if (lanes.has(lane.id)) {
        reject({ field: 'CONTS_ID', value: lane.id, reason: 'duplicate', scope: 'row' });
      } else lanes.set(lane.id, lane);
    }
    const kept = [...lanes.values()];
    const measured = kept.filter(({ metres }) => metres !== null).length;
    const rejected = rejects.filter(({ scope }) => scope === 'value').length;
    return {
      documents: {},
      tables: {
        lanes: {
          fields: Object.keys(columns),
          columns: Object.values(columns).map((cellOf) => kept.map(cellOf)),
        },
      },
      rows: {
        read: features.length,
        kept: kept.length,
        missing: 0,
        rejected: features.length - kept.length,
      },
      values: {
        expected: kept.length,
        measured,
        blank: kept.length - measured - rejected,
        rejected,
      },
      rejects,
    };
  },
};

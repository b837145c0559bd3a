import type { JsonSource } from '../../scripts/connectors/json-source.ts';
import { parseDocument } from '../../scripts/connectors/parse-document.ts';
import { metresBetween, type Position } from '../../src/domain/layers/layer-geometry.ts';
import type { Cell, Reject } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  isNear,
  linesSchema,
  nearStretches,
  partsOf,
  pointOf,
  stationsSchema,
} from './features.ts';
import { lineNames } from './line-names.ts';

/** Lines are drawn through the points of their stations; those of one place differ by nothing. */
const sameMetres = 30;

interface Stop {
  readonly line: string;
  readonly at: Position;
}

function tableOf(fields: readonly string[], rows: readonly (readonly Cell[])[]): DataTable {
  return { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) };
}

const tidy = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
const degrees = (value: number): number => Number(value.toFixed(5));

export const source: JsonSource = {
  kind: 'json',
  files: {
    lines: 'seoul-subway-lines.geojson',
    stations: 'seoul-subway-stations_v2.geojson',
  },
  extract: (documents) => {
    const [linesFile, stationsFile] = [documents['lines']?.[0], documents['stations']?.[0]];
    if (!linesFile || !stationsFile) throw new Error('Both are read before this is called.');
    const lines = parseDocument(
      linesSchema,
      linesFile,
      'a GeoJSON FeatureCollection of lines, each with its name in the property "line"',
    ).features;
    const stations = parseDocument(
      stationsSchema,
      stationsFile,
      'a GeoJSON FeatureCollection of points with no, name_kr and name_en',
    ).features;
    const rejects: Reject[] = [];
    const refuse = (file: string, at: number, field: string, value: string, reason: string) =>
      rejects.push({ file, line: at + 1, field, value, reason, scope: 'row' });

    const stops: Stop[] = [];
    const lineRows: Cell[][] = [];
    for (const [at, { properties, geometry }] of lines.entries()) {
      const { line } = properties;
      const name = lineNames[line];
      const parts = partsOf(geometry);
      const near = nearStretches(parts);
      if (!name) refuse(linesFile.file, at, 'line', line, 'unknown-line');
      else {
        stops.push(...parts.flat().map((stop): Stop => ({ line, at: stop })));
        if (near.length === 0) refuse(linesFile.file, at, 'geometry', name.ko, 'far-from-city');
        else {
          const rounded = near.map((part) => part.map(([x, y]) => [degrees(x), degrees(y)]));
          lineRows.push([line, line, name.ko, name.en, JSON.stringify(rounded)]);
        }
      }
    }

    const seen = new Set<string>();
    const stationRows: Cell[][] = [];
    for (const [at, { properties, geometry }] of stations.entries()) {
      const [id, name] = [tidy(properties.no), tidy(properties.name_kr)];
      const place = pointOf(geometry);
      if (id === '' || name === '') refuse(stationsFile.file, at, 'no', `${id} ${name}`, 'no-name');
      else if (seen.has(id)) refuse(stationsFile.file, at, 'no', id, 'duplicate');
      else if (!isNear(place)) {
        refuse(stationsFile.file, at, 'geometry', `${id} ${name}`, 'far-from-city');
      } else {
        const served = stops.filter((stop) => metresBetween(stop.at, place) <= sameMetres);
        const names = [...new Set(served.map(({ line }) => line))].map((line) => lineNames[line]);
        const join = (language: 'ko' | 'en') =>
          names.map((text) => text?.[language]).join(', ') || null;
        stationRows.push([
          id,
          name,
          tidy(properties.name_en) || null,
          join('ko'),
          join('en'),
          degrees(place[0]),
          degrees(place[1]),
        ]);
      }
      seen.add(id);
    }

    const points = stations.map(({ geometry }) => pointOf(geometry));
    const lonely = stops.filter(
      (stop) =>
        isNear(stop.at) && !points.some((point) => metresBetween(point, stop.at) <= sameMetres),
    );
    const read = lines.length + stations.length;
    const kept = lineRows.length + stationRows.length;
    return {
      documents: {},
      tables: {
        lines: tableOf(['id', 'line', 'name', 'name_en', 'stretches'], lineRows),
        stations: tableOf(
          ['id', 'name', 'name_en', 'lines', 'lines_en', 'longitude', 'latitude'],
          stationRows,
        ),
        // Not published: what the checks tell.
        unmatched: tableOf(
          ['stops', 'stations'],
          [[lonely.length, stationRows.filter((row) => row[3] === null).length]],
        ),
      },
      rows: { read, kept, missing: 0, rejected: read - kept },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejects,
      fileRows: { [linesFile.file]: lines.length, [stationsFile.file]: stations.length },
    };
  },
};

import * as v from 'valibot';
import type { JsonDocument, JsonSource } from '../../scripts/connectors/json-source.ts';
import { parseDocument } from '../../scripts/connectors/parse-document.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import type { Reject } from '../../src/domain/published.ts';
import { readStation, type Station } from './station.ts';

/** The service gives some counts as text and some as numbers. */
const textOrNumber = v.union([v.string(), v.number()]);
const pageSchema = v.looseObject({
  stationInfo: v.looseObject({
    list_total_count: textOrNumber,
    RESULT: v.looseObject({ CODE: v.string(), MESSAGE: v.string() }),
    row: v.array(v.record(v.string(), v.nullable(textOrNumber))),
  }),
});

interface Page {
  readonly file: string;
  /** Stations that the service says it has, on all pages together. */
  readonly listed: number;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

function readPage(document: JsonDocument): Page {
  const { file } = document;
  const { stationInfo } = parseDocument(
    pageSchema,
    document,
    'an answer of tbCycleStationInfo: stationInfo with list_total_count, RESULT and row',
  );
  if (stationInfo.RESULT.CODE !== 'INFO-000') {
    throw new SourceError({
      file,
      value: stationInfo.RESULT.CODE,
      found: `the service answered with a message instead of rows: ${stationInfo.RESULT.MESSAGE}`,
      expected: 'INFO-000',
      todo: 'ask the service again',
    });
  }
  return { file, listed: Number(stationInfo.list_total_count), rows: stationInfo.row };
}

export const source: JsonSource = {
  kind: 'json',
  files: { pages: /^chunk_\d+_\d+\.json$/ },
  extract: (documents) => {
    const pages = (documents['pages'] ?? []).map(readPage);
    const rejects: Reject[] = [];
    const stations = new Map<string, Station>();
    for (const { file, rows } of pages) {
      for (const [at, row] of rows.entries()) {
        const line = Number(row['RNUM'] ?? at + 1);
        const reject = (problem: Pick<Reject, 'field' | 'value' | 'reason' | 'scope'>): void => {
          rejects.push({ file, line, ...problem });
        };
        const station = readStation(row, reject);
        if (station === null) continue;
        if (stations.has(station.id)) {
          reject({ field: 'RENT_ID', value: station.id, reason: 'duplicate', scope: 'row' });
        } else stations.set(station.id, station);
      }
    }
    const kept = [...stations.values()];
    const read = pages.reduce((sum, { rows }) => sum + rows.length, 0);
    const measured = kept.filter(({ racks }) => racks !== null).length;
    const rejected = rejects.filter(({ scope }) => scope === 'value').length;
    return {
      documents: {},
      tables: {
        stations: {
          fields: ['id', 'name', 'district', 'racks', 'address', 'longitude', 'latitude'],
          columns: [
            kept.map(({ id }) => id),
            kept.map(({ name }) => name),
            kept.map(({ district }) => district),
            kept.map(({ racks }) => racks),
            kept.map(({ address }) => address),
            kept.map(({ longitude }) => longitude),
            kept.map(({ latitude }) => latitude),
          ],
        },
        // Not published: the checks hold it against what was read.
        pages: {
          fields: ['file', 'listed', 'rows'],
          columns: [
            pages.map(({ file }) => file),
            pages.map(({ listed }) => listed),
            pages.map(({ rows }) => rows.length),
          ],
        },
      },
      rows: { read, kept: kept.length, missing: 0, rejected: read - kept.length },
      values: {
        expected: kept.length,
        measured,
        blank: kept.length - measured - rejected,
        rejected,
      },
      rejects,
      fileRows: Object.fromEntries(pages.map(({ file, rows }) => [file, rows.length])),
    };
  },
};

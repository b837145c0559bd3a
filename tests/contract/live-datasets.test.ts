import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { createHttpClient } from '../../scripts/connectors/http/create-http-client.ts';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { extractLive } from '../../scripts/ingest/extract-live.ts';
import { ingestExtract, takeExtract, type Ingested } from '../../scripts/ingest/ingest-dataset.ts';
import { silentProgress } from '../../scripts/ingest/progress.ts';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import {
  layerIndexSchema,
  layerNamesSchema,
  layerPartSchema,
} from '../../src/domain/layers/layer.ts';
import { tableFileSchema, type TableFile } from '../../src/domain/published.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { dataRoot } from '../support/ingest.ts';
import { settingsOf } from '../support/live-answers.ts';
import { startReplay, type Replay } from '../support/replay/start-replay.ts';

const folders = await discoverDatasets(dataRoot);
const live = folders.filter(({ definition }) => definition.timeliness === 'live');
const ids = live.map(({ id }) => id);
const first = new Date('2026-11-20T03:05:00Z');
const second = new Date('2026-11-20T04:05:00Z');

/** Everything once, and an hour later once more on top of it. */
const looks = new Map<string, readonly [Ingested, Ingested]>();
let replay: Replay;

const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function tablesOf({ files }: Ingested): ReadonlyMap<string, TableFile> {
  const tables = files.flatMap(({ key, bytes }) => {
    const parsed = key.endsWith('.json')
      ? v.safeParse(tableFileSchema, JSON.parse(bytes.toString('utf8')))
      : null;
    return parsed?.success ? [[key.replace(/\.json$/, ''), parsed.output] as const] : [];
  });
  return new Map(tables);
}

const versionOf = (ingested: Ingested): PreviousVersion => {
  const tables = tablesOf(ingested);
  return { entry: ingested.entry, table: (name) => tables.get(name) ?? null };
};

const tableIn = (ingested: Ingested, name: string): DataTable => {
  const table = tablesOf(ingested).get(name);
  if (!table) throw new Error(`${ingested.entry.id} publishes no table "${name}".`);
  return table;
};

beforeAll(async () => {
  let now = first;
  replay = await startReplay({ now: () => now, key: 'key-of-nobody' });
  const settings = settingsOf({
    ...replay.settings,
    SOURCE_DATE_EPOCH: String(first.getTime() / 1000),
  });
  const host = {
    http: createHttpClient({ folder: null }),
    settings,
    now: () => now,
    cache: null,
  };
  const districts = folders.find(({ id }) => id === 'districts');
  if (!districts) throw new Error('The outlines of districts are a dataset.');
  const { made } = ingestExtract(districts, await takeExtract(districts, null), instant(first));
  for (const folder of live) {
    const look = async (previous: PreviousVersion | null): Promise<Ingested> => {
      if (!folder.live) throw new Error(`${folder.id} has no service.`);
      const extract = await extractLive(folder.id, folder.live(settings), host, silentProgress);
      return ingestExtract(folder, extract, instant(now), { districts: made }, previous);
    };
    now = first;
    const before = await look(null);
    now = second;
    looks.set(folder.id, [before, await look(versionOf(before))]);
  }
}, 60_000);

afterAll(() => replay.close());

const looksAt = (id: string): readonly [Ingested, Ingested] => {
  const found = looks.get(id);
  if (!found) throw new Error(`Nobody looked at ${id}.`);
  return found;
};

test('the live datasets are asked for far fewer calls than a day allows', () => {
  const times = (id: string): number =>
    1440 / (live.find((folder) => folder.id === id)?.definition.live?.everyMinutes ?? 1);
  const callsOf = (id: string): number =>
    looksAt(id)[0].report.files.filter(({ name }) => /\/(json|xml)\//.test(name)).length;
  // The list of stations is asked for once a day, a month of trips once a week.
  const listed = looksAt('bikes-now')[0].report.files.filter(({ name }) =>
    name.includes('tbCycleStationInfo'),
  ).length;
  const calls = ids
    .filter((id) => id !== 'bike-use')
    .reduce((sum, id) => sum + times(id) * (callsOf(id) - (id === 'bikes-now' ? listed : 0)), 0);
  expect(calls + listed).toBeGreaterThan(500);
  expect(calls + listed).toBeLessThan(880);
});

describe.each(ids)('%s over HTTP', (id) => {
  const folder = live.find((entry) => entry.id === id);
  const definition = folder?.definition;

  test('is published, whole, by every check and gate', () => {
    for (const { checks, blocked, report } of looksAt(id)) {
      expect(checks.filter(({ ok, level }) => !ok && level !== 'note')).toEqual([]);
      expect(blocked).toBe(false);
      const { rows, values } = report;
      expect(rows.read).toBeGreaterThan(0);
      expect(rows.kept + rows.missing + rows.rejected).toBe(rows.read);
      expect(values.measured + values.blank + values.rejected).toBe(values.expected);
    }
  });

  test('has words for whatever it refuses, and no field of the service is a surprise', () => {
    const known = Object.keys(definition?.rejectReasons ?? {});
    for (const { report } of looksAt(id)) {
      for (const { reason } of report.rejectCounts) expect(known).toContain(reason);
      // Sex is left unread on purpose.
      const notices = (report.notices ?? []).filter((text) => !text.includes('"GENDER_CD"'));
      expect(notices).toEqual([]);
    }
  });

  test('gives cells of the type that its tables say, and each key once', () => {
    const forms: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
      string: /./,
    };
    for (const { name, fields, primaryKey } of definition?.tables ?? []) {
      const table = tableIn(looksAt(id)[1], name);
      for (const field of fields) {
        const cells = columnOf(table, field.name).filter((cell) => cell !== null);
        const wrong = cells.find((cell) => !forms[field.type]?.test(String(cell)));
        expect(wrong, `${name}.${field.name}`).toBeUndefined();
        if (!field.categories) continue;
        const unknown = cells.filter((cell) => !(String(cell) in (field.categories ?? {})));
        expect(unknown, `${name}.${field.name}`).toEqual([]);
      }
      const keys = primaryKey.map((key) => columnOf(table, key));
      const rows = Array.from({ length: rowCountOf(table) }, (_, row) =>
        keys.map((column) => String(column[row])).join('|'),
      );
      expect(new Set(rows).size, name).toBe(rows.length);
    }
  });

  test('gives layers in the form that the map reads', () => {
    const [, { files }] = looksAt(id);
    for (const { key, bytes } of files) {
      const content = (): unknown => JSON.parse(bytes.toString('utf8'));
      if (/^layer-.+-\d{5}\.json$/.test(key)) v.parse(layerPartSchema, content());
      else if (key.startsWith('layer-')) v.parse(layerIndexSchema, content());
      else if (key.startsWith('names-')) v.parse(layerNamesSchema, content());
    }
    const layers = (definition?.layers ?? []).map((layer) => `layer-${layer.id}.json`);
    expect(files.map(({ key }) => key)).toEqual(expect.arrayContaining(layers));
  });

  test('shows the newest look, and keeps the rows of the one before where it says so', () => {
    const [before, after] = looksAt(id);
    const shown = definition?.live?.table ?? '';
    expect(rowCountOf(tableIn(after, shown))).toBeGreaterThan(0);
    expect(after.entry.observedAt ?? '').toMatch(/Z$/);
    expect((after.entry.observedAt ?? '') >= (before.entry.observedAt ?? '')).toBe(true);
    for (const { name, keeps, primaryKey } of definition?.tables ?? []) {
      if (!keeps) continue;
      const [old, kept] = [tableIn(before, name), tableIn(after, name)].map((table) => {
        const keys = primaryKey.map((key) => columnOf(table, key));
        return new Set(
          Array.from({ length: rowCountOf(table) }, (_, row) =>
            keys.map((column) => String(column[row])).join('|'),
          ),
        );
      });
      for (const key of old ?? []) expect(kept, name).toContain(key);
    }
  });
});

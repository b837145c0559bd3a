import { partOf, partsOf, rowOf } from '../../scripts/connectors/city-data.ts';
import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { LiveAnswer, LiveRow } from '../../scripts/connectors/live-source.ts';
import { textOf } from '../../scripts/connectors/plain-record.ts';
import { degreesOf, placeFault } from '../../src/domain/places/city-bounds.ts';
import { congestionWords } from '../../src/domain/live/congestion.ts';
import { rowAccount, type RowAccount } from '../../src/domain/tables/row-account.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { crowdWords } from './crowd.ts';

export const placeFields: readonly string[] = [
  'place',
  'name',
  'district',
  'observed_at',
  'crowd',
  'people_min',
  'people_max',
  'substituted',
  'road_state',
  'road_speed',
  'temperature',
  'longitude',
  'latitude',
];
export const roadFields: readonly string[] = [
  'link',
  'place',
  'name',
  'from',
  'to',
  'observed_at',
  'speed',
  'state',
  'line',
];

type Answer = Pick<LiveAnswer, 'rows' | 'requests'>;

/** Places and the roads around them. A figure of people is a range, and stays one. */
export function readPlaces(answer: Answer, asked: readonly string[]): JsonExtract {
  const account = rowAccount();
  const places = new Map<string, TableRecord>();
  const roads = new Map<string, TableRecord>();
  for (const row of answer.rows) {
    const place = readPlace(row, answer, account, asked[row.call] ?? '');
    if (place === null || places.has(String(place['place']))) continue;
    places.set(String(place['place']), place);
    for (const road of readRoads(row, answer, account, place, roads)) {
      roads.set(String(road['link']), road);
    }
  }
  return {
    tables: {
      places: tableOfRecords(placeFields, [...places.values()]),
      roads: tableOfRecords(roadFields, [...roads.values()]),
      // Not published: the checks hold the places against it.
      asked: tableOfRecords(['places'], [{ places: asked.length }]),
    },
    documents: {},
    ...account.result(),
  };
}

const speedRule = { from: 0, to: 160, zeroIsBroken: true };

function readPlace(
  row: LiveRow,
  answer: Answer,
  account: RowAccount,
  asked: string,
): TableRecord | null {
  const [people] = partsOf(row.cells, 'LIVE_PPLTN_STTS');
  const mean = partOf(partOf(row.cells, 'ROAD_TRAFFIC_STTS'), 'AVG_ROAD_DATA');
  const [weather] = partsOf(row.cells, 'WEATHER_STTS');
  const reader = account.read(
    rowOf(row, answer, {
      place: partOf(row.cells, 'AREA_CD'),
      name: partOf(row.cells, 'AREA_NM'),
      crowd_time: partOf(people, 'PPLTN_TIME'),
      crowd: partOf(people, 'AREA_CONGEST_LVL'),
      people_min: partOf(people, 'AREA_PPLTN_MIN'),
      people_max: partOf(people, 'AREA_PPLTN_MAX'),
      substituted: partOf(people, 'REPLACE_YN'),
      road_time: partOf(mean, 'ROAD_TRAFFIC_TIME'),
      road_state: partOf(mean, 'ROAD_TRAFFIC_IDX'),
      road_speed: partOf(mean, 'ROAD_TRAFFIC_SPD'),
      temperature: partOf(weather, 'TEMP'),
    }),
  );
  const place = reader.text('place');
  const observedAt = reader.instant('crowd_time') ?? reader.instant('road_time');
  if (place !== asked) {
    // The test key answers for one place, whichever is asked.
    reader.reject('place', 'other-place');
    return null;
  }
  if (observedAt === null) {
    const time = reader.text('crowd_time') ?? reader.text('road_time');
    if (time === null) reader.miss();
    else reader.reject('crowd_time', 'not-a-time', time);
    return null;
  }
  const count = { from: 0, to: 2_000_000, whole: true };
  const least = reader.number('people_min', count);
  const most = reader.number('people_max', count);
  // Half a range, or one upside down, says nothing.
  const isRange = least !== null && most !== null && least <= most;
  return {
    place,
    name: reader.text('name') ?? place,
    observed_at: observedAt,
    crowd: reader.code('crowd', crowdWords, 'unknown-crowd'),
    people_min: isRange ? least : null,
    people_max: isRange ? most : null,
    substituted: reader.code('substituted', { Y: 'yes', N: 'no' }, 'unknown-mark'),
    road_state: reader.code('road_state', congestionWords, 'unknown-state'),
    road_speed: reader.number('road_speed', speedRule),
    temperature: reader.number('temperature', { from: -40, to: 50 }),
    ...middleOf(row),
  };
}

const roadsOf = (row: LiveRow): unknown[] =>
  partsOf(partOf(row.cells, 'ROAD_TRAFFIC_STTS'), 'ROAD_TRAFFIC_STTS');

/** The service gives no point for a place: the mean of its roads' positions stands for it. */
function middleOf(row: LiveRow): TableRecord {
  const positions = roadsOf(row).flatMap((part) => lineOf(textOf(partOf(part, 'XYLIST'))));
  const inside = positions.filter((at) => placeFault(...at) === null);
  if (inside.length === 0) return {};
  const mean = (axis: 0 | 1): number =>
    Number((inside.reduce((sum, at) => sum + at[axis], 0) / inside.length).toFixed(5));
  return { longitude: mean(0), latitude: mean(1) };
}

/** Roads with their lines. One near two places comes with both, and counts once. */
function readRoads(
  row: LiveRow,
  answer: Answer,
  account: RowAccount,
  place: TableRecord,
  known: ReadonlyMap<string, TableRecord>,
): TableRecord[] {
  const found = new Map<string, TableRecord>();
  for (const [at, part] of roadsOf(row).entries()) {
    const link = partOf(part, 'LINK_ID');
    if (typeof link === 'string' && (known.has(link) || found.has(link))) continue;
    const reader = account.read(
      rowOf({ ...row, line: at + 1 }, answer, {
        link,
        name: partOf(part, 'ROAD_NM'),
        from: partOf(part, 'START_ND_NM'),
        to: partOf(part, 'END_ND_NM'),
        line: partOf(part, 'XYLIST'),
        speed: partOf(part, 'SPD'),
        state: partOf(part, 'IDX'),
      }),
    );
    const id = reader.text('link');
    const line = lineOf(reader.text('line'));
    const fault = placeFault(line[0]?.[0] ?? null, line[0]?.[1] ?? null);
    if (id === null) reader.reject('link', 'no-id');
    else if (line.length < 2 || fault) reader.reject('line', fault ?? 'no-place');
    else {
      found.set(id, {
        link: id,
        place: place['place'] ?? null,
        name: reader.text('name') ?? id,
        from: reader.text('from'),
        to: reader.text('to'),
        observed_at: place['observed_at'] ?? null,
        speed: reader.number('speed', speedRule),
        state: reader.code('state', congestionWords, 'unknown-state'),
        line: JSON.stringify(line),
      });
    }
  }
  return [...found.values()];
}

/** `126.97_37.56|126.98_37.57`: longitude and latitude. */
function lineOf(text: string | null): [number, number][] {
  return (text ?? '').split('|').flatMap((pair): [number, number][] => {
    const [longitude, latitude] = pair.split('_').map((part) => degreesOf(part));
    return longitude == null || latitude == null ? [] : [[longitude, latitude]];
  });
}

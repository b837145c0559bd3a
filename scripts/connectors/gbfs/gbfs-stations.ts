import { isRecord, textOf, type PlainRecord } from '../plain-record.ts';
import type { GbfsFeed } from './gbfs-feed.ts';
import { gbfsInstant, localText } from './gbfs-values.ts';

/** Names of 2.3 that 3.0 renamed. */
const renamed: Readonly<Record<string, string>> = {
  num_bikes_available: 'num_vehicles_available',
  num_bikes_disabled: 'num_vehicles_disabled',
};

export interface JoinedStations {
  readonly stations: readonly PlainRecord[];
  readonly withoutStatus: number;
  /** Statuses of stations that are not in the list. */
  readonly unknown: number;
  readonly repeated: number;
}

/** Stations with their status, both in the names of 3.0; a station without a status has no numbers. */
export function joinStations(
  information: GbfsFeed,
  status: GbfsFeed,
  wanted: readonly string[],
): JoinedStations {
  const listed = stationsIn(information);
  const statuses = new Map<string, PlainRecord>();
  let repeated = 0;
  for (const entry of stationsIn(status)) {
    const id = textOf(entry['station_id']);
    if (id === null) continue;
    if (statuses.has(id)) repeated += 1;
    statuses.set(id, entry);
  }
  const ids = new Set(listed.map((entry) => textOf(entry['station_id'])));
  let withoutStatus = 0;
  const stations = listed.map((entry) => {
    const id = textOf(entry['station_id']);
    const found = id === null ? undefined : statuses.get(id);
    if (found === undefined) withoutStatus += 1;
    return stationOf({ ...found, ...entry }, status, wanted);
  });
  const unknown = [...statuses.keys()].filter((id) => !ids.has(id)).length;
  return { stations, withoutStatus, unknown, repeated };
}

function stationOf(entry: PlainRecord, status: GbfsFeed, wanted: readonly string[]): PlainRecord {
  const named = Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [renamed[name] ?? name, localText(value, wanted)]),
  );
  return {
    ...named,
    last_reported: gbfsInstant(named['last_reported']),
    last_updated: gbfsInstant(status.last_updated),
    ttl: status.ttl ?? null,
  };
}

const stationsIn = ({ data }: GbfsFeed): readonly PlainRecord[] =>
  Array.isArray(data['stations'])
    ? data['stations'].map((entry: unknown) => (isRecord(entry) ? entry : {}))
    : [];

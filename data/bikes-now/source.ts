import type {
  LiveField,
  LiveOnlySource,
  LivePart,
  LiveSourceOf,
} from '../../scripts/connectors/live-source.ts';
import { readStations } from './read-stations.ts';

export const source: LiveOnlySource = { kind: 'live' };

const field = (name: string, ...headers: readonly string[]): LiveField => ({ name, headers });
const optional = (name: string, ...headers: readonly string[]): LiveField => ({
  ...field(name, ...headers),
  optional: true,
});

const seoulBikes: LivePart = {
  // Its own count is that of the page, so pages are asked for until one is short.
  request: { connector: 'seoul-open-api', service: 'bikeList', format: 'json' },
  fields: [
    field('id', 'stationId'),
    field('name', 'stationName'),
    field('bikes', 'parkingBikeTotCnt'),
    field('racks', 'rackTotCnt'),
    field('longitude', 'stationLongitude'),
    field('latitude', 'stationLatitude'),
    optional('share', 'shared'),
  ],
};

const gbfsBikes = (url: string): LivePart => ({
  request: { connector: 'gbfs', url, language: 'ko' },
  fields: [
    field('id', 'station_id'),
    field('name', 'name'),
    field('bikes', 'num_vehicles_available', 'num_bikes_available'),
    optional('racks', 'capacity'),
    field('longitude', 'lon'),
    field('latitude', 'lat'),
    optional('reported_at', 'last_reported'),
  ],
});

/** The list of stations says the district of each; it hardly changes. */
const districts: LivePart = {
  optional: true,
  keepMinutes: 1440,
  request: { connector: 'seoul-open-api', service: 'tbCycleStationInfo', format: 'json' },
  fields: [
    field('id', 'RENT_ID'),
    field('district', 'STA_LOC'),
    // Known and not read.
    ...[
      'RENT_NO',
      'RENT_NM',
      'RENT_ID_NM',
      'HOLD_NUM',
      'STA_ADD1',
      'STA_ADD2',
      'STA_LAT',
      'STA_LONG',
    ].map((header) => optional(header.toLowerCase(), header)),
  ],
};

export const live: LiveSourceOf = (settings) => {
  const gbfs = settings('BIKES_GBFS_URL');
  return {
    parts: gbfs === null ? { bikes: seoulBikes, districts } : { bikes: gbfsBikes(gbfs) },
    extract: ({ bikes, districts: stated }, { fetchedAt }) =>
      readStations(bikes?.fieldRows ?? [], stated?.fieldRows ?? [], fetchedAt),
  };
};

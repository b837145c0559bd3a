import * as v from 'valibot';
import type { Fault } from './fault.ts';
import type { Row } from './plaza-services.ts';
import { jsonReply, textReply, type Reply } from './reply.ts';

const feedSchema = v.looseObject({
  data: v.looseObject({ stations: v.array(v.record(v.string(), v.unknown())) }),
});

const isStatus: Fault['only'] = ({ url }) => url.pathname.endsWith('/station_status.json');

/** Changes the statuses of stations in a feed of GBFS. */
const statuses = (
  name: string,
  about: string,
  change: (stations: readonly Row[], now: Date) => unknown,
): Fault => ({
  name,
  about,
  only: isStatus,
  reply: (reply, { now }) => {
    const feed = v.parse(feedSchema, JSON.parse(reply.body.toString('utf8')));
    return jsonReply({ ...feed, data: { stations: change(feed.data.stations, now) } });
  },
});

const reported = (name: string, about: string, minutesFromNow: number): Fault =>
  statuses(name, about, (stations, now) => {
    const moment = new Date(now.getTime() + minutesFromNow * 60_000);
    return stations.map((station) => ({
      ...station,
      last_reported: moment.toISOString().replace('.000Z', 'Z'),
    }));
  });

const gone = (): Reply => textReply('Not found', 'text/plain', { status: 404 });

export const feedFaults: readonly Fault[] = [
  {
    name: 'gbfs-status-gone',
    about: 'the feed of statuses is not there',
    only: isStatus,
    reply: gone,
  },
  {
    name: 'gbfs-without-stations',
    about: 'a feed without its list of stations',
    only: isStatus,
    reply: () => jsonReply({ last_updated: 0, ttl: 0, version: '3.0', data: {} }),
  },
  {
    name: 'gbfs-without-feeds',
    about: 'a list of feeds that is empty',
    only: ({ url }) => url.pathname.endsWith('/gbfs.json'),
    reply: () => jsonReply({ last_updated: 0, ttl: 0, version: '3.0', data: { feeds: [] } }),
  },
  statuses('gbfs-no-statuses', 'no station has a status', () => []),
  statuses('gbfs-other-ids', 'statuses of other stations', (stations) =>
    stations.map((station) => ({
      ...station,
      station_id: `other-${String(station['station_id'])}`,
    })),
  ),
  statuses('gbfs-duplicates', 'every status twice', (stations) => [...stations, ...stations]),
  statuses('gbfs-negative', 'negative numbers of bikes', (stations) =>
    stations.map((station) => ({ ...station, num_vehicles_available: -1 })),
  ),
  reported('gbfs-stale', 'every station reported a day ago', -1440),
  reported('gbfs-future', 'every station reports from tomorrow', 1440),
];

import { bikesAt } from './bike-rows.ts';
import { replayStations } from './replay-stations.ts';
import { jsonReply, type Reply } from './reply.ts';

type Version = '2.3' | '3.0';
type Feed = (now: Date, version: Version, base: string) => unknown;

const name = (text: string, version: Version) =>
  version === '3.0' ? [{ text, language: 'ko' }] : text;

const timeOf = (now: Date, version: Version) =>
  version === '3.0' ? now.toISOString().replace('.000Z', 'Z') : Math.floor(now.getTime() / 1000);

/** Measured in whole minutes, so that two looks within one are the same. */
const minute = (now: Date): Date => new Date(Math.floor(now.getTime() / 60_000) * 60_000);

const feeds: Readonly<Record<string, Feed>> = {
  'gbfs.json': (_, version, base) => {
    const list = ['system_information', 'station_information', 'station_status'].map((feed) => ({
      name: feed,
      url: `${base}/gbfs/${version}/${feed}.json`,
    }));
    return version === '3.0' ? { feeds: list } : { ko: { feeds: list } };
  },
  'system_information.json': (_, version) => ({
    system_id: 'replay',
    ...(version === '3.0' ? { languages: ['ko'] } : { language: 'ko' }),
    name: name('연습 자전거', version),
    opening_hours: '24/7',
    feed_contact_email: 'bikes@example.org',
    timezone: 'Asia/Seoul',
    license_id: 'CC-BY-4.0',
  }),
  'station_information.json': (_, version) => ({
    stations: replayStations.map((station) => ({
      station_id: station.id,
      name: name(station.name, version),
      lat: station.lat,
      lon: station.lon,
      address: station.address,
      ...(station.racks === null ? {} : { capacity: station.racks }),
    })),
  }),
  'station_status.json': (now, version) => ({
    stations: replayStations.map((station, at) => {
      const bikes = bikesAt(station, now);
      return {
        station_id: station.id,
        [version === '3.0' ? 'num_vehicles_available' : 'num_bikes_available']: bikes,
        num_docks_available: Math.max(0, (station.racks ?? 0) - bikes),
        is_installed: at % 97 !== 0,
        is_renting: at % 97 !== 0,
        is_returning: true,
        last_reported: timeOf(minute(now), version),
      };
    }),
  }),
};

/** `/gbfs/2.3/gbfs.json` and its feeds; `null` for another path. */
export function gbfsReply(pathname: string, base: string, now: Date): Reply | null {
  const [, version, feed] = /^\/gbfs\/(2\.3|3\.0)\/(\w+\.json)$/.exec(pathname) ?? [];
  const make = feeds[feed ?? ''];
  if (make === undefined || (version !== '2.3' && version !== '3.0')) return null;
  return jsonReply({
    last_updated: timeOf(minute(now), version),
    ttl: 60,
    version,
    data: make(now, version, base),
  });
}

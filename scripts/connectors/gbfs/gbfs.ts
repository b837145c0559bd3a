import type { Connector } from '../connector.ts';
import type { GbfsRequest, LiveNotice, RequestRecord } from '../live-source.ts';
import type { PlainRecord } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import { feedAddresses } from './gbfs-discovery.ts';
import { askFeed, type AskedFeed, type GbfsFeed } from './gbfs-feed.ts';
import { joinStations, type JoinedStations } from './gbfs-stations.ts';
import { languagesFrom, localText } from './gbfs-values.ts';

/** Stations of a bike share system with their status, in the names of GBFS 3.0. */
export const gbfs: Connector<GbfsRequest> = async ({ url, language }, { http }) => {
  const wanted = languagesFrom(language);
  const requests: RequestRecord[] = [];
  const ask = async (address: string) => {
    const asked = await askFeed(http, address);
    return { ...asked, place: requests.push(asked.record) - 1 };
  };
  const discovery = await ask(url);
  const addresses = feedAddresses(discovery, url, wanted);
  const askStations = async (name: string) => {
    const asked = await ask(addresses.get(name) ?? url);
    refuseWithoutStations(asked);
    return asked;
  };
  const information = await askStations('station_information');
  const status = await askStations('station_status');
  const system = addresses.get('system_information');
  const known = system === undefined ? {} : systemOf((await ask(system)).feed, wanted);
  const joined = joinStations(information.feed, status.feed, wanted);
  const rows = joined.stations.map((station, index) => ({
    request: information.place,
    call: 0,
    line: index + 1,
    cells: { ...station, ...known },
  }));
  return { rows, requests, listed: null, notices: noticesOf(joined) };
};

function refuseWithoutStations({ feed, record }: AskedFeed): void {
  if (Array.isArray(feed.data['stations'])) return;
  throw serviceFault({
    address: record.address,
    found: 'the feed has no list of stations',
    expected: '"stations" in "data"',
    todo: 'compare the feed with the GBFS specification and tell its publisher',
  });
}

/** Name and licence of the system, which belong to each of its rows. */
const systemOf = ({ data }: GbfsFeed, wanted: readonly string[]): PlainRecord => ({
  system_id: data['system_id'] ?? null,
  system_name: localText(data['name'], wanted),
  license_id: data['license_id'] ?? null,
  license_url: data['license_url'] ?? null,
});

function noticesOf({ withoutStatus, unknown, repeated }: JoinedStations): readonly LiveNotice[] {
  const differences: readonly (readonly [number, string])[] = [
    [withoutStatus, 'stations have no status'],
    [unknown, 'statuses belong to no station that is listed'],
    [repeated, 'statuses came twice; the last one counts'],
  ];
  return differences
    .filter(([count]) => count > 0)
    .map(([count, text]) => ({ kind: 'count-differs', text: `${count} ${text}` }));
}

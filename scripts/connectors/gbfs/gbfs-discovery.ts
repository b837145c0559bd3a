import { isRecord, textOf } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import type { AskedFeed } from './gbfs-feed.ts';
import { chosenLanguage } from './gbfs-values.ts';

/** Addresses of a system's feeds by their names; those of 1 and 2 are listed for each language. */
export function feedAddresses(
  { feed, major, record }: AskedFeed,
  url: string,
  wanted: readonly string[],
): ReadonlyMap<string, string> {
  const language = major >= 3 ? undefined : chosenLanguage(Object.keys(feed.data), wanted);
  const listing = language === undefined ? feed.data : feed.data[language];
  const feeds: readonly unknown[] =
    isRecord(listing) && Array.isArray(listing['feeds']) ? listing['feeds'] : [];
  const found = new Map<string, string>();
  for (const entry of feeds.filter(isRecord)) {
    const [name, address] = [textOf(entry['name']), textOf(entry['url'])];
    if (name !== null && address !== null && URL.canParse(address, url)) {
      found.set(name, new URL(address, url).href);
    }
  }
  const missing = ['station_information', 'station_status'].filter((name) => !found.has(name));
  if (missing.length === 0) return found;
  throw serviceFault({
    address: record.address,
    found: `the system lists no ${missing.join(' and no ')}`,
    expected: 'a system with stations; free-floating ones have none',
    todo: 'check that the address is that of gbfs.json',
  });
}

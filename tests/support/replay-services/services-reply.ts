import type { Reply } from '../replay/reply.ts';
import { bokjiroReply } from './bokjiro-reply.ts';
import { gov24Reply } from './gov24-reply.ts';
import { youthReply } from './youth-reply.ts';

/** Where the national lists of services stand below a test bench. */
export const serviceListUrls = (base: string, key: string): Readonly<Record<string, string>> => ({
  GOV24_URL: `${base}/gov24`,
  BOKJIRO_URL: `${base}/bokjiro`,
  YOUTH_URL: `${base}/youth`,
  YOUTH_API_KEY: key,
});

/** The answer of a national list; `null` for an address that is none of theirs. */
export function servicesReply({ pathname, searchParams }: URL, key: string): Reply | null {
  const [, list, ...rest] = pathname.split('/');
  const operation = rest.join('/');
  if (list === 'gov24') return gov24Reply(operation, searchParams, key);
  if (list === 'bokjiro') return bokjiroReply(operation, searchParams, key);
  return list === 'youth' && operation === 'getPlcy' ? youthReply(searchParams, key) : null;
}

import type { Fault } from './fault.ts';
import { textReply } from './reply.ts';

const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  textReply(`<html><body>Error ${status}</body></html>`, 'text/html', { status, headers });

/** Only the first time that a path is asked. */
const once: Fault['only'] = ({ before }) => before === 0;

const redirect = (location: string, status = 302) =>
  textReply('', 'text/plain', { status, headers: { location } });

export const statusFaults: readonly Fault[] = [
  { name: 'status-403', about: 'status 403', reply: () => page(403) },
  { name: 'status-404', about: 'status 404', reply: () => page(404) },
  { name: 'status-429', about: 'status 429 without a time', reply: () => page(429) },
  {
    name: 'status-429-then-well',
    about: 'status 429 with Retry-After 1, then well',
    only: once,
    reply: () => page(429, { 'retry-after': '1' }),
  },
  {
    name: 'status-429-for-a-day',
    about: 'status 429 with Retry-After of a day',
    reply: () => page(429, { 'retry-after': '86400' }),
  },
  { name: 'status-500', about: 'status 500', reply: () => page(500) },
  { name: 'status-502', about: 'status 502, always', reply: () => page(502) },
  {
    name: 'status-503-then-well',
    about: 'status 503, then well',
    only: once,
    reply: () => page(503),
  },
  {
    name: 'status-204',
    about: 'status 204 without a word',
    reply: () => ({ ...page(204), body: Buffer.alloc(0) }),
  },
  {
    name: 'status-304',
    about: 'status 304 though nothing was kept',
    reply: () => ({ ...page(304), body: Buffer.alloc(0) }),
  },
  {
    name: 'redirect-loop',
    about: 'redirects to itself by way of another path',
    reply: (_, { url }) =>
      redirect(url.searchParams.has('again') ? url.pathname : `${url.pathname}?again=1`),
  },
  {
    name: 'redirect-chain',
    about: 'redirects to ever new addresses',
    reply: (_, { url }) => {
      const next = Number(url.searchParams.get('step') ?? 0) + 1;
      return redirect(`${url.pathname}?step=${next}`, 307);
    },
  },
  {
    name: 'redirect-other-host',
    about: 'redirects to another host, with the key in the address',
    // The same machine by another name.
    reply: (_, { url }) => redirect(`http://localhost:${url.port}${url.pathname}${url.search}`),
  },
  {
    name: 'redirect-https',
    about: 'redirects to https, which nobody serves',
    reply: (_, { url }) => redirect(`https://${url.host}${url.pathname}`, 301),
  },
  {
    name: 'redirect-file',
    about: 'redirects to a file of the machine',
    reply: () => redirect('file:///etc/passwd'),
  },
  {
    name: 'redirect-nowhere',
    about: 'redirects without an address',
    reply: () => ({ ...page(302) }),
  },
];

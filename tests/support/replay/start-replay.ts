import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { airKoreaReply } from './airkorea-reply.ts';
import { realtimeCityAir } from './air-rows.ts';
import { ckanReply } from './ckan-reply.ts';
import type { Asked, Fault } from './fault.ts';
import { gbfsReply } from './gbfs-reply.ts';
import { plazaCallOf, plazaReply } from './plaza.ts';
import { jsonReply, textReply, type Reply } from './reply.ts';
import { requestsReply } from '../replay-open311/requests-reply.ts';
import { serviceListUrls, servicesReply } from '../replay-services/services-reply.ts';

export interface ReplayOptions {
  /** 0: a free one. */
  readonly port?: number;
  /** The key that it takes, besides `sample`. */
  readonly key?: string;
  readonly now?: () => Date;
  readonly fault?: Fault | null;
  readonly onRequest?: (line: string) => void;
}

export interface Replay {
  readonly url: string;
  /** Settings of the operator that lead every connector here. */
  readonly settings: Readonly<Record<string, string>>;
  readonly gbfsUrl: (version: '2.3' | '3.0') => string;
  /** Addresses that were asked, in order. */
  readonly requests: readonly string[];
  readonly setFault: (fault: Fault | null) => void;
  readonly close: () => Promise<void>;
}

/**
 * A server that answers as the services of Seoul do, in shape: the figures are made up. It stands on this
 * machine only, and breaks in whatever way a fault says.
 */
export async function startReplay(options: ReplayOptions = {}): Promise<Replay> {
  const { key = 'replay', now = () => new Date(), onRequest } = options;
  let fault = options.fault ?? null;
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = http.createServer((request, response) => {
    const target = request.url ?? '/';
    const url = new URL(target, base());
    const before = counts.get(url.pathname) ?? 0;
    requests.push(target);
    counts.set(url.pathname, before + 1);
    onRequest?.(`${request.method} ${target}`);
    const plaza = plazaCallOf(url.pathname);
    const asked: Asked = { url, plaza, before, key, now: now(), base: base() };
    const active = fault !== null && (fault.only?.(asked) ?? true) ? fault : null;
    const plain = replyOf(asked, active);
    const reply = active?.reply?.(plain, asked) ?? plain;
    if (active?.send) active.send(response, reply, asked);
    else answer(request, response, reply);
  });
  // A test bench is not worth a minute of waiting for a connection that nobody uses.
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = base();
  return {
    url,
    settings: {
      SEOUL_API_URL: url,
      SEOUL_API_KEY: key,
      SEOUL_API_DAILY_LIMIT: '0',
      AIRKOREA_URL: `${url}/airkorea`,
      DATA_GO_KR_KEY: key,
      CKAN_URL: url,
      OPEN311_URL: `${url}/open311/v2`,
      ...serviceListUrls(url, key),
    },
    gbfsUrl: (version) => `${url}/gbfs/${version}/gbfs.json`,
    requests,
    setFault: (next) => {
      fault = next;
      counts.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function replyOf({ url, plaza, key, now, base }: Asked, fault: Fault | null): Reply {
  if (plaza !== null) return plazaReply(plaza, key, now, fault ?? {});
  const { pathname, searchParams } = url;
  if (pathname === '/airkorea/getCtprvnRltmMesureDnsty') {
    return airKoreaReply(searchParams, key, now);
  }
  if (pathname === '/api/3/action/package_search') return ckanReply(searchParams);
  if (pathname === '/files/air.csv') return csv(realtimeCityAir(now));
  return (
    servicesReply(url, key) ??
    requestsReply(url, now) ??
    gbfsReply(pathname, base, now) ??
    jsonReply({ error: 'The test bench has nothing here.' }, { status: 404 })
  );
}

function csv(rows: readonly Readonly<Record<string, unknown>>[]): Reply {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return textReply(lines.map((cells) => `${cells.join(',')}\n`).join(''), 'text/csv');
}

/** Feeds and files carry a mark, so that they can be asked for with a condition; the Plaza's do not. */
function answer(request: http.IncomingMessage, response: http.ServerResponse, reply: Reply): void {
  const { status, headers, body } = reply;
  const isMarked = status === 200 && /^\/(gbfs|files|api)\//.test(request.url ?? '');
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  if (isMarked && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response
    .writeHead(status, { ...headers, ...(isMarked ? { etag } : {}), 'content-length': body.length })
    .end(body);
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { end, type GeoReportFault } from './georeport-faults.ts';
import { geoReportReply } from './georeport-reply.ts';
import { RequestBook } from './request-book.ts';
import { ownServices, type ListedService } from './service-lists.ts';

export interface GeoReportOptions {
  /** 0: a free one. */
  readonly port?: number;
  /** `null`: posts need none. */
  readonly key?: string | null;
  readonly jurisdiction?: string | null;
  readonly services?: readonly ListedService[];
  /** JSON is optional in the specification. */
  readonly formats?: readonly string[];
  readonly tokenMs?: number;
  readonly answerMs?: number;
  readonly now?: () => Date;
  readonly fault?: GeoReportFault | null;
  /** Pages of other sites may read its answers. */
  readonly cors?: boolean;
  readonly onRequest?: (line: string) => void;
}

export interface GeoReport {
  /** Address of the API, without a slash at its end. */
  readonly url: string;
  readonly book: RequestBook;
  /** Method and address of every request, in order. */
  readonly requests: readonly string[];
  readonly setFault: (fault: GeoReportFault | null) => void;
  readonly close: () => Promise<void>;
}

const root = '/open311/v2/';

/** An Open311 GeoReport v2 server on this machine, written from the specification. It forgets all. */
export async function startGeoReport(options: GeoReportOptions = {}): Promise<GeoReport> {
  const { services = ownServices, key = null, jurisdiction = null } = options;
  const { formats = ['json', 'xml'], cors = true, now = () => new Date() } = options;
  const { tokenMs = 0, answerMs = Infinity } = options;
  let fault = options.fault ?? null;
  const book = new RequestBook({ tokenMs, answerMs }, now);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url: target = '/' } = request;
    requests.push(`${method} ${target}`);
    options.onRequest?.(`${method} ${target}`);
    if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
    if (method === 'OPTIONS') {
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      response.writeHead(204).end();
      return;
    }
    const meets = fault !== null && (fault.method ?? method) === method ? fault : null;
    const serve = async (): Promise<void> => {
      const body = await bodyOf(request);
      if (meets?.instead) {
        end(response, meets.instead);
        return;
      }
      const { pathname, searchParams: search } = new URL(target, 'http://server');
      const below = pathname.startsWith(root) ? pathname.slice(root.length) : '';
      const [, path = '', format = ''] = /^(.*)\.([a-z]+)$/.exec(below) ?? [];
      const contentType = request.headers['content-type'] ?? '';
      const rules = { services, key, jurisdiction, book };
      const answer = formats.includes(format)
        ? geoReportReply({ method, path, search, contentType, body }, format, rules)
        : { status: 404, type: 'text/html', body: '<h1>Not Found</h1>' };
      const changed = meets?.change?.(answer) ?? answer;
      if (meets?.send) meets.send(response, changed);
      else end(response, changed);
    };
    // Who asks may go away before it has said all.
    serve().catch(() => response.destroy());
  });
  server.keepAliveTimeout = 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${root.slice(0, -1)}`,
    book,
    requests,
    setFault: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}

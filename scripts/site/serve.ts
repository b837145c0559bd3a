import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  readonly url: string;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

const filesOf = (folder: string) =>
  sirv(folder, {
    // Looks at the folder anew for each request: the site may be built again while it is served.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const isHashed = /\/assets\/|\.[0-9a-f]{12}\.(json|csv)$/.test(pathname);
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });

/**
 * Serves a built folder the way a static host does: hashed files for ever, 404.html elsewhere.
 * Port 0 takes a free one. With `data`, /data/ comes from that folder, into which ingestion goes on
 * publishing; what it no longer has comes from the build.
 */
export async function serveSite(
  folder: string,
  port: number,
  data: string | null = null,
): Promise<Served> {
  const files = filesOf(folder);
  const published = data === null ? null : filesOf(data);
  const serve: typeof files = (request, response, next) => {
    const { url = '/' } = request;
    if (published === null || !url.startsWith('/data/')) return files(request, response, next);
    request.url = url.slice('/data'.length);
    return published(request, response, () => {
      request.url = url;
      files(request, response, next);
    });
  };
  const server = createServer((request, response) => {
    serve(request, response, () => {
      const language = request.url?.startsWith('/en/') ? 'en' : '';
      const page = path.join(folder, language, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    server,
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

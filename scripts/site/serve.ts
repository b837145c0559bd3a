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

/**
 * Serves a built folder the way a static host does: hashed files for ever, 404.html elsewhere.
 * Port 0 takes a free one.
 */
export async function serveSite(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, {
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
  const server = createServer((request, response) => {
    files(request, response, () => {
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

import { createServer, type Plugin } from 'vite';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as EntryServer from '../../src/app/entry-server.tsx';
import { readSettings } from '../ingest/settings.ts';
import { readAskChannel } from './ask-channel.ts';
import { buildDay } from './build-day.ts';
import { htmlPage } from './html-page.ts';

const dataRoot = 'public/data';

/** Renders the asked page on the fly, so that development shows what the build will write. */
function prerenderOnRequest(): Plugin {
  return {
    name: 'prerender-on-request',
    configureServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        const url = request.originalUrl ?? '/';
        const { pathname } = new URL(url, 'http://localhost');
        const render = async (): Promise<void> => {
          const { renderSite } = (await server.ssrLoadModule(
            'src/app/entry-server.tsx',
          )) as typeof EntryServer;
          const read = (file: string): string => readFileSync(path.join(dataRoot, file), 'utf8');
          const pages = await renderSite(read, '/', buildDay(), readAskChannel(readSettings()));
          const page = pages.find((entry) => entry.path === pathname);
          const shown = page ?? pages.find((entry) => entry.path === '/404.html');
          if (!shown) throw new Error('There is no page for 404.');
          const client = '/src/app/entry-client.tsx';
          const assets = { entry: client, client, preloads: [], styles: [] };
          const html = htmlPage(shown, assets, [])
            // Vite's own inline scripts and socket are not part of the site's policy.
            .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
          response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(await server.transformIndexHtml(url, html));
        };
        // A fault of the page goes to Vite's overlay.
        // oxlint-disable-next-line promise/no-callback-in-promise
        render().catch(next);
      });
    },
  };
}

const server = await createServer({
  appType: 'custom',
  plugins: [prerenderOnRequest()],
  server: { host: '127.0.0.1' },
});
await server.listen();
server.printUrls();

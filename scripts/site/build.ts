import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as EntryServer from '../../src/app/entry-server.tsx';
import { pathOf } from '../../src/app/pages.ts';
import { languages } from '../../src/domain/language.ts';
import { buildDay } from './build-day.ts';
import { htmlPage } from './html-page.ts';
import { assetsOf, readBundle } from './page-assets.ts';
import { removeWorkFiles } from './work-files.ts';
import { writeFeeds } from './write-feeds.ts';

const dist = 'dist';
const published = 'public/data';
/** What Vite copies there is what the pages are made from: ingestion may go on meanwhile. */
const dataRoot = path.join(dist, 'data');

/** Builds the site into dist/: the script by Vite, then every page as HTML in every language. */
export async function buildSite(): Promise<void> {
  if (!existsSync(path.join(published, 'manifest.json'))) {
    throw new Error('There is no public/data yet: run "npm run ingest" first.');
  }
  const started = performance.now();
  // The files that it names stay for a day, so all of them are copied whatever is published meanwhile.
  const manifest = readFileSync(path.join(published, 'manifest.json'));
  await build({ logLevel: 'warn' });
  await writeFile(path.join(dataRoot, 'manifest.json'), manifest);
  await removeWorkFiles(dataRoot);
  // Only its errors matter: the bundle of the server is thrown away after the pages are written.
  await build({ logLevel: 'error', build: { ssr: true } });
  const server = (await import(
    pathToFileURL(path.resolve('.cache/prerender/entry-server.js')).href
  )) as typeof EntryServer;
  const base = process.env['BASE_PATH'] ?? '/';
  const pages = await server.renderSite(
    (file) => readFileSync(path.join(dataRoot, file), 'utf8'),
    base,
    buildDay(),
  );
  const bundle = await readBundle(dist);
  for (const page of pages) {
    // An alternate must be a whole address, so it is left out where the site's is not known.
    const site = process.env['SITE_URL']?.replace(/\/$/, '');
    const alternates = Object.fromEntries(
      (site === undefined ? [] : languages).map((language) => [
        language,
        `${site ?? ''}${base}${pathOf({ language, page: page.place.page }).slice(1)}`,
      ]),
    );
    const html = htmlPage(page, assetsOf(bundle, page.place, base), alternates);
    const target = path.join(dist, page.path, page.path.endsWith('.html') ? '' : 'index.html');
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, html);
  }
  await writeFeeds(dist, dataRoot, base, process.env['SITE_URL']?.replace(/\/$/, '') ?? null);
  await rm(path.join(dist, '.vite'), { recursive: true, force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built ${pages.length} pages into ${dist}/ in ${seconds} s.\n`);
}

if (import.meta.main) await buildSite();

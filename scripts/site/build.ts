import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as EntryServer from '../../src/app/entry-server.tsx';
import { readSettings } from '../ingest/settings.ts';
import { readAskChannel } from './ask-channel.ts';
import { buildDay } from './build-day.ts';
import { htmlPage } from './html-page.ts';
import { headLines } from './machine/head-lines.ts';
import { readSiteFacts } from './machine/site-facts.ts';
import { writeMachine } from './machine/write-machine.ts';
import { assetsOf, readBundle } from './page-assets.ts';
import { removeWorkFiles } from './work-files.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeOwnScores } from './write-own-scores.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const published = process.env['DATA_DIR'] ?? 'public/data';
/** Two builds at a time must not share it. */
const prerender = dist === 'dist' ? '.cache/prerender' : path.join(dist, '.prerender');
/** What Vite copies there is what the pages are made from: ingestion may go on meanwhile. */
const dataRoot = path.join(dist, 'data');

/**
 * Builds the site into dist/ (or OUT_DIR) from public/data (or DATA_DIR): the script by Vite, then every
 * page as HTML in every language.
 */
export async function buildSite(): Promise<void> {
  if (!existsSync(path.join(published, 'manifest.json'))) {
    throw new Error(`There is no ${published} yet: run "npm run ingest" first.`);
  }
  // A mistake of the operator is told before anything is built.
  const settings = readSettings();
  const channel = readAskChannel(settings);
  const started = performance.now();
  // The files that it names stay for a day, so all of them are copied whatever is published meanwhile.
  const manifest = readFileSync(path.join(published, 'manifest.json'));
  await build({ logLevel: 'warn', build: { outDir: dist } });
  if (process.env['DATA_DIR'] !== undefined) {
    await rm(dataRoot, { recursive: true, force: true });
    await cp(published, dataRoot, { recursive: true });
  }
  await writeFile(path.join(dataRoot, 'manifest.json'), manifest);
  await removeWorkFiles(dataRoot);
  // Only its errors matter: the bundle of the server is thrown away after the pages are written.
  await build({ logLevel: 'error', build: { ssr: true, outDir: prerender } });
  const server = (await import(
    pathToFileURL(path.resolve(prerender, 'entry-server.js')).href
  )) as typeof EntryServer;
  const base = process.env['BASE_PATH'] ?? '/';
  const pages = await server.renderSite(
    (file) => readFileSync(path.join(dataRoot, file), 'utf8'),
    base,
    buildDay(),
    channel,
  );
  const site = settings('SITE_URL')?.replace(/\/$/, '') ?? null;
  const facts = await readSiteFacts(dist, {
    site,
    base,
    operator: settings('SITE_OPERATOR'),
    channel,
  });
  // Before the pages: each names the feeds that lie beside it.
  await writeFeeds(dist, dataRoot, base, site);
  await writeOwnScores(dataRoot, 'data');
  const bundle = await readBundle(dist);
  for (const page of pages) {
    const html = htmlPage(page, assetsOf(bundle, page.place, base), headLines(page, facts));
    const target = path.join(dist, page.path, page.path.endsWith('.html') ? '' : 'index.html');
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, html);
    for (const { name, text } of page.files) {
      await writeFile(path.join(path.dirname(target), name), text);
    }
  }
  await writeMachine(
    pages.map(({ place }) => place),
    facts,
  );
  for (const folder of [path.join(dist, '.vite'), path.join(dist, '.prerender')]) {
    await rm(folder, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built ${pages.length} pages into ${dist}/ in ${seconds} s.\n`);
}

if (import.meta.main) await buildSite();

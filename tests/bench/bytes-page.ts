import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { dist } from './built-site.ts';
import { brotliKb, type CompressedSizes } from './compressed-size.ts';
import { readThrough, visitPage } from './site-visit.ts';

/** Kilobytes after brotli that a page asks for before anybody touches it. */
export interface PageBytes {
  readonly path: string;
  readonly html: number;
  /** The facts for its script, which are a part of the HTML; compressed alone. */
  readonly facts: number;
  readonly script: number;
  readonly styles: number;
  readonly data: number;
  readonly other: number;
  readonly all: number;
}

const kinds = { script: /\.m?js$/, styles: /\.css$/, data: /\.(json|csv|geojson)$/ } as const;

/** Opens the page, reads it to its end without touching anything, and weighs what it asked for. */
export async function measurePage(
  browser: Browser,
  sizes: CompressedSizes,
  url: string,
): Promise<PageBytes> {
  const { pathname } = new URL(url);
  const { page, context, requests, quiet } = await visitPage(browser, url);
  try {
    await quiet();
    await readThrough(page);
    await quiet();
  } finally {
    await context.close();
  }
  const asked = [...new Set(requests)].filter((name) => name !== pathname);
  const of = (kind: RegExp) => sizes.sumOf(asked.filter((name) => kind.test(name)));
  const known = Object.values(kinds);
  const [html, facts, script, styles, data, other] = await Promise.all([
    sizes.kbOf(pathname),
    factsKb(pathname),
    of(kinds.script),
    of(kinds.styles),
    of(kinds.data),
    sizes.sumOf(asked.filter((name) => !known.some((kind) => kind.test(name)))),
  ]);
  const all = html + script + styles + data + other;
  return { path: pathname, html, facts, script, styles, data, other, all };
}

async function factsKb(pathname: string): Promise<number> {
  const text = await readFile(path.join(dist, pathname, 'index.html'), 'utf8');
  const facts = /<script[^>]*id="page-facts">([^<]*)<\/script>/.exec(text)?.[1];
  return facts === undefined ? 0 : brotliKb(facts);
}

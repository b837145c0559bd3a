import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'vitest';

export const mostScriptKb = 90;
export const mostHtmlKb = 60;

const known = new Map<string, number>();

function bytesOf(file: string): number {
  const size = known.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  known.set(file, size);
  return size;
}

/** Scripts that a page names in its HTML: the entry and what is loaded beside it. */
export function namedScripts(file: string): string[] {
  const html = readFileSync(file, 'utf8');
  const [, entry = '', preloads = ''] =
    /data-entry="([^"]*)" data-preloads="([^"]*)"/.exec(html) ?? [];
  const names = [entry, ...preloads.split(' ')].filter((name) => name !== '');
  return [...new Set(names)];
}

export interface PageSize {
  readonly scriptKb: number;
  readonly htmlKb: number;
}

/** Size of a page of the site in this folder, held against the budget. */
export function withinBudget(folder: string, file: string): PageSize {
  const scripts = namedScripts(file);
  expect(scripts.length).toBeGreaterThan(1);
  // Bytes are summed before they are rounded: twenty small files would add up to a rounding error.
  const scriptKb = scripts.reduce((sum, name) => sum + bytesOf(`${folder}${name}`), 0) / 1000;
  const htmlKb = bytesOf(file) / 1000;
  expect(scriptKb).toBeLessThanOrEqual(mostScriptKb);
  expect(htmlKb).toBeLessThanOrEqual(mostHtmlKb);
  return { scriptKb: tenths(scriptKb), htmlKb: tenths(htmlKb) };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

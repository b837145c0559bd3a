import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'vitest';

export const mostScriptKb = 90;
export const mostHtmlKb = 60;

const known = new Map<string, number>();

function kilobytes(file: string): number {
  const size =
    known.get(file) ?? Math.round(brotliCompressSync(readFileSync(file)).length / 100) / 10;
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
  const scriptKb = scripts.reduce((sum, name) => sum + kilobytes(`${folder}${name}`), 0);
  const htmlKb = kilobytes(file);
  expect(scriptKb).toBeLessThanOrEqual(mostScriptKb);
  expect(htmlKb).toBeLessThanOrEqual(mostHtmlKb);
  return { scriptKb: Math.round(scriptKb * 10) / 10, htmlKb };
}

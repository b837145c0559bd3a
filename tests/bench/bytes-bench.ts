import type { Browser } from 'playwright-core';
import { chooseBrowser, launchBrowser } from '../e2e/support/browser.ts';
import { builtPages, dist, isBuilt, notBuilt } from './built-site.ts';
import { measurePage, type PageBytes } from './bytes-page.ts';
import { compressedSizes } from './compressed-size.ts';
import { textTable } from './text-table.ts';
import { serveSite } from '../../scripts/site/serve.ts';

/** Most kilobytes after brotli before a reader touches anything. */
const budgets = { script: 90, data: 60, embed: 40 } as const;

const columns = ['html', 'facts', 'script', 'styles', 'data', 'other', 'all'] as const;

const isEmbed = ({ path }: PageBytes): boolean => path.includes('/embed/');

/** Weighs every built page, and returns a table. */
export async function benchBytes(): Promise<string> {
  if (!isBuilt()) return `Bytes: ${notBuilt}`;
  // Sizes come from the files, so nothing has to be compressed on its way.
  const site = await serveSite(dist, 0);
  const browser = await launchBrowser(await chooseBrowser());
  try {
    return report(await measureAll(browser, site.url));
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measureAll(browser: Browser, site: string): Promise<PageBytes[]> {
  const sizes = compressedSizes(dist);
  const pages = builtPages();
  const measured: PageBytes[] = [];
  const waiting = pages.values();
  // Bytes do not depend on time, so a few pages may load beside each other.
  const worker = async (): Promise<void> => {
    for (const page of waiting) {
      measured.push(await measurePage(browser, sizes, new URL(page, site).href));
      if (measured.length % 25 === 0) {
        process.stderr.write(`bytes: ${measured.length} of ${pages.length} pages\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: 2 }, worker));
  return measured.toSorted((a, b) => pages.indexOf(a.path) - pages.indexOf(b.path));
}

/** A budget's column in tenths, with a mark where it is passed. */
const cell = (page: PageBytes, column: (typeof columns)[number]): string => {
  const most = isOver(page, column) ? ' !' : '';
  return `${page[column].toFixed(1)}${most}`;
};

function isOver(page: PageBytes, column: (typeof columns)[number]): boolean {
  if (column === 'all') return isEmbed(page) && page.all > budgets.embed;
  return (column === 'script' || column === 'data') && page[column] > budgets[column];
}

function report(measured: readonly PageBytes[]): string {
  const [embeds, pages] = [measured.filter(isEmbed), measured.filter((page) => !isEmbed(page))];
  const row = (name: string, page: PageBytes): string[] => [
    name,
    ...columns.map((column) => cell(page, column)),
  ];
  const over = measured.flatMap((page) =>
    columns
      .filter((column) => isOver(page, column))
      .map((column) => `  ${page.path} ${column} ${page[column].toFixed(1)}`),
  );
  const { script, data, embed } = budgets;
  return [
    textTable(`Bytes before interaction, KB after brotli: ${pages.length} pages`, [
      ['', ...columns],
      ...pages.map((page) => row(page.path, page)),
      ...summary('pages', pages),
      ...summary('embeds', embeds),
    ]),
    `Budgets: script ${script}, data ${data}, an embed ${embed} in all. facts: the part of the HTML for its script.`,
    over.length === 0 ? 'All pages keep them.' : `Above them:\n${over.join('\n')}`,
  ].join('\n');
}

/** Sum and largest of each column; of embeds there are too many to list. */
function summary(name: string, pages: readonly PageBytes[]): string[][] {
  const [first] = pages;
  if (!first) return [[`${name}: none`, ...columns.map(() => '')]];
  const worst = pages.reduce((a, b) => (b.all > a.all ? b : a), first);
  const values = (column: (typeof columns)[number]): number[] => pages.map((page) => page[column]);
  const sum = columns.map((column) =>
    values(column)
      .reduce((a, b) => a + b, 0)
      .toFixed(0),
  );
  const most = columns.map((column) => Math.max(...values(column)).toFixed(1));
  return [
    [`${pages.length} ${name}, sum`, ...sum],
    [`${name}, most of each column`, ...most],
    [`worst: ${worst.path}`, ...columns.map((column) => cell(worst, column))],
  ];
}

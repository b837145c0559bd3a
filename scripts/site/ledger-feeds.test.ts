import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { madeLine } from '../../tests/support/made-line.ts';
import { madeVersion } from '../../tests/support/made-version.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { appendLedger } from '../ingest/ledger.ts';
import { publish } from '../ingest/publish.ts';
import { languages } from '../../src/domain/language.ts';
import { ledgerFeeds, type FollowedDataset } from './ledger-feeds.ts';
import { readLedgers } from './read-ledgers.ts';
import { removeWorkFiles } from './work-files.ts';

const place = { language: 'en', base: '/', site: 'https://city.example' } as const;
const air: FollowedDataset = {
  id: 'air',
  title: { ko: '대기질 & <공기>', en: 'Air & <smoke>' },
  lines: [],
  withdrawnAt: null,
};

const entrySchema = v.object({
  id: v.string(),
  title: v.string(),
  updated: v.pipe(v.string(), v.isoTimestamp()),
  link: v.object({ '@href': v.string() }),
  content: v.object({ '#text': v.string() }),
});
const feedSchema = v.object({
  feed: v.object({
    id: v.string(),
    title: v.string(),
    updated: v.string(),
    link: v.array(v.object({ '@rel': v.string(), '@href': v.string() })),
    entry: v.array(entrySchema),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry',
  parseTagValue: false,
});

function feedAt(datasets: readonly FollowedDataset[], name: string, language: 'ko' | 'en' = 'en') {
  const text = ledgerFeeds(datasets, { ...place, language }).find(
    ({ path }) => path === name,
  )?.text;
  expect(XMLValidator.validate(text ?? '')).toBe(true);
  return v.parse(feedSchema, parser.parse(text ?? '')).feed;
}

const own = 'en/datasets/air/updates.atom';
const titles = (dataset: FollowedDataset): string[] =>
  feedAt([dataset], own).entry.map(({ title }) => title);

const at = (day: number, hour = 3): string =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

describe('the feed of a dataset', () => {
  test('tells a new version, its rows, and where to read on', () => {
    const changes = { rowsAdded: 12, rowsRemoved: 1, valuesCorrected: 0, examples: [] };
    const feed = feedAt([{ ...air, lines: [madeLine({ at: at(2), changes })] }], own);
    expect(feed.entry).toHaveLength(1);
    expect(feed.entry[0]).toMatchObject({
      title: 'Air & <smoke>: new version',
      updated: at(2),
      link: { '@href': 'https://city.example/en/datasets/air/' },
      content: { '#text': '12 rows added, 1 removed. The version is now 8510454d6d2a.' },
    });
    expect(feed.updated).toBe(at(2));
  });

  test('makes one entry of the versions of a day in Seoul', () => {
    // At 15:00 UTC the next day begins in Seoul.
    const lines = [
      madeLine({ at: at(2, 3) }),
      madeLine({ at: at(2, 14) }),
      madeLine({ at: at(2, 16) }),
    ];
    expect(titles({ ...air, lines })).toEqual([
      'Air & <smoke>: new version',
      'Air & <smoke>: 2 new versions in a day',
    ]);
  });

  test('tells how many past values were revised, with a few of them', () => {
    const example = { table: 'daily', key: '2022-01-02, 11110', field: 'pm25' };
    const examples = [
      { ...example, before: 15, after: 16 },
      { ...example, before: null, after: 9 },
      { ...example, before: 1, after: 2 },
      { ...example, before: 3, after: 4 },
    ];
    const changes = { rowsAdded: 0, rowsRemoved: 0, valuesCorrected: 3, examples };
    const dataset = { ...air, lines: [madeLine({ at: at(2), changes })] };
    const [corrected] = feedAt([dataset], own).entry;
    expect(corrected?.title).toBe('Air & <smoke>: 3 past values revised');
    expect(corrected?.content['#text'].split('\n')).toEqual([
      'Values that had been published before are different now.',
      'pm25 (2022-01-02, 11110): 15 → 16',
      'pm25 (2022-01-02, 11110): no value → 9',
      'pm25 (2022-01-02, 11110): 1 → 2',
    ]);
    const korean = feedAt([dataset], 'datasets/air/updates.atom', 'ko').entry[0];
    expect(korean?.title).toBe('대기질 & <공기>: 지난 값 3개가 고쳐졌습니다');
  });

  test('tells a block with its reason, once for runs in a row', () => {
    const blocked = (day: number, why: string) =>
      madeLine({
        at: at(day),
        outcome: 'blocked',
        changes: null,
        reason: { ko: `${why} 까닭`, en: `reason ${why}` },
      });
    const lines = [
      blocked(2, 'a'),
      blocked(3, 'a'),
      blocked(4, 'b'),
      madeLine({ at: at(5) }),
      blocked(6, 'a'),
    ];
    const { entry } = feedAt([{ ...air, lines }], own);
    expect(entry.map(({ title, content }) => [title, content['#text']])).toEqual([
      ['Air & <smoke>: new version held back', 'reason a\nThe version before stays.'],
      ['Air & <smoke>: new version', expect.any(String)],
      ['Air & <smoke>: new version held back', 'reason b\nThe version before stays.'],
      ['Air & <smoke>: new version held back', 'reason a\nThe version before stays.'],
    ]);
  });

  test('says nothing of runs that found nothing new or failed', () => {
    const lines = [
      madeLine({ at: at(2) }),
      madeLine({ at: at(3), outcome: 'unchanged', changes: null }),
      madeLine({ at: at(4), outcome: 'failed', changes: null }),
    ];
    expect(titles({ ...air, lines })).toHaveLength(1);
  });

  test('ends with its withdrawal, and leads to the list of datasets', () => {
    const dataset = { ...air, lines: [madeLine({ at: at(2) })], withdrawnAt: at(9) };
    const feed = feedAt([dataset], own);
    expect(feed.entry[0]).toMatchObject({
      title: 'Air & <smoke>: withdrawn',
      updated: at(9),
      link: { '@href': 'https://city.example/en/datasets/' },
    });
    expect(feed.link.map((link) => link['@href'])).toEqual([
      `https://city.example/${own}`,
      'https://city.example/en/datasets/',
    ]);
  });

  test('is not written where nothing ever happened', () => {
    expect(ledgerFeeds([air], place)).toEqual([]);
  });

  test('keeps the ids of its entries when more comes, and they differ by language', () => {
    const lines = [madeLine({ at: at(2), valuesCorrected: 1 }), madeLine({ at: at(3) })];
    const before = feedAt([{ ...air, lines: lines.slice(0, 1) }], own).entry.map(({ id }) => id);
    const after = feedAt([{ ...air, lines }], own).entry.map(({ id }) => id);
    expect(after.slice(1)).toEqual(before);
    expect(new Set(after).size).toBe(3);
    const korean = feedAt([{ ...air, lines }], 'datasets/air/updates.atom', 'ko').entry;
    expect(korean.filter(({ id }) => after.includes(id))).toEqual([]);
  });
});

test('the feed of all has the newest of every dataset, at most a hundred', () => {
  const lines = Array.from({ length: 28 }, (_, day) => madeLine({ at: at(day + 1) }));
  const datasets = ['air', 'bikes', 'crime', 'dong'].map((id, index) => ({
    ...air,
    id,
    title: { ko: id, en: id },
    lines: lines.map((line) => ({ ...line, at: line.at.replace('03:00', `0${index}:00`) })),
  }));
  const { entry } = feedAt(datasets, 'en/datasets/updates.atom');
  expect(entry).toHaveLength(100);
  expect(entry.slice(0, 5).map(({ title }) => title)).toEqual([
    'dong: new version',
    'crime: new version',
    'bikes: new version',
    'air: new version',
    'dong: new version',
  ]);
  expect(entry.map(({ updated }) => updated)).toEqual(
    entry
      .map(({ updated }) => updated)
      .toSorted()
      .toReversed(),
  );
  expect(ledgerFeeds(datasets, place)).toEqual(ledgerFeeds(datasets, place));
});

describe('what is followed', () => {
  async function published(): Promise<{ root: string; definitions: string }> {
    const root = await tempFolder();
    const definitions = await tempFolder({ 'air/dataset.ts': '', 'keyless/dataset.ts': '' });
    const upserts = ['air', 'bikes'].map((id) => madeVersion(id, { 'months.json': '{}' }));
    await publish(root, { upserts, order: [], removed: [], now: at(1) });
    return { root, definitions };
  }

  test('is every published dataset, also one from before there was a ledger', async () => {
    const { root, definitions } = await published();
    await appendLedger(root, [madeLine({ at: at(1) }), madeLine({ at: at(2), outcome: 'failed' })]);
    const followed = await readLedgers(root, definitions);
    expect(followed.map(({ id, withdrawnAt }) => [id, withdrawnAt])).toEqual([
      ['air', null],
      ['bikes', null],
    ]);
    expect(followed[0]?.lines.map(({ outcome }) => outcome)).toEqual(['published', 'failed']);
    expect(followed[1]?.lines).toMatchObject([
      { at: '2026-11-22T05:00:00Z', outcome: 'published' },
    ]);
  });

  test('is what was withdrawn, by its name; not what only waits for its key', async () => {
    const { root, definitions } = await published();
    await appendLedger(root, [
      madeLine({ dataset: 'bikes', at: at(1) }),
      madeLine({ dataset: 'keyless', at: at(1) }),
      madeLine({ dataset: 'older', at: at(1) }),
      madeLine({ dataset: 'never', at: at(1), outcome: 'failed', version: null }),
    ]);
    await publish(root, { upserts: [], order: ['air'], removed: ['bikes'], now: at(4) });
    const followed = await readLedgers(root, definitions);
    expect(followed.map(({ id, title, withdrawnAt }) => [id, title.en, withdrawnAt])).toEqual([
      ['air', 'Data air', null],
      ['bikes', 'Data bikes', at(4)],
      ['older', 'older', at(1)],
    ]);
  });

  test('reads older months only until there is enough to tell', async () => {
    const { root, definitions } = await published();
    const line = madeLine({ at: at(5) });
    const folder = path.join(root, 'ledger/air');
    await mkdir(folder, { recursive: true });
    const october = madeLine({ at: '2026-10-05T03:00:00Z' });
    await writeFile(path.join(folder, '2026-10.jsonl'), `${JSON.stringify(october)}\n`);
    const month = (lines: number): Promise<void> =>
      writeFile(path.join(folder, '2026-11.jsonl'), `${JSON.stringify(line)}\n`.repeat(lines));
    await month(3);
    expect((await readLedgers(root, definitions))[0]?.lines).toEqual([october, line, line, line]);
    await month(500);
    expect((await readLedgers(root, definitions))[0]?.lines).toHaveLength(500);
  });
});

test('the words stand in both languages', () => {
  const blocked = madeLine({ at: at(2), outcome: 'blocked', changes: null });
  const dataset = {
    ...air,
    lines: [madeLine({ at: at(1), valuesCorrected: 2 }), blocked],
    withdrawnAt: at(3),
  };
  for (const language of languages) {
    const [, file] = ledgerFeeds([dataset], { ...place, language });
    expect(file?.text.match(/<entry>/g)).toHaveLength(4);
    expect(file?.text).not.toMatch(/undefined|null/);
  }
});

test('the site gets none of ingestion’s own files', async () => {
  const root = await tempFolder({
    'manifest.json': '{}',
    'retired.json': '{}',
    '.ingest-0123456789ab.lock': '{}',
    'air/days.aaaaaaaaaaaa.json': '{}',
    'air/days.aaaaaaaaaaaa.json.0a1b2c3d.part': '{',
    'ledger/air/summary.json.0a1b2c3d.part': '{',
  });
  await removeWorkFiles(root);
  const names = (await readdir(root, { recursive: true })).toSorted();
  expect(names).toEqual([
    'air',
    'air/days.aaaaaaaaaaaa.json',
    'ledger',
    'ledger/air',
    'manifest.json',
  ]);
  expect(await readFile(path.join(root, 'manifest.json'), 'utf8')).toBe('{}');
});

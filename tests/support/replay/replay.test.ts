import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../ingest.ts';
import { startReplay, type Replay, type ReplayOptions } from './start-replay.ts';

const noon = new Date('2026-11-20T03:05:00Z');

async function bench(options: ReplayOptions = {}): Promise<Replay> {
  const replay = await startReplay({ now: () => noon, ...options });
  onTestFinished(replay.close);
  return replay;
}

const textOf = async (replay: Replay, target: string): Promise<string> =>
  (await fetch(`${replay.url}${target}`)).text();

const pageSchema = v.looseObject({
  list_total_count: v.unknown(),
  row: v.array(v.record(v.string(), v.unknown())),
});

async function rowsOf(replay: Replay, service: string, rest: string, root = service) {
  const text = await textOf(replay, `/replay/json/${service}/${rest}`);
  return v.parse(
    pageSchema,
    v.parse(v.looseObject({ [root]: pageSchema }), JSON.parse(text))[root],
  );
}

describe('the test bench', () => {
  test('has enough for a whole site', async () => {
    const replay = await bench();
    expect((await rowsOf(replay, 'RealtimeCityAir', '1/1000')).row).toHaveLength(25);
    expect((await rowsOf(replay, 'ListAirQualityByDistrictService', '1/1000')).row).toHaveLength(
      25,
    );
    const pages = await Promise.all(
      ['1/1000', '1001/2000', '2001/3000'].map((page) =>
        rowsOf(replay, 'bikeList', page, 'rentBikeStatus'),
      ),
    );
    expect(pages.map(({ row }) => row.length)).toEqual([1000, 1000, 759]);
    // The count is that of the page.
    expect(pages.map((page) => page.list_total_count)).toEqual([1000, 1000, 759]);
    const incidents = await textOf(replay, '/replay/xml/AccInfo/1/1000/');
    expect(incidents.match(/<row>/g)).toHaveLength(8);
    const place = await textOf(replay, '/replay/json/citydata/1/5/POI115');
    expect(place).toContain('XYLIST');
    expect(place).toContain('LIVE_DST_MESSAGE');
    const prices = await rowsOf(replay, 'ListNecessariesPricesService', '1/1000');
    expect(prices.row.filter((row) => String(row['PRDLST_NM']).startsWith('사과'))).not.toEqual([]);
  });

  test('says the same at the same time, and another thing later', async () => {
    const target = '/replay/json/bikeList/1/1000';
    const [first, again, later] = await Promise.all(
      [noon, noon, new Date(noon.getTime() + 10 * 60_000)].map(async (time) =>
        textOf(await bench({ now: () => time }), target),
      ),
    );
    expect(again).toBe(first);
    expect(later).not.toBe(first);
  });

  test.each([
    ['/wrong/json/bikeList/1/5', 'INFO-100'],
    ['/replay/json/NoSuchService/1/5', 'ERROR-310'],
    ['/replay/json/bikeList//5', 'ERROR-331'],
    ['/replay/json/bikeList/1', 'ERROR-332'],
    ['/replay/json/bikeList/a/5', 'ERROR-333'],
    ['/replay/json/bikeList/5/1', 'ERROR-334'],
    ['/sample/json/bikeList/1/6', 'ERROR-335'],
    ['/replay/json/bikeList/1/1001', 'ERROR-336'],
    ['/replay/json/bikeList/9001/9005', 'INFO-200'],
    ['/replay/json/tbCycleRentUseMonthInfo/1/5/202611', 'INFO-200'],
    ['/replay/json/RealtimeCityAir/1/5//종로구', 'INFO-200'],
  ])('%s is answered with %s', async (target, code) => {
    expect(await textOf(await bench(), target)).toContain(code);
  });

  test('answers for one place only to the sample key', async () => {
    expect(await textOf(await bench(), '/sample/json/citydata/1/5/POI001')).toContain('POI009');
  });

  test('gives feeds with a mark, and nothing to whoever has them', async () => {
    const replay = await bench();
    const first = await fetch(replay.gbfsUrl('2.3'));
    const etag = first.headers.get('etag') ?? '';
    const second = await fetch(replay.gbfsUrl('2.3'), { headers: { 'if-none-match': etag } });
    expect([first.status, second.status]).toEqual([200, 304]);
  });
});

const shared = path.join(projectRoot, '../shared/data');
const stationPage = path.join(shared, 'bike-stations-api-2025/chunk_3001_3156.json');
const recorded = path.join(shared, 'api-responses-recorded');
const fieldsIn = (text: string): string[] =>
  [...new Set(text.match(/"[A-Za-z_]+"(?=\s*:)/g))].toSorted();
const tagsIn = (text: string): string[] => [...new Set(text.match(/<[A-Za-z_]+>/g))].toSorted();

describe('the shapes are those of answers that were recorded (skipped without ../shared/data)', () => {
  test.skipIf(!existsSync(stationPage))('tbCycleStationInfo', async () => {
    const made = await textOf(await bench(), '/replay/json/tbCycleStationInfo/1/5');
    expect(fieldsIn(made)).toEqual(fieldsIn(readFileSync(stationPage, 'utf8')));
  });

  test.skipIf(!existsSync(recorded))('bikeList', async () => {
    const made = await textOf(await bench(), '/replay/json/bikeList/1/5');
    const real = readFileSync(path.join(recorded, 'bikeList-sample-20260914.json'), 'utf8');
    expect(fieldsIn(made)).toEqual(fieldsIn(real));
  });

  test.skipIf(!existsSync(recorded))('TrafficInfo and AccInfo', async () => {
    const replay = await bench();
    const link = await textOf(replay, '/replay/xml/TrafficInfo/1/1/1220003800');
    const real = readFileSync(path.join(recorded, 'TrafficInfo-1220003800.xml'), 'utf8');
    expect(tagsIn(link)).toEqual(tagsIn(real));
    const incidents = await textOf(replay, '/replay/xml/AccInfo/1/1000/');
    const old = readFileSync(path.join(recorded, 'AccInfo-2018.xml'), 'utf8');
    expect(tagsIn(incidents)).toEqual([...tagsIn(old), '<acc_road_code>'].toSorted());
  });
});

describe('node scripts/replay.ts', () => {
  const run = (args: readonly string[]) => {
    const child = spawn(process.execPath, ['scripts/replay.ts', ...args], { cwd: projectRoot });
    onTestFinished(() => void child.kill());
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return { child, ended, output: () => output };
  };

  test('says what to set and that all is made up, tells requests, and stops on a signal', async () => {
    const { child, ended, output } = run(['--port', '0', '--fault', 'html-page']);
    await expect.poll(output, { timeout: 10_000 }).toContain('Requests:');
    expect(output()).toContain('all figures are made up');
    expect(output()).toContain('It breaks on purpose: a page about maintenance');
    const [, url] = /export SEOUL_API_URL=(\S+)/.exec(output()) ?? [];
    expect(await (await fetch(`${url}/replay/json/bikeList/1/5`)).text()).toContain('점검');
    expect(output()).toContain('GET /replay/json/bikeList/1/5');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(output()).toContain('Stopped. Requests: 1.');
  });

  test.each([
    [['--fault', 'no-such'], 'There is no fault "no-such"'],
    [['--port', 'x'], '"x" is no port'],
    [['--prot', '1'], 'Unknown option'],
  ])('%j is refused in words', async (args, words) => {
    const { ended, output } = run(args);
    expect(await ended).toBe(2);
    expect(output()).toContain(words);
    expect(output()).not.toMatch(/^ +at /m);
  });
});

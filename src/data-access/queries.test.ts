import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { schemaVersion, type Manifest, type MonthsFile } from '../domain/published.ts';
import { DataError } from './data-error.ts';
import { daysQuery, filePath, manifestQuery, monthsQuery, shapesQuery } from './queries.ts';

const origin = 'http://city.example';
const months: MonthsFile = {
  schemaVersion,
  dataset: 'air-quality',
  step: 'day' as const,
  start: '2014-01',
  measures: {},
};
const manifest: Manifest = {
  schemaVersion,
  generatedAt: '2026-11-22T05:00:00Z',
  datasets: [
    {
      id: 'air-quality',
      title: { ko: '대기질', en: 'Air quality' },
      version: '420fa5c79e5a',
      ingestedAt: '2026-11-22T05:00:00Z',
      period: { first: '2014-01-01', last: '2022-12-31' },
      rows: { read: 1, kept: 1, missing: 0, rejected: 0 },
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      accrualPeriodicity: 'DAILY',
      checks: { passed: 1, noted: 0, warned: 0, failed: 0 },
      files: {
        'months.json': {
          path: 'air-quality/months.c4d6086dd1ac.json',
          mediaType: 'application/json',
          bytes: 10,
        },
      },
    },
  ],
};

const server = setupServer();
/** Paths that were asked for, in order. */
let asked: string[] = [];
let client = new QueryClient();

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => {
  // The queries ask for paths below the site's own address, which Node does not have.
  vi.stubGlobal('location', new URL(origin));
  asked = [];
  client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

function answer(path: string, ...responses: (() => Response)[]): void {
  let at = 0;
  server.use(
    http.get(`${origin}/data/${path}`, () => {
      asked.push(path);
      const respond = responses[Math.min(at, responses.length - 1)];
      at += 1;
      return respond?.() ?? HttpResponse.error();
    }),
  );
}

const ok = (body: Manifest | MonthsFile) => () => HttpResponse.json(body);
const status = (code: number) => () => new HttpResponse(null, { status: code });
const monthsPath = 'air-quality/months.c4d6086dd1ac.json';

describe('a dataset’s file', () => {
  test('is found through the manifest', async () => {
    answer('manifest.json', ok(manifest));
    answer(monthsPath, ok(months));
    await expect(client.fetchQuery(monthsQuery('air-quality'))).resolves.toEqual(months);
    expect(asked).toEqual(['manifest.json', monthsPath]);
  });

  test('is fetched once, and the manifest once for all files', async () => {
    answer('manifest.json', ok(manifest));
    answer(monthsPath, ok(months));
    await Promise.all([
      client.fetchQuery(monthsQuery('air-quality')),
      client.fetchQuery(monthsQuery('air-quality')),
      filePath(client, 'air-quality', 'months.json'),
    ]);
    await client.fetchQuery(monthsQuery('air-quality'));
    expect(asked).toEqual(['manifest.json', monthsPath]);
  });

  test('that the manifest does not name is not found, and nothing is asked in vain', async () => {
    answer('manifest.json', ok(manifest));
    const notFound = { fault: 'not-found' };
    await expect(client.fetchQuery(daysQuery('air-quality', 'pm25'))).rejects.toMatchObject(
      notFound,
    );
    await expect(client.fetchQuery(monthsQuery('no-such-set'))).rejects.toMatchObject(notFound);
    await expect(client.fetchQuery(shapesQuery)).rejects.toBeInstanceOf(DataError);
    expect(asked).toEqual(['manifest.json']);
  });
});

describe('a fault that may pass', () => {
  test('is tried once more', async () => {
    answer('manifest.json', status(503), ok(manifest));
    await expect(client.fetchQuery(manifestQuery)).resolves.toEqual(manifest);
    expect(asked).toHaveLength(2);
  });

  test('is tried no more than once more', async () => {
    answer('manifest.json', status(500));
    await expect(client.fetchQuery(manifestQuery)).rejects.toMatchObject({ fault: 'server' });
    expect(asked).toHaveLength(2);
  });
});

describe('a fault that asking again cannot mend', () => {
  test.each<[string, () => Response, string]>([
    ['a missing manifest', status(404), 'not-found'],
    [
      'a manifest of a later version',
      ok({ ...manifest, schemaVersion: 2 } as never),
      'wrong-version',
    ],
    ['a manifest that is a web page', () => HttpResponse.html('<html></html>'), 'not-json'],
  ])('%s is asked for once', async (_, respond, fault) => {
    answer('manifest.json', respond);
    await expect(client.fetchQuery(manifestQuery)).rejects.toMatchObject({ fault });
    expect(asked).toEqual(['manifest.json']);
  });

  test('a file that is gone is asked for once, and can be asked for again later', async () => {
    answer('manifest.json', ok(manifest));
    answer(monthsPath, status(404), ok(months));
    await expect(client.fetchQuery(monthsQuery('air-quality'))).rejects.toMatchObject({
      fault: 'not-found',
    });
    expect(asked.filter((path) => path === monthsPath)).toHaveLength(1);
    await expect(client.fetchQuery(monthsQuery('air-quality'))).resolves.toEqual(months);
  });
});

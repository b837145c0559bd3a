import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { monthsFileSchema, schemaVersion, type MonthsFile } from '../domain/published.ts';
import { DataError, mayPass } from './data-error.ts';
import { fetchIfChanged, fetchJson } from './fetch-json.ts';

const url = 'http://city.example/data/air-quality/months.0123456789ab.json';
const months: MonthsFile = {
  schemaVersion,
  dataset: 'air-quality',
  step: 'day' as const,
  start: '2014-01',
  measures: {},
};

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const answer = (respond: () => Response | Promise<Response>): void =>
  server.use(http.get(url, respond));
const load = (signal = new AbortController().signal) => fetchJson(url, monthsFileSchema, signal);

async function faultOf(promise: Promise<unknown>): Promise<DataError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`Not a DataError: ${String(error)}`);
  return error;
}

test('a file in the right form arrives as it is', async () => {
  answer(() => HttpResponse.json(months));
  await expect(load()).resolves.toEqual(months);
});

describe('a fault has a name for the reader', () => {
  const whole = JSON.stringify(months);
  const page = '<!doctype html><title>Sign in to the wireless network</title>';

  test.each<[string, () => Response, DataError['fault'], boolean]>([
    ['404', () => new HttpResponse(page, { status: 404 }), 'not-found', false],
    ['410', () => new HttpResponse(null, { status: 410 }), 'not-found', false],
    ['500', () => new HttpResponse('oops', { status: 500 }), 'server', true],
    ['503', () => new HttpResponse(null, { status: 503 }), 'server', true],
    ['a web page instead of data', () => HttpResponse.html(page), 'not-json', false],
    ['a web page after blank lines', () => HttpResponse.text(`\n\n ${page}`), 'not-json', false],
    ['JSON cut off half-way', () => HttpResponse.text(whole.slice(0, 40)), 'cut-off', false],
    ['nothing at all', () => HttpResponse.text(''), 'cut-off', false],
    [
      'a newer version',
      () => HttpResponse.json({ ...months, schemaVersion: 2 }),
      'wrong-version',
      false,
    ],
    [
      'a version that is a text',
      () => HttpResponse.json({ ...months, schemaVersion: '1' }),
      'wrong-version',
      false,
    ],
    ['a list', () => HttpResponse.json([1, 2]), 'wrong-shape', false],
    ['null', () => HttpResponse.json(null), 'wrong-shape', false],
    [
      'the right version without its parts',
      () => HttpResponse.json({ schemaVersion }),
      'wrong-shape',
      false,
    ],
    [
      'a text where a list belongs',
      () => HttpResponse.json({ ...months, measures: 'none' }),
      'wrong-shape',
      false,
    ],
    ['no network', () => HttpResponse.error(), 'offline', true],
  ])('%s', async (_, respond, fault, passing) => {
    answer(respond);
    const error = await faultOf(load());
    expect(error.fault).toBe(fault);
    expect(error.url).toBe(url);
    expect(error.message).toContain(url);
    expect(mayPass(error)).toBe(passing);
  });

  test('the wrong part is named', async () => {
    answer(() => HttpResponse.json({ ...months, start: '2014' }));
    expect((await faultOf(load())).message).toContain('start');
  });

  test('a stream that breaks off is a fault of the network, not of the data', async () => {
    answer(() => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(whole.slice(0, 40)));
          controller.error(new Error('connection lost'));
        },
      });
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
    });
    expect((await faultOf(load())).fault).toBe('offline');
  });
});

describe('a request that is no longer wanted', () => {
  test('ends as aborted, not as a fault to show', async () => {
    answer(async () => {
      await delay('infinite');
      return HttpResponse.json(months);
    });
    const controller = new AbortController();
    const request = load(controller.signal);
    setTimeout(() => controller.abort(), 5);
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
    await expect(request).rejects.not.toBeInstanceOf(DataError);
  });

  test('is not sent where it was given up before', async () => {
    let asked = 0;
    answer(() => {
      asked += 1;
      return HttpResponse.json(months);
    });
    await expect(load(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(asked).toBe(0);
  });
});

test('only a DataError of a passing kind may pass by itself', () => {
  expect(mayPass(new Error('offline'))).toBe(false);
  expect(mayPass(new DataError('too-slow', url, ''))).toBe(true);
  expect(v.is(monthsFileSchema, months)).toBe(true);
});

describe('a file that is asked for again', () => {
  const mark = '"420fa5c79e5a"';
  const ask = (known: string | null) =>
    fetchIfChanged(url, monthsFileSchema, new AbortController().signal, known);

  test('does not come where it is the same', async () => {
    server.use(
      http.get(url, ({ request }) =>
        request.headers.get('If-None-Match') === mark
          ? new HttpResponse(null, { status: 304 })
          : HttpResponse.json(months, { headers: { ETag: mark } }),
      ),
    );
    await expect(ask(null)).resolves.toEqual({ body: months, mark });
    await expect(ask(mark)).resolves.toBeNull();
  });

  test('comes each time from a server that marks nothing', async () => {
    answer(() => HttpResponse.json(months));
    await expect(ask(null)).resolves.toEqual({ body: months, mark: null });
  });
});

import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import type { CkanRequest } from '../live-source.ts';
import { ckan } from './ckan.ts';

const portal: CkanRequest = { connector: 'ckan', url: 'http://127.0.0.1/data/' };

const packages = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${from + index}`, title: '자료' }));
const result = (results: readonly unknown[], count?: unknown) => ({
  body: { success: true, result: { results, ...(count === undefined ? {} : { count }) } },
});

async function ask(
  reply: (start: number, rows: number) => FakeReply | string,
  request: CkanRequest = portal,
) {
  const http = fakeHttp((url) => {
    const { searchParams } = new URL(url);
    return reply(Number(searchParams.get('start')), Number(searchParams.get('rows')));
  });
  const asked = await ckan(request, { http, settings: settingsOf({}) }).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, asked: http.asked };
}

describe('the catalogue of a portal', () => {
  test('is asked for by the hundred, in a fixed order', async () => {
    const { answer, asked } = await ask(
      (start, rows) => result(packages(Math.min(rows, 230 - start), start), 230),
      { ...portal, filter: 'license_id:"cc-by"' },
    );
    expect(answer?.rows).toHaveLength(230);
    expect(answer).toMatchObject({ listed: 230, notices: [] });
    expect(answer?.rows.at(-1)).toMatchObject({ request: 2, line: 30, cells: { id: 'p229' } });
    expect(asked).toEqual(
      [0, 100, 200].map(
        (start) =>
          `http://127.0.0.1/data/api/3/action/package_search?fq=license_id%3A%22cc-by%22&sort=id+asc&rows=100&start=${start}`,
      ),
    );
  });

  test('no more is read than wanted', async () => {
    const { answer, asked } = await ask((start, rows) => result(packages(rows, start), 900), {
      ...portal,
      mostRows: 130,
    });
    expect(answer?.rows).toHaveLength(130);
    expect(asked.map((url) => new URL(url).searchParams.get('rows'))).toEqual(['100', '30']);
  });

  test('a count that changes, and a dataset that comes twice, are told', async () => {
    const { answer } = await ask((start) =>
      start === 0 ? result(packages(100), 130) : result(packages(31, 99), 131),
    );
    expect(answer?.rows).toHaveLength(130);
    expect(answer?.notices.map(({ text }) => text)).toEqual([
      'the portal’s count changed while its pages were read: 130, then 131',
      '1 datasets came twice and were taken once',
    ]);
  });

  test('a short page is the last where nothing is counted, an empty one where too much is', async () => {
    const uncounted = await ask((start, rows) => result(packages(start === 0 ? rows : 7, start)));
    expect(uncounted.answer?.rows).toHaveLength(107);
    const overcounted = await ask((start) => result(start === 0 ? packages(40) : [], 90));
    expect(overcounted.answer?.rows).toHaveLength(40);
    expect(overcounted.asked).toHaveLength(2);
  });

  test('datasets without an id are all kept; a portal without any is no fault', async () => {
    expect((await ask(() => result([{}, {}, null], 3))).answer?.rows).toHaveLength(3);
    expect((await ask(() => result([], 0))).answer?.rows).toEqual([]);
  });

  test('without an end it is refused', async () => {
    const { text, asked } = await ask((start, rows) => result(packages(rows, start), 1_000_000));
    expect(text).toContain('more than 200 pages');
    expect(asked).toHaveLength(200);
  });
});

describe('what is no answer of CKAN', () => {
  const error = { __type: 'Validation Error', message: 'fq?' };

  test.each<[string, FakeReply, string]>([
    [
      'a refusal',
      { body: { success: false, error } },
      'the portal refuses: "Validation Error: fq?"',
    ],
    [
      'a refusal with a status',
      { body: { success: false, error }, status: 409 },
      'refuses: "Validation',
    ],
    ['a refusal without a reason', { body: { success: false } }, 'the portal refuses'],
    ['a web page', { body: '<!doctype html><p>login' }, 'a web page, not data'],
    ['another kind of JSON', { body: { results: [] } }, 'JSON of another kind'],
    [
      'results that are no list',
      { body: { success: true, result: { results: {} } } },
      'of another kind',
    ],
    ['a status', { body: 'gone', status: 410 }, 'status 410; the answer begins with "gone"'],
  ])('%s', async (_, reply, found) => {
    const { text } = await ask(() => reply);
    expect(text).toContain(found);
    expect(text).toContain('last figures stay');
  });
});

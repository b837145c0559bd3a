import { describe, expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { fakeHttp, type FakeReply } from '../../../tests/support/fake-http.ts';
import { askSeoul } from './ask-seoul.ts';

const key = { inAddress: 'k3y', secrets: ['k3y'] };

async function outcome(reply: (attempt: number) => FakeReply | string) {
  const http = fakeHttp((_, attempt) => reply(attempt));
  const asked = await askSeoul(http, 'http://127.0.0.1/k3y/json/S/1/5', key).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, attempts: http.asked.length };
}

const withCode = (code: string) => ({ body: { RESULT: { CODE: code, MESSAGE: '말씀' } } });

describe('codes of the portal', () => {
  test.each([
    ['INFO-100', 'the key is not valid', 1],
    ['INFO-300', 'the use of this key is restricted', 1],
    ['ERROR-300', 'a value that the service needs is missing', 1],
    ['ERROR-301', 'the type of the answer is missing or not valid', 1],
    ['ERROR-310', 'there is no such service', 1],
    ['ERROR-331', 'the place of the first row is not valid', 1],
    ['ERROR-332', 'the place of the last row is not valid', 1],
    ['ERROR-333', 'the places of the rows are not whole numbers', 1],
    ['ERROR-334', 'the first row asked for stands behind the last', 1],
    ['ERROR-335', 'the key "sample" gives rows 1 to 5 only', 1],
    ['ERROR-336', 'more than 1,000 rows were asked for at once', 1],
    ['ERROR-337', 'the calls of the day are used up', 1],
    ['ERROR-500', 'the server failed', 4],
    ['ERROR-600', 'the server could not reach its database', 4],
    ['ERROR-601', 'the database could not answer', 2],
    ['ERROR-999', 'a code that is in no list of the portal', 1],
  ])('%s: %s; asked %i times', async (code, meaning, attempts) => {
    const asked = await outcome(() => withCode(code));
    expect(asked.text).toContain(`${code}: ${meaning}`);
    expect(asked.text).toContain('the service says "말씀"');
    expect(asked.text).toContain('last figures stay');
    expect(asked.attempts).toBe(attempts);
  });

  test('INFO-200 is no data and no fault', async () => {
    const { answer, attempts } = await outcome(() => withCode('INFO-200'));
    expect(answer).toMatchObject({ isEmpty: true });
    expect(attempts).toBe(1);
  });

  test('a fault of the server may be over the next time', async () => {
    const good = '{"S":{"row":[{"a":"1"}]}}';
    const { answer, attempts } = await outcome((attempt) =>
      attempt < 3 ? withCode('ERROR-500') : good,
    );
    expect(answer?.envelope.rows).toEqual([{ a: '1' }]);
    expect(attempts).toBe(3);
  });

  test('a code that comes with a status of failure is told all the same', async () => {
    const { text } = await outcome(() => ({ ...withCode('INFO-100'), status: 403 }));
    expect(text).toContain('INFO-100: the key is not valid');
  });
});

describe('bodies that are no answer', () => {
  test.each<[string, FakeReply['body'], string]>([
    ['a web page', '<!DOCTYPE html><html><body>점검 안내</body></html>', 'is a web page, not data'],
    ['nothing', '', 'the answer is empty'],
    ['words', 'Service Unavailable', 'it begins with "Service Unavailable"'],
    ['JSON that is cut off', '{"S":{"row":[{"a":"1"},{"a":', 'it was cut off'],
    ['XML that is cut off', '<S><row><a>1</a></row><row><a>', 'it was cut off'],
    ['bytes of no encoding', Buffer.from([0x7b, 0xff, 0xc0, 0xff, 0xff]), 'in no known encoding'],
  ])('%s', async (_, body, found) => {
    const { text, attempts } = await outcome(() => ({ body }));
    expect(text).toContain(found);
    expect(text).toContain('last figures stay');
    expect(attempts).toBe(1);
  });

  test('a gateway’s page with a status of failure is told with its beginning', async () => {
    const { text } = await outcome(() => ({ body: '<html>Bad Gateway k3y</html>', status: 502 }));
    expect(text).toContain('status 502; the answer begins with "<html>Bad Gateway ***</html>"');
  });
});

test('CP949 is read as what it is', async () => {
  const bytes = iconv.encode('{"S":{"row":[{"구":"중랑구 더샾"}]}}', 'cp949');
  const { answer } = await outcome(() => ({ body: bytes }));
  expect(answer?.envelope.rows).toEqual([{ 구: '중랑구 더샾' }]);
  expect(answer?.record.encoding).toBe('cp949');
});

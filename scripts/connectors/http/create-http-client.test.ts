import { describe, expect, test } from 'vitest';
import { bench, air, client, faultOf, key } from '../../../tests/support/http-bench.ts';

describe('an answer', () => {
  test('comes whole, with its address told without the key', async () => {
    const replay = await bench();
    const lines: string[] = [];
    const answer = await client({ log: (line) => lines.push(line) }).get(air(replay));
    expect(answer).toMatchObject({
      address: `${replay.url}/***/json/RealtimeCityAir/1/1000`,
      status: 200,
      notModified: false,
    });
    expect(answer.bytes.toString()).toContain('RealtimeCityAir');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^GET \S+\/\*\*\*\/json\/RealtimeCityAir\/1\/1000: 200, [\d,]+ bytes$/,
    );
  });

  test('is unpacked', async () => {
    const replay = await bench('gzip-well');
    const { bytes } = await client().get(air(replay));
    expect(bytes.subarray(0, 18).toString()).toBe('{"RealtimeCityAir"');
  });
});

describe('a service that breaks', () => {
  test.each([
    ['reset-before', 'cut-off', 'broke before the answer', 3],
    ['reset-within', 'cut-off', 'broke within the answer', 3],
    ['length-too-large', 'cut-off', 'broke within the answer', 3],
    ['gzip-cut', 'cut-off', 'ends before its end', 3],
    ['gzip-broken', 'cut-off', 'cannot be unpacked', 1],
    ['gzip-not-packed', 'cut-off', 'cannot be unpacked', 1],
    ['unknown-packing', 'cut-off', 'packed in an unknown way', 1],
    ['not-http', 'cut-off', 'not HTTP', 1],
    ['endless-body', 'too-large', 'larger than 8,388,608 bytes', 1],
    ['gzip-bomb', 'too-large', 'larger than 8,388,608 bytes', 1],
    ['huge-headers', 'too-large', 'headers of the answer are too large', 1],
    ['redirect-loop', 'redirects', 'in a circle', 1],
    ['redirect-chain', 'redirects', 'more than 5 times', 1],
    ['redirect-other-host', 'redirects', 'must not learn the key', 1],
    ['redirect-file', 'redirects', 'file:', 1],
    ['redirect-nowhere', 'redirects', 'without saying where', 1],
    ['status-304', 'status', 'status 304', 1],
    ['status-403', 'status', 'status 403', 1],
    ['status-404', 'status', 'status 404', 1],
    ['status-429', 'status', 'status 429', 1],
    ['status-429-for-a-day', 'status', 'asks to wait 86400 s', 1],
    ['status-500', 'status', 'status 500', 1],
    ['status-502', 'status', 'status 502', 3],
  ] as const)('%s is a fault "%s"', async (name, kind, words, attempts) => {
    const replay = await bench(name);
    const limits = { mostBytes: 8 * 1024 * 1024 };
    const fault = await faultOf(client({ limits }).get(air(replay)));
    expect(fault).toMatchObject({ kind, attempts });
    expect(fault.message).toContain(words);
    expect(JSON.stringify({ ...fault, text: fault.message })).not.toContain('K3y');
  });

  test.each([
    ['never-answers', { idleMs: 150 }, 'nothing came for 0.15 s'],
    ['stops-within', { idleMs: 150 }, 'nothing came for 0.15 s'],
    ['slow-drip', { totalMs: 400 }, 'not whole after 0.4 s'],
  ])('%s is given up in time', async (name, limits, words) => {
    const replay = await bench(name);
    const fault = await faultOf(client({ limits }).get(air(replay)));
    expect(fault).toMatchObject({ kind: 'timeout', attempts: 3 });
    expect(fault.message).toContain(words);
  });

  test.each(['reset-once', 'status-503-then-well', 'status-429-then-well'])(
    '%s is asked again, and answers',
    async (name) => {
      const replay = await bench(name);
      const answer = await client().get(air(replay));
      expect(answer.status).toBe(200);
      expect(replay.requests).toHaveLength(2);
    },
  );

  test('and repeats the key in its body, is told without it', async () => {
    const replay = await bench('key-echoed-403');
    const fault = await faultOf(client().get(air(replay)));
    expect(fault.body).toContain('Forbidden: http://127.0.0.1');
    expect(fault.body).toContain('***');
    expect(fault.body).not.toMatch(/K3y|office/);
  });

  test('and is not there, is unreachable', async () => {
    const replay = await bench();
    await replay.close();
    const fault = await faultOf(client().get(air(replay)));
    expect(fault).toMatchObject({ kind: 'unreachable', attempts: 3 });
  });

  test('is not asked at all where its address is none', async () => {
    const fault = await faultOf(client().get({ url: `ftp://${key}`, secrets: [key] }));
    expect(fault).toMatchObject({ kind: 'unreachable', attempts: 0, address: 'ftp://***' });
  });
});

test('a packed answer is measured before it is unpacked, too', async () => {
  const replay = await bench('gzip-bomb');
  const fault = await faultOf(client({ limits: { mostPackedBytes: 1000 } }).get(air(replay)));
  expect(fault.message).toContain('larger than 1,000 bytes');
});

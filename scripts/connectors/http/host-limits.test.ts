import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../tests/support/replay/fault.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { bench, air, client, faultOf } from '../../../tests/support/http-bench.ts';

describe('a limit of requests a day', () => {
  const noon = Date.parse('2026-11-20T03:00:00Z');

  test('is kept over runs, counts attempts, and begins again at midnight in Seoul', async () => {
    const folder = await tempFolder();
    const replay = await bench('status-503-then-well');
    const dailyLimits = { [new URL(replay.url).host]: 3 };
    const run = (now: number) => client({ folder, dailyLimits, now: () => now });
    await run(noon).get(air(replay));
    await run(noon).get(air(replay));
    const fault = await faultOf(run(noon + 11 * 3_600_000).get(air(replay)));
    expect(fault.kind).toBe('quota');
    expect(fault.message).toContain('the 3 requests a day');
    expect(replay.requests).toHaveLength(3);
    await run(noon + 12 * 3_600_000).get(air(replay));
    expect(replay.requests).toHaveLength(4);
  });

  test('a spoilt count begins again', async () => {
    const folder = await tempFolder({ 'quota.json': '{"day":' });
    const replay = await bench();
    const dailyLimits = { [new URL(replay.url).host]: 1 };
    const http = client({ folder, dailyLimits });
    expect((await http.get(air(replay))).status).toBe(200);
    expect((await faultOf(http.get(air(replay)))).kind).toBe('quota');
  });
});

describe('a host', () => {
  test('is asked only so many times at once, and others meanwhile', async () => {
    let now = 0;
    let most = 0;
    const slow = {
      name: 'slow',
      about: 'counts who waits',
      send: (response: Parameters<NonNullable<Fault['send']>>[0]) => {
        now += 1;
        most = Math.max(most, now);
        setTimeout(() => {
          now -= 1;
          response.writeHead(200).end('{}');
        }, 30);
      },
    } satisfies Fault;
    const replay = await bench(slow);
    const http = client({ limits: { concurrency: 2 } });
    await Promise.all(Array.from({ length: 6 }, () => http.get(air(replay))));
    expect(most).toBe(2);
  });

  test('is left alone for a moment between two requests', async () => {
    const replay = await bench();
    const http = client({ limits: { gapMs: 60 } });
    const began = performance.now();
    await Promise.all(Array.from({ length: 4 }, () => http.get(air(replay))));
    expect(performance.now() - began).toBeGreaterThan(175);
  });
});

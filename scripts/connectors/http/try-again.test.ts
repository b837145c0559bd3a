import { describe, expect, test } from 'vitest';
import { faultNamed } from '../../../tests/support/replay/faults.ts';
import { bench, air, client, faultOf } from '../../../tests/support/http-bench.ts';
import { createHttpClient } from './create-http-client.ts';
import type { HttpAnswer } from './http-client.ts';

describe('waits', () => {
  test('double, and are random from 0 on', async () => {
    const waited: number[] = [];
    const sleep = async (ms: number) => void waited.push(ms);
    const replay = await bench('status-502');
    const limits = { attempts: 5, backoffMs: 1000, longestWaitMs: 5000 };
    await faultOf(client({ sleep, limits, random: () => 0.5 }).get(air(replay)));
    expect(waited).toEqual([500, 1000, 2000, 2500]);
  });

  test('are as long as the service asks', async () => {
    const waited: number[] = [];
    const sleep = async (ms: number) => void waited.push(ms);
    const replay = await bench('status-429-then-well');
    await client({ sleep }).get(air(replay));
    expect(waited).toEqual([1000]);
  });

  test('a date in Retry-After counts from now', async () => {
    const waited: number[] = [];
    const replay = await bench({
      ...faultNamed('status-503-then-well'),
      reply: (reply) => ({
        ...reply,
        status: 503,
        headers: { 'retry-after': 'Fri, 20 Nov 2026 03:05:30 GMT' },
      }),
    });
    const now = () => Date.parse('2026-11-20T03:05:00Z');
    await client({ sleep: async (ms) => void waited.push(ms), now }).get(air(replay));
    expect(waited).toEqual([30_000]);
  });
});

describe('a fault inside an answer of status 200', () => {
  const judge = ({ bytes }: HttpAnswer) =>
    bytes.toString().includes('ERROR-500') ? 'retry' : 'take';

  test('is asked again', async () => {
    const replay = await bench('error-500-once');
    const answer = await client().get(air(replay, { judge }));
    expect(answer.bytes.toString()).toContain('RealtimeCityAir');
    expect(replay.requests).toHaveLength(2);
  });

  test('is handed on in the end', async () => {
    const replay = await bench('error-500');
    const answer = await client().get(air(replay, { judge }));
    expect(answer.bytes.toString()).toContain('ERROR-500');
    expect(replay.requests).toHaveLength(3);
  });
});

describe('a run that is stopped', () => {
  test('leaves an answer that is on its way', async () => {
    const replay = await bench('never-answers');
    const stop = new AbortController();
    const limits = { idleMs: 60_000, totalMs: 60_000 };
    const asked = faultOf(client({ signal: stop.signal, limits }).get(air(replay)));
    await expect.poll(() => replay.requests.length).toBe(1);
    stop.abort();
    expect(await asked).toMatchObject({ kind: 'cancelled', attempts: 1 });
    expect(replay.requests).toHaveLength(1);
  });

  test('leaves a wait', async () => {
    const replay = await bench('status-502');
    const stop = new AbortController();
    const http = createHttpClient({
      folder: null,
      signal: stop.signal,
      limits: { backoffMs: 60_000 },
      random: () => 1,
    });
    const asked = faultOf(http.get(air(replay)));
    await expect.poll(() => replay.requests.length).toBe(1);
    stop.abort();
    expect(await asked).toMatchObject({ kind: 'cancelled' });
  });

  test('asks nothing more', async () => {
    const replay = await bench();
    const fault = await faultOf(client({ signal: AbortSignal.abort() }).get(air(replay)));
    expect(fault).toMatchObject({ kind: 'cancelled', attempts: 0 });
    expect(replay.requests).toEqual([]);
  });
});

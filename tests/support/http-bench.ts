import { onTestFinished } from 'vitest';
import {
  createHttpClient,
  type HttpClientOptions,
} from '../../scripts/connectors/http/create-http-client.ts';
import {
  HttpFault,
  type HttpAnswer,
  type HttpRequest,
} from '../../scripts/connectors/http/http-client.ts';
import type { Fault } from './replay/fault.ts';
import { faultNamed } from './replay/faults.ts';
import { startReplay, type Replay } from './replay/start-replay.ts';

/** A key with what addresses, JSON and XML write differently. */
export const key = 'K3y+/of=the office';
export const encoded = encodeURIComponent(key);
const usual = { idleMs: 10_000, totalMs: 20_000, connectMs: 10_000, gapMs: 0, attempts: 3 };

/** The test bench, until the test has ended. */
export async function bench(fault: Fault | string | null = null): Promise<Replay> {
  const replay = await startReplay({
    key,
    now: () => new Date('2026-11-20T03:05:00Z'),
    fault: typeof fault === 'string' ? faultNamed(fault) : fault,
  });
  onTestFinished(replay.close);
  return replay;
}

/** A client that waits for nothing long. */
export const client = (options: Partial<HttpClientOptions> = {}) =>
  createHttpClient({
    folder: null,
    sleep: async () => undefined,
    ...options,
    limits: { ...usual, ...options.limits },
  });

export const air = (replay: Replay, more: Partial<HttpRequest> = {}): HttpRequest => ({
  url: `${replay.url}/${encoded}/json/RealtimeCityAir/1/1000`,
  secrets: [key],
  ...more,
});

export async function faultOf(asked: Promise<HttpAnswer>): Promise<HttpFault> {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpFault) return error;
  throw new Error(`Expected an HttpFault, not ${String(error)}.`);
}

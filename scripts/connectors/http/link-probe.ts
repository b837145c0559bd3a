import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import { ExchangeFault } from './exchange-fault.ts';
import { followRedirects } from './follow-redirects.ts';
import { defaultLimits, type HttpLimits } from './http-limits.ts';
import { sendOnce, type Exchange } from './send-once.ts';
import { tryAgain } from './try-again.ts';

/** What came from an address: an answer of any status, and where redirects led. */
export interface Looked extends Exchange {
  readonly finalUrl: string;
}

export type Look = (
  url: string,
  method: 'GET' | 'HEAD',
  /** Of the body. */
  firstBytes: number,
) => Promise<Looked | ExchangeFault>;

interface ProbeOptions {
  readonly signal: AbortSignal | undefined;
  /** Whether a host may be asked: also one that is redirected to. */
  readonly mayAsk: (url: URL) => boolean;
  readonly limits?: Partial<HttpLimits>;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

/** One request to a host at a time, a second apart: a check must not be felt. */
const gentle: HttpLimits = {
  ...defaultLimits,
  attempts: 2,
  connectMs: 10_000,
  idleMs: 10_000,
  totalMs: 20_000,
  concurrency: 1,
  gapMs: 1000,
};

const headers = { 'user-agent': 'open-mayors-office (link check)', 'accept-encoding': 'identity' };

/** Looks at addresses without taking what is there: any status is an answer, and a fault is a result. */
export function createLinkProbe(options: ProbeOptions): Look {
  const { signal, mayAsk, sleep = (ms, stop) => wait(ms, undefined, { signal: stop }) } = options;
  const limits = { ...gentle, ...options.limits };
  const queues = new Map<string, PQueue>();
  const queueOf = (host: string): PQueue => {
    const { concurrency, gapMs } = limits;
    const gap = gapMs > 0 && { interval: gapMs, intervalCap: 1, strict: true };
    const queue = queues.get(host) ?? new PQueue({ concurrency, ...gap });
    queues.set(host, queue);
    return queue;
  };
  return async (address, method, firstBytes) => {
    const url = new URL(address);
    const attempt = async (): Promise<Looked> => {
      let finalUrl = url.href;
      const exchange = await followRedirects(url, {
        secrets: [],
        mostRedirects: limits.mostRedirects,
        send: (target) => {
          if (!mayAsk(target)) {
            throw new ExchangeFault('redirects', 'leads to a host that is not asked', false);
          }
          finalUrl = target.href;
          return sendOnce(target, { headers, limits, signal, method, firstBytes });
        },
      });
      return { ...exchange, finalUrl };
    };
    const tried = await queueOf(url.host).add(() =>
      tryAgain(attempt, () => true, { limits, signal, random: Math.random, sleep }),
    );
    return 'fault' in tried ? tried.fault : tried.result;
  };
}

import { ExchangeFault } from './exchange-fault.ts';
import type { HttpLimits } from './http-limits.ts';

export interface RetryOptions {
  readonly limits: HttpLimits;
  readonly signal: AbortSignal | undefined;
  readonly random: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<unknown>;
}

/**
 * Exponential backoff with full jitter: a random wait up to a limit that doubles, so that clients which
 * failed together do not come back together. `attempt` is the one that failed, from 1.
 */
const backoffMs = (attempt: number, { limits, random }: RetryOptions): number =>
  Math.round(random() * Math.min(limits.longestWaitMs, limits.backoffMs * 2 ** (attempt - 1)));

/** Milliseconds that a Retry-After header asks for, in seconds or as a date; `null` where it does not. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

/** What became of the attempts, and how many there were. */
export type Tried<Result> =
  | { readonly attempts: number; readonly result: Result }
  | { readonly attempts: number; readonly fault: ExchangeFault };

/**
 * Tries until a result is good, or until another attempt cannot help. The last result is given also where
 * it is not good: what it says is better than nothing.
 */
export async function tryAgain<Result>(
  attempt: (number: number) => Promise<Result>,
  isGood: (result: Result) => boolean,
  options: RetryOptions,
): Promise<Tried<Result>> {
  const { limits, signal, sleep } = options;
  for (let attempts = 1; ; attempts += 1) {
    const tried = await outcomeOf(attempt(attempts));
    const fault = 'fault' in tried ? tried.fault : null;
    const askedMs = fault?.details.waitMs ?? null;
    const isDone = 'result' in tried ? isGood(tried.result) : !tried.fault.canRetry;
    if (isDone || attempts >= limits.attempts || (askedMs ?? 0) > limits.longestWaitMs) {
      return { attempts, ...tried };
    }
    // A sleep that is cut short throws.
    await sleep(askedMs ?? backoffMs(attempts, options), signal).catch(() => undefined);
    if (signal?.aborted) return { attempts, fault: stopped() };
  }
}

export const stopped = (): ExchangeFault =>
  new ExchangeFault('cancelled', 'the run was stopped', false);

async function outcomeOf<Result>(
  answer: Promise<Result>,
): Promise<{ readonly result: Result } | { readonly fault: ExchangeFault }> {
  try {
    return { result: await answer };
  } catch (error) {
    if (error instanceof ExchangeFault) return { fault: error };
    throw error;
  }
}

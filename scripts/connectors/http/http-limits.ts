export interface HttpLimits {
  /** Attempts in all. */
  readonly attempts: number;
  /** Waits before the second attempt at most this long, then twice as long, … */
  readonly backoffMs: number;
  /** No wait is longer, also where the service asks for it with Retry-After. */
  readonly longestWaitMs: number;
  readonly connectMs: number;
  /** Longest silence within an attempt. */
  readonly idleMs: number;
  /** Longest attempt: an answer that drips a byte now and then is never silent. */
  readonly totalMs: number;
  /** Bytes as they come over the wire. */
  readonly mostPackedBytes: number;
  /** Bytes when unpacked. */
  readonly mostBytes: number;
  readonly mostRedirects: number;
  /** Requests to a host at the same time. */
  readonly concurrency: number;
  /** Time between the beginnings of two requests to a host. */
  readonly gapMs: number;
}

const megabyte = 1024 * 1024;

export const defaultLimits: HttpLimits = {
  attempts: 4,
  backoffMs: 1000,
  longestWaitMs: 60_000,
  connectMs: 10_000,
  idleMs: 20_000,
  totalMs: 120_000,
  mostPackedBytes: 64 * megabyte,
  mostBytes: 256 * megabyte,
  mostRedirects: 5,
  concurrency: 2,
  gapMs: 50,
};

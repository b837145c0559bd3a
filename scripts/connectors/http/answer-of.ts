import { redact } from '../redact.ts';
import { ExchangeFault } from './exchange-fault.ts';
import type { HttpAnswer } from './http-client.ts';
import { sha256, type KeptAnswer } from './kept-answers.ts';
import type { Exchange } from './send-once.ts';
import { retryAfterMs } from './try-again.ts';

interface Question {
  readonly address: string;
  readonly secrets: readonly string[];
  readonly kept: KeptAnswer | null;
  readonly nowMs: number;
}

/** The answer that an exchange gave, which may be the kept one; throws where its status is a fault. */
export function answerOf(exchange: Exchange, question: Question): HttpAnswer {
  const { status, bytes } = exchange;
  const { address, kept, secrets } = question;
  const headers = Object.fromEntries(
    Object.entries(exchange.headers).map(([name, value]) => [name, redact(value, secrets)]),
  );
  if (status === 304 && kept !== null) {
    return {
      ...kept,
      address,
      status,
      headers: { ...kept.headers, ...headers },
      notModified: true,
    };
  }
  if (status < 200 || status >= 300) throw statusFault(exchange, question);
  return { address, status, headers, bytes, sha256: sha256(bytes), notModified: false };
}

/** Busy, or a gateway without its service: over in a moment. 429 only where it says when. */
const mayPass = (status: number, waitMs: number | null): boolean =>
  status === 429 ? waitMs !== null : [502, 503, 504].includes(status);

const mostOfBody = 500;

function statusFault({ status, headers, bytes }: Exchange, { secrets, nowMs }: Question) {
  const waitMs = retryAfterMs(headers['retry-after'], nowMs);
  const waiting = waitMs === null ? '' : ` and asks to wait ${Math.ceil(waitMs / 1000)} s`;
  const text = `the service answers with status ${status}${waiting}`;
  // First without the key, then cut: half a key would not be known as one.
  const body = redact(bytes.subarray(0, mostOfBody * 10).toString('utf8'), secrets);
  return new ExchangeFault('status', text, mayPass(status, waitMs), {
    status,
    body: body.slice(0, mostOfBody),
    waitMs,
  });
}

import { createHash } from 'node:crypto';
import {
  HttpFault,
  type HttpAnswer,
  type HttpClient,
} from '../../scripts/connectors/http/http-client.ts';
import { redact } from '../../scripts/connectors/redact.ts';

export interface FakeReply {
  readonly body: string | Uint8Array | object;
  readonly status?: number;
}

export interface FakeHttp extends HttpClient {
  /** Addresses asked for, with their keys, an attempt each. */
  readonly asked: readonly string[];
}

const mostAttempts = 4;

/** A client without a wire: it answers what `reply` says, and is judged as the real one is. */
export function fakeHttp(reply: (url: string, attempt: number) => FakeReply | string): FakeHttp {
  const asked: string[] = [];
  const answerOf = (url: string, attempt: number, secrets: readonly string[]): HttpAnswer => {
    asked.push(url);
    const given = reply(url, attempt);
    const { body, status = 200 } = typeof given === 'string' ? { body: given } : given;
    const bytes = bytesOf(body);
    const address = redact(url, secrets);
    if (status >= 400) {
      const said = redact(bytes.toString('utf8'), secrets).slice(0, 500);
      throw new HttpFault('status', `the service answers with status ${status}`, {
        address,
        status,
        body: said,
        attempts: attempt,
      });
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { address, status, headers: {}, bytes, sha256, notModified: false };
  };
  return {
    asked,
    get: async ({ url, secrets, judge }) => {
      for (let attempt = 1; ; attempt += 1) {
        const answer = answerOf(url, attempt, secrets);
        if (attempt === mostAttempts || judge?.(answer) !== 'retry') return answer;
      }
    },
  };
}

function bytesOf(body: FakeReply['body']): Buffer {
  if (typeof body === 'string') return Buffer.from(body);
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
}

/** Settings of an operator who set only these. */
export const settingsOf =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    given[name] ?? null;

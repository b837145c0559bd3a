import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import { redact } from '../redact.ts';
import { answerOf } from './answer-of.ts';
import { dailyQuota } from './daily-quota.ts';
import { ExchangeFault } from './exchange-fault.ts';
import { followRedirects } from './follow-redirects.ts';
import { HttpFault, type HttpAnswer, type HttpClient, type HttpRequest } from './http-client.ts';
import { defaultLimits, type HttpLimits } from './http-limits.ts';
import { conditions, keepAnswer, readKept, type KeptAnswer } from './kept-answers.ts';
import { sendOnce } from './send-once.ts';
import { stopped, tryAgain, type RetryOptions } from './try-again.ts';

export interface HttpClientOptions {
  /** For kept answers and the count of the day's requests; `null`: nothing is kept. */
  readonly folder: string | null;
  /** Requests a day by host with its port, such as `openapi.seoul.go.kr:8088`; 0 or absent: any number. */
  readonly dailyLimits?: Readonly<Record<string, number>>;
  readonly limits?: Partial<HttpLimits>;
  readonly signal?: AbortSignal | undefined;
  /** Gets a line about every attempt, without secrets. */
  readonly log?: (line: string) => void;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: RetryOptions['sleep'];
}

/** A client that is patient where that helps, careful with what it gets, and silent about keys. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { folder, signal, log, now = Date.now, random = Math.random, dailyLimits = {} } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const sleep = options.sleep ?? ((ms, stop) => wait(ms, undefined, { signal: stop }));
  const quota = dailyQuota(folder, dailyLimits, now);
  const queues = new Map<string, PQueue>();
  const queueOf = (host: string): PQueue => {
    const { concurrency, gapMs } = limits;
    const queue = queues.get(host) ?? new PQueue({ concurrency, ...(gapMs > 0 && oneIn(gapMs)) });
    queues.set(host, queue);
    return queue;
  };

  const countRequest = ({ host }: URL): void => {
    if (quota.take(host)) return;
    const text = `the ${dailyLimits[host] ?? 0} requests a day to ${host} are used up; the count begins again at midnight in Seoul`;
    throw new ExchangeFault('quota', text, false);
  };

  const ask = async (url: URL, request: HttpRequest, secrets: readonly string[]) => {
    const address = redact(request.url, secrets);
    const keepIn = request.conditional === true ? folder : null;
    const kept = keepIn === null ? null : await readKept(keepIn, address);
    const attempt = async (number: number): Promise<HttpAnswer> => {
      const tell = (text: string): void =>
        log?.(`GET ${address}${number > 1 ? `, attempt ${number}` : ''}: ${redact(text, secrets)}`);
      try {
        const exchange = await followRedirects(url, {
          secrets,
          mostRedirects: limits.mostRedirects,
          send: (target, isOtherHost) => {
            countRequest(target);
            const own = isOtherHost ? {} : { ...request.headers, ...conditionsOf(kept) };
            const headers = { 'user-agent': 'open-mayors-office', ...own };
            return sendOnce(target, { headers, limits, signal });
          },
        });
        tell(`${exchange.status}, ${exchange.bytes.length.toLocaleString('en')} bytes`);
        return answerOf(exchange, { address, secrets, kept, nowMs: now() });
      } catch (error) {
        if (error instanceof ExchangeFault && error.kind !== 'status') tell(error.message);
        throw error;
      }
    };
    const isGood = (answer: HttpAnswer): boolean => request.judge?.(answer) !== 'retry';
    const tried = signal?.aborted
      ? { attempts: 0, fault: stopped() }
      : await tryAgain(attempt, isGood, { limits, signal, random, sleep });
    if ('fault' in tried) throw httpFaultOf(tried.fault, tried.attempts, address, secrets);
    const { result } = tried;
    if (keepIn !== null && isGood(result)) await keepAnswer(keepIn, result, secrets);
    return result;
  };

  return {
    get: async (request) => {
      const url = URL.canParse(request.url) ? new URL(request.url) : null;
      const secrets = [...request.secrets, url?.username ?? '', url?.password ?? ''];
      if (url === null || !/^https?:$/.test(url.protocol)) {
        const fault = new ExchangeFault('unreachable', 'this is no address of the web', false);
        throw httpFaultOf(fault, 0, redact(request.url, secrets), secrets);
      }
      return queueOf(url.host).add(() => ask(url, request, secrets));
    },
  };
}

/** Tasks begin at least this long after each other. */
const oneIn = (gapMs: number) => ({ interval: gapMs, intervalCap: 1, strict: true });

const conditionsOf = (kept: KeptAnswer | null) => (kept === null ? {} : conditions(kept));

function httpFaultOf(
  { kind, message, details }: ExchangeFault,
  attempts: number,
  address: string,
  secrets: readonly string[],
): HttpFault {
  const { status, body } = details;
  return new HttpFault(kind, redact(message, secrets), {
    address,
    attempts,
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body }),
  });
}

import http from 'node:http';
import https from 'node:https';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { ExchangeFault, exchangeFaultOf } from './exchange-fault.ts';
import type { HttpLimits } from './http-limits.ts';

export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked. */
  readonly bytes: Buffer;
}

interface Options {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: HttpLimits;
  readonly signal: AbortSignal | undefined;
  readonly method?: 'GET' | 'HEAD';
  /** Reads so many bytes as they come over the wire, then lets go. */
  readonly firstBytes?: number;
}

/**
 * One request and its whole answer, whatever its status; redirects are not followed. Node's `http` and
 * not `fetch`, for which the size before unpacking is out of reach.
 */
export async function sendOnce(url: URL, options: Options): Promise<Exchange> {
  const { headers, limits, signal, method = 'GET', firstBytes } = options;
  const stop = new AbortController();
  let reason: ExchangeFault | null = null;
  const end = (fault: ExchangeFault): void => {
    reason ??= fault;
    stop.abort();
  };
  const timers = new Map<string, NodeJS.Timeout>();
  const within = (name: string, ms: number, text: string): void => {
    clearTimeout(timers.get(name));
    const late = (): void => end(new ExchangeFault('timeout', `${text} ${inSeconds(ms)}`, true));
    timers.set(name, setTimeout(late, ms));
  };
  const silence = (): void => within('idle', limits.idleMs, 'nothing came for');
  const cancel = (): void => end(new ExchangeFault('cancelled', 'the run was stopped', false));
  signal?.addEventListener('abort', cancel);
  let hasBegun = false;
  try {
    if (signal?.aborted) cancel();
    within('total', limits.totalMs, 'the answer was not whole after');
    within('connect', limits.connectMs, 'no connection after');
    const response = await begin(url, { method, headers, signal: stop.signal }, () => {
      clearTimeout(timers.get('connect'));
      silence();
    });
    hasBegun = true;
    const bytes =
      firstBytes === undefined
        ? await readBody(response, limits, silence)
        : await readBeginning(response, firstBytes, silence);
    return { status: response.statusCode ?? 0, headers: headersOf(response), bytes };
  } catch (error) {
    // Ends the connection of an answer that is given up.
    stop.abort();
    throw reason ?? exchangeFaultOf(error, hasBegun);
  } finally {
    signal?.removeEventListener('abort', cancel);
    for (const timer of timers.values()) clearTimeout(timer);
  }
}

const inSeconds = (ms: number): string => `${(ms / 1000).toLocaleString('en')} s`;

function begin(
  url: URL,
  {
    method,
    headers,
    signal,
  }: Pick<http.RequestOptions, 'method' | 'signal'> & Pick<Options, 'headers'>,
  onConnect: () => void,
): Promise<http.IncomingMessage> {
  const { request: send } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method,
      signal,
      headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
    });
    request.on('socket', (socket) => {
      if (!socket.connecting) onConnect();
      else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onConnect);
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

const headersOf = (response: http.IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      [value ?? ''].flat().join(', '),
    ]),
  );

async function readBeginning(
  response: http.IncomingMessage,
  most: number,
  onBytes: () => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    onBytes();
    chunks.push(chunk);
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

async function readBody(
  response: http.IncomingMessage,
  limits: HttpLimits,
  onBytes: () => void,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const packed = counted(limits.mostPackedBytes, onBytes);
  const whole = counted(limits.mostBytes);
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of whole(source)) chunks.push(chunk);
  };
  const unpack = unpackerOf(response.headers['content-encoding']);
  const source: Readable = response;
  await (unpack ? pipeline(source, packed, unpack, collect) : pipeline(source, packed, collect));
  return Buffer.concat(chunks);
}

/** Hands chunks on until there are too many: an answer without end, or a small one that unpacks to one. */
const counted = (most: number, onBytes?: () => void) =>
  async function* count(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of source) {
      onBytes?.();
      bytes += chunk.length;
      if (bytes > most) {
        const text = `the answer is larger than ${most.toLocaleString('en')} bytes`;
        throw new ExchangeFault('too-large', text, false);
      }
      yield chunk;
    }
  };

function unpackerOf(encoding: string | undefined): Transform | null {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      throw new ExchangeFault('cut-off', 'the answer is packed in an unknown way', false);
  }
}

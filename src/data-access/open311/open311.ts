import type { Open311Channel } from '../../domain/ask/channel.ts';
import type { Receipt } from '../../domain/ask/outbox.ts';
import {
  attributesOf,
  errorOf,
  receiptOf,
  requestsOf,
  servicesOf,
  type Service,
  type ServiceAttribute,
  type ServiceRequest,
} from './answers.ts';
import { faultOfStatus, Open311Error } from './open311-error.ts';
import { itemsOf, readAnswer, isRecord } from './read-answer.ts';
import { requestForm, type NewRequest } from './request-form.ts';

/** What a GeoReport v2 server can be asked. Everything throws an Open311Error, nothing else. */
export interface Open311 {
  readonly services: () => Promise<readonly Service[]>;
  readonly attributes: (serviceCode: string) => Promise<readonly ServiceAttribute[]>;
  readonly submit: (request: NewRequest) => Promise<Receipt>;
  /** The number that a token has become; `null` where it is still on its way. */
  readonly numberOf: (token: string) => Promise<string | null>;
  readonly request: (requestId: string) => Promise<ServiceRequest | null>;
  /** A request whose description holds the text, since an instant; `null` where the list has none. */
  readonly find: (
    serviceCode: string,
    since: string,
    text: string,
  ) => Promise<ServiceRequest | null>;
}

const patienceMs = 20_000;

export function createOpen311(channel: Open311Channel, patience = patienceMs): Open311 {
  // JSON is optional in the specification: a server without it is asked in XML from then on.
  let format: 'json' | 'xml' = 'json';
  let isSettled = false;
  const ask = async (
    path: string,
    search: Readonly<Record<string, string>> = {},
    body?: URLSearchParams,
  ): Promise<unknown> => {
    const query = new URLSearchParams(search);
    if (channel.jurisdiction !== null) query.set('jurisdiction_id', channel.jurisdiction);
    const address = `${channel.url}/${path}.${format}`;
    // What is posted holds all of it already.
    const withQuery = body || query.size === 0 ? address : `${address}?${query.toString()}`;
    return exchange(withQuery, body, patience);
  };
  const services = async (): Promise<readonly Service[]> => {
    try {
      const list = servicesOf(await ask('services'));
      isSettled = true;
      return list;
    } catch (error) {
      if (!isFormatFault(error) || format === 'xml') throw error;
      format = 'xml';
      try {
        const list = servicesOf(await ask('services'));
        isSettled = true;
        return list;
      } catch {
        format = 'json';
        // The first answer is the one that tells.
        throw error;
      }
    }
  };
  /** Asks in the other format where the server turns out to speak only that one. */
  const get = async (path: string, search?: Readonly<Record<string, string>>): Promise<unknown> => {
    const tried = format;
    try {
      return await ask(path, search);
    } catch (error) {
      if (!isFormatFault(error) || isSettled) throw error;
      await services().catch(() => []);
      if (format === tried) throw error;
      return ask(path, search);
    }
  };
  return {
    services,
    attributes: async (code) => attributesOf(await get(`services/${encodeURIComponent(code)}`)),
    submit: async (request) => receiptOf(await ask('requests', {}, requestForm(channel, request))),
    numberOf: async (token) => {
      try {
        const body = await get(`tokens/${encodeURIComponent(token)}`);
        const [first] = itemsOf(body, ['service_requests', 'request']);
        return isRecord(first) ? receiptOf([first]).requestId : null;
      } catch (error) {
        // Many servers know a token only once it has a number.
        if (error instanceof Open311Error && error.fault === 'not-found') return null;
        throw error;
      }
    },
    request: async (id) => {
      const found = requestsOf(await get(`requests/${encodeURIComponent(id)}`));
      return found.find(({ requestId }) => requestId === id) ?? null;
    },
    find: async (serviceCode, since, text) => {
      const search = { service_code: serviceCode, start_date: since };
      const found = requestsOf(await get('requests', search));
      return found.find(({ description }) => description.includes(text)) ?? null;
    },
  };
}

const isFormatFault = (error: unknown): boolean =>
  error instanceof Open311Error && ['not-found', 'refused', 'unreadable'].includes(error.fault);

/** One request and its answer. No cookie and no address of the page goes with it. */
async function exchange(
  url: string,
  body: URLSearchParams | undefined,
  patience: number,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(patience);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      ...(body ? { method: 'POST', body } : {}),
      signal: timeout,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    text = await response.text();
  } catch (cause) {
    throw new Open311Error(timeout.aborted ? 'too-slow' : 'offline', null, { cause });
  }
  if (!response.ok) {
    const said = await readAnswer(text).then(errorOf, () => null);
    throw new Open311Error(faultOfStatus(response.status), said);
  }
  // A redirected POST may have become a GET, whose answer says nothing of what was sent.
  if (body && response.redirected) throw new Open311Error('unreadable', null);
  const answer = await readAnswer(text);
  const said = errorOf(answer);
  if (said !== null) throw new Open311Error('refused', said);
  return answer;
}

import { redact } from '../redact.ts';
import { ExchangeFault } from './exchange-fault.ts';
import type { Exchange } from './send-once.ts';

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

interface Options {
  readonly secrets: readonly string[];
  readonly mostRedirects: number;
  /** Sends the request without its own headers where the host is another one. */
  readonly send: (url: URL, isOtherHost: boolean) => Promise<Exchange>;
}

/**
 * The answer at the end of the redirects. A request that carries a secret stays with its host: the key
 * stands in the path, and whoever is redirected to would read it.
 */
export async function followRedirects(
  start: URL,
  { secrets, mostRedirects, send }: Options,
): Promise<Exchange> {
  const seen = new Set([start.href]);
  for (let url = start; ; ) {
    const exchange = await send(url, url.host !== start.host);
    const location = exchange.headers['location'];
    if (!isRedirect(exchange.status)) return exchange;
    if (location === undefined) throw refused('redirects without saying where to');
    const next = targetOf(location, url);
    if (!staysWith(start, next) && secrets.some((secret) => secret.trim() !== '')) {
      const host = redact(next.host, secrets);
      throw refused(`redirects to ${host}, which must not learn the key`);
    }
    if (url.protocol === 'https:' && next.protocol === 'http:') {
      throw refused('redirects from https to http, which anyone on the way can read');
    }
    if (seen.has(next.href)) throw refused('redirects in a circle');
    if (seen.size > mostRedirects) throw refused(`redirects more than ${mostRedirects} times`);
    seen.add(next.href);
    url = next;
  }
}

const refused = (text: string): ExchangeFault =>
  new ExchangeFault('redirects', `the service ${text}`, false);

function targetOf(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (target === null) throw refused('redirects to what is no address');
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    throw refused(`redirects to ${target.protocol}, which is neither http nor https`);
  }
  return target;
}

/** The same host and port, or the same host by https instead of http. */
const staysWith = (start: URL, next: URL): boolean =>
  next.hostname === start.hostname &&
  (next.host === start.host || (start.protocol === 'http:' && next.protocol === 'https:'));

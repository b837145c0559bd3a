import type { LinkFault, LinkResult } from '../../../src/domain/link-check.ts';
import { linkFaults } from '../../../src/domain/link-check.ts';
import type { ExchangeFault } from '../../connectors/http/exchange-fault.ts';
import type { Look, Looked } from '../../connectors/http/link-probe.ts';
import { looksLikeError } from './error-page.ts';

const firstBytes = 1024;
const isGood = ({ status }: Looked): boolean => status >= 200 && status < 400;
const isPage = ({ headers }: Looked): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers['content-type'] ?? '');

/** Text of a page in the encoding that it is sent in. */
function textOf({ bytes, headers }: Looked): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

type Result = Omit<LinkResult, 'earlier'>;

function resultOf(url: string, checkedAt: string, looked: Looked, wasRead: boolean): Result {
  const { status, headers, finalUrl } = looked;
  const length = headers['content-length'];
  const isError = wasRead && isPage(looked) && looksLikeError(textOf(looked));
  return {
    url,
    checkedAt,
    status,
    fault: null,
    finalUrl: finalUrl === new URL(url).href ? null : finalUrl,
    contentType: headers['content-type'] ?? null,
    content: isError ? 'error-page' : isPage(looked) ? 'web-page' : 'file',
    bytes: length !== undefined && /^\d+$/.test(length) ? Number(length) : null,
  };
}

function faultOf(url: string, checkedAt: string, { kind }: ExchangeFault): Result {
  const fault: LinkFault = linkFaults.find((known) => known === kind) ?? 'unreachable';
  const nothing = { finalUrl: null, contentType: null, content: null, bytes: null };
  return { url, checkedAt, status: null, fault, ...nothing };
}

/**
 * Asks for the head of what is there; its first kilobyte only where the head says nothing good, as many
 * servers answer it wrongly, or where a page may call itself an error.
 */
export async function checkLink(url: string, look: Look, now: () => string): Promise<Result> {
  const head = await look(url, 'HEAD', 0);
  if ('status' in head && isGood(head) && !isPage(head)) return resultOf(url, now(), head, false);
  const page = await look(url, 'GET', firstBytes);
  if ('status' in page) return resultOf(url, now(), page, true);
  return 'status' in head && isGood(head)
    ? resultOf(url, now(), head, false)
    : faultOf(url, now(), page);
}

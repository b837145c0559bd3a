import type { AskChannel } from '../../src/domain/ask/channel.ts';
import { scriptHash } from './theme-script.ts';

/** Where a page may reach for messages: the one server that the operator set, or nowhere. */
function reachOf(channel: AskChannel | null): {
  readonly connect: string[];
  readonly form: string[];
} {
  switch (channel?.kind) {
    case 'open311':
      return { connect: [`${channel.url}/`], form: [] };
    case 'form': {
      const { origin, pathname } = new URL(channel.url);
      return { connect: [`${origin}${pathname}`], form: [`${origin}${pathname}`] };
    }
    default:
      return { connect: [], form: [] };
  }
}

/**
 * What a page may load and reach: this site, the operator's basemap where one is set, and on the page to
 * ask on the server that takes messages.
 */
export function securityPolicy(
  headScript: string,
  channel: AskChannel | null,
  hasBasemap: boolean,
): string {
  const reach = reachOf(channel);
  const connect = [...(hasBasemap ? ['https:'] : []), ...reach.connect];
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptHash(headScript)}`,
    // React sets style attributes; MapLibre makes its worker from a blob where it must.
    "style-src 'self' 'unsafe-inline'",
    // The operator's basemap may draw its tiles from hosts that only its style names.
    `img-src 'self' data: blob:${hasBasemap ? ' https:' : ''}`,
    ...(connect.length > 0 ? [`connect-src 'self' ${connect.join(' ')}`] : []),
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${["'self'", ...reach.form].join(' ')}`,
  ].join('; ');
}

import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import type { Finding } from './finding.ts';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads a feed with a feed reader's parser and holds it against what RFC 4287 demands. */
export function checkAtom(text: string): Finding[] {
  const findings: Finding[] = [];
  const demand = (ok: boolean, where: string, what: string): void => {
    if (!ok) findings.push({ level: 'violation', where, what });
  };
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) {
    return [{ level: 'violation', where: `line ${wellFormed.err.line}`, what: wellFormed.err.msg }];
  }
  const feed = parseAtomFeed(text);
  const entries = feed.entries ?? [];
  demand(isIri(feed.id), 'feed', 'has no id that is an IRI');
  demand((feed.title?.value ?? '') !== '', 'feed', 'has no title');
  demand(instant.test(feed.updated ?? ''), 'feed', 'has no time of its update');
  demand(
    (feed.authors?.length ?? 0) > 0 || entries.every(({ authors }) => (authors?.length ?? 0) > 0),
    'feed',
    'has no author',
  );
  demand(feed.links?.some(({ rel }) => rel === 'self') ?? false, 'feed', 'does not name itself');
  for (const [at, entry] of entries.entries()) {
    const where = `entry ${at + 1}`;
    demand(isIri(entry.id), where, 'has no id that is an IRI');
    demand((entry.title?.value ?? '') !== '', where, 'has no title');
    demand(instant.test(entry.updated ?? ''), where, 'has no time of its update');
    demand((entry.links?.length ?? 0) > 0 || entry.content !== undefined, where, 'leads nowhere');
  }
  const ids = entries.map(({ id }) => id);
  demand(new Set(ids).size === ids.length, 'feed', 'has two entries of the same id');
  return findings;
}

const isIri = (text: string | undefined): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text ?? '');

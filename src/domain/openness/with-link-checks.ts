import type { LinkChecks, LinkResult } from '../link-check.ts';
import type { CatalogueLink, CatalogueRecord } from './catalogue-record.ts';

const indexes = new WeakMap<LinkChecks, ReadonlyMap<string, LinkResult>>();

function resultsOf(checks: LinkChecks): ReadonlyMap<string, LinkResult> {
  const known = indexes.get(checks);
  if (known) return known;
  const made = new Map(checks.checks.map((check) => [check.url, check]));
  indexes.set(checks, made);
  return made;
}

/** The newer look counts: ingestion itself may have asked the address since. */
function checked<Link extends CatalogueLink | null>(link: Link, checks: LinkChecks) {
  const found = link && resultsOf(checks).get(link.url);
  if (!link || !found) return link;
  const checkedOn = found.checkedAt.slice(0, 10);
  if (link.check && link.check.checkedOn > checkedOn) return link;
  const { status, content, fault } = found;
  return { ...link, check: { checkedOn, status, content, fault } };
}

/** A record with what its addresses answered when they were asked; without a check they stay unknown. */
export function withLinkChecks(
  record: CatalogueRecord,
  checks: LinkChecks | null,
): CatalogueRecord {
  if (checks === null) return record;
  return {
    ...record,
    page: checked(record.page, checks),
    files: record.files.map((file) => ({
      ...file,
      access: checked(file.access, checks),
      download: checked(file.download, checks),
    })),
  };
}

import * as v from 'valibot';

/** What came at an address: a page that calls itself an error, another page, or anything else. */
export const linkContents = ['error-page', 'web-page', 'file'] as const;
export type LinkContent = (typeof linkContents)[number];

/** Why nothing came. */
export const linkFaults = ['timeout', 'unreachable', 'cut-off', 'too-large', 'redirects'] as const;
export type LinkFault = (typeof linkFaults)[number];

const isoDay = v.pipe(v.string(), v.isoDate());
const status = v.nullable(v.pipe(v.number(), v.integer()));

const linkResultSchema = v.object({
  url: v.string(),
  /** When it was asked, an instant in UTC: a result keeps its date until the address is asked again. */
  checkedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** HTTP status; `null` where nothing answered: `fault` says why. */
  status,
  fault: v.nullable(v.picklist(linkFaults)),
  /** Where redirects led, where that is another address. */
  finalUrl: v.nullable(v.string()),
  contentType: v.nullable(v.string()),
  content: v.nullable(v.picklist(linkContents)),
  /** As the server says; nobody loaded more than the first kilobyte. */
  bytes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Earlier looks, the newest first: one failure is not yet a broken link. */
  earlier: v.array(v.object({ checkedOn: isoDay, status })),
});
export type LinkResult = v.InferOutput<typeof linkResultSchema>;

/** `links/links.json`: what addresses answered when ingestion asked them. Pages never ask. */
export const linkChecksSchema = v.object({
  schemaVersion: v.literal(1),
  checks: v.array(linkResultSchema),
});
export type LinkChecks = v.InferOutput<typeof linkChecksSchema>;

export const linkChecksFile = 'links/links.json';

const mostEarlier = 9;

/** Earlier results with the newer ones in their place; addresses that nobody asked again stay as they are. */
export function mergeLinkChecks(
  before: LinkChecks | null,
  results: readonly LinkResult[],
): LinkChecks {
  const known = new Map((before?.checks ?? []).map((check) => [check.url, check]));
  for (const result of results) {
    const old = known.get(result.url);
    const look = old && { checkedOn: old.checkedAt.slice(0, 10), status: old.status };
    known.set(result.url, {
      ...result,
      earlier: look ? [look, ...old.earlier].slice(0, mostEarlier) : [],
    });
  }
  const checks = [...known.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return { schemaVersion: 1, checks };
}

import { createHash } from 'node:crypto';

export interface FeedEntry {
  /** Never changes: a reader knows the entry again by it. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Day in Seoul, such as 2026-11-22, or an instant in UTC. */
  readonly day: string;
  readonly href: string;
}

export interface Feed {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Address of the feed itself, and of the page that it follows. */
  readonly self: string;
  readonly page: string;
  /** When there was something new, where there is no entry yet. */
  readonly updated?: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Control characters are not allowed in XML, not even escaped.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** A name-based UUID (RFC 9562, version 5), so that ids stay when the site moves. */
function urnOf(key: string): string {
  const url = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(url).update(`open-mayors-office/${key}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}

const instant = (day: string): string => (day.includes('T') ? day : `${day}T00:00:00+09:00`);

const entryLines = ({ key, title, text, day, href }: FeedEntry): string[] => [
  '  <entry>',
  `    <id>${urnOf(key)}</id>`,
  `    <title>${escaped(title)}</title>`,
  `    <updated>${instant(day)}</updated>`,
  `    <link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
  `    <content type="text">${escaped(text)}</content>`,
  '  </entry>',
];

/** A feed as RFC 4287 has it. */
export function feedText(feed: Feed): string {
  const { key, title, subtitle, author, language, self, page, entries } = feed;
  const updated = entries[0]?.day ?? feed.updated;
  if (updated === undefined) throw new Error(`The feed "${key}" has no entry and no time.`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${urnOf(key)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <subtitle>${escaped(subtitle)}</subtitle>`,
    `  <updated>${instant(updated)}</updated>`,
    `  <author><name>${escaped(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

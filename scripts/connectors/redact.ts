const mark = '***';

/** Names of characters in XML and HTML; others come as `&#47;` or `&#x2f;`. */
const entityNames: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A character raw, percent-encoded any number of times, escaped as in JSON, or as in XML. */
function patternOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...Buffer.from(character)].map((byte) => byte.toString(16).padStart(2, '0'));
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  const name = entityNames[character];
  return `(?:${[
    bytes.map((byte) => `%(?:25)*${byte}`).join(''),
    units.map((unit) => `\\\\+u${unit.toString(16).padStart(4, '0')}`).join(''),
    `\\\\+${escapeForPattern(character)}`,
    `&(?:amp;)*#(?:0*${code}|x0*${code.toString(16)});`,
    ...(name === undefined ? [] : [`&(?:amp;)*${name};`]),
    // Last, because it is the beginning of others: the % of %25, the & of &amp;.
    escapeForPattern(character),
  ].join('|')})`;
}

/** Without `%2B` for `+`: data.go.kr hands its keys out encoded as well as plain. */
function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret);
  } catch {
    return secret;
  }
}

const patterns = new Map<string, RegExp>();

function patternOfSecret(secret: string): RegExp {
  const known = patterns.get(secret);
  if (known) return known;
  const forms = [...new Set([secret, decoded(secret)])].filter((form) => form !== '');
  const made = new RegExp(forms.map((form) => [...form].map(patternOf).join('')).join('|'), 'giu');
  patterns.set(secret, made);
  return made;
}

/** The text with every secret replaced, in whatever form a service may have echoed it. */
export function redact(text: string, secrets: readonly string[]): string {
  // The longest first: one key may be the beginning of another.
  return secrets
    .filter((secret) => secret.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replace(patternOfSecret(secret), mark), text);
}

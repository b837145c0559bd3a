/** An answer of the test bench before it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export const textReply = (
  text: string,
  type: string,
  more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Reply => ({
  status: more.status ?? 200,
  headers: { 'content-type': `${type};charset=UTF-8`, ...more.headers },
  body: Buffer.from(text),
});

export const jsonReply = (value: unknown, more: Parameters<typeof textReply>[2] = {}): Reply =>
  textReply(JSON.stringify(value), 'application/json', more);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/** XML as the Plaza writes it: one element a field, no attributes, all in one line. */
export function xmlOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => xmlOf(name, item)).join('');
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(([key, item]) => xmlOf(key, item))
          .join('')
      : textOf(value);
  return `<${name}>${inner}</${name}>`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? escapeXml(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const xmlReply = (name: string, value: unknown): Reply =>
  textReply(declaration + xmlOf(name, value), 'application/xml');

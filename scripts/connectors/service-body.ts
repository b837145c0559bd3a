import { decodeText, detectEncoding, type Encoding } from './decode-text.ts';
import type { PlainRecord } from './plain-record.ts';
import { parseServiceXml } from './service-xml.ts';
import { SourceError } from './source-error.ts';

interface EncodedBody {
  readonly encoding: Encoding;
}

/** What came, whatever was asked for. */
export type ServiceBody = EncodedBody &
  (
    | { readonly format: 'json'; readonly content: unknown }
    | { readonly format: 'xml'; readonly content: PlainRecord }
    | { readonly format: 'html' | 'text'; readonly text: string }
  );

/** Reads a body by what it holds: neither its status nor its declared type can be trusted. */
export function readBody(bytes: Uint8Array): ServiceBody | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const text = decodeText(bytes, encoding).trim();
  return { encoding, ...readText(text) };
}

type Read =
  | { readonly format: 'json'; readonly content: unknown }
  | { readonly format: 'xml'; readonly content: PlainRecord }
  | { readonly format: 'html' | 'text'; readonly text: string };

function readText(text: string): Read {
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return { format: 'html', text };
  if (text.startsWith('<')) {
    const content = parseServiceXml(text);
    return content === null ? { format: 'text', text } : { format: 'xml', content };
  }
  try {
    const content: unknown = JSON.parse(text);
    return { format: 'json', content };
  } catch {
    return { format: 'text', text };
  }
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  try {
    return detectEncoding(bytes, '');
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

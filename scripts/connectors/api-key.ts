import type { Settings } from './live-source.ts';
import { redact } from './redact.ts';
import { NotSet } from './source-error.ts';

export interface ApiKey {
  /** The key as it stands in an address. */
  readonly inAddress: string;
  /** All forms that must never be told. */
  readonly secrets: readonly string[];
}

export interface KeyKind {
  readonly setting: string;
  readonly service: string;
  /** Where a key is applied for. */
  readonly from: string;
}

export const seoulKey: KeyKind = {
  setting: 'SEOUL_API_KEY',
  service: 'the Seoul Open Data Plaza',
  from: 'https://data.seoul.go.kr (인증키 신청; it is free)',
};

export const dataGoKrKey: KeyKind = {
  setting: 'DATA_GO_KR_KEY',
  service: 'Air Korea and other services of data.go.kr',
  from: 'https://www.data.go.kr (활용신청 on the page of the service; it is free)',
};

/** Said wherever a service failed: the reader need not fear for what is published. */
export const figuresStay = 'until then the last figures stay as they are';

/** Anybody may use it, for the first five rows of any service of the Seoul Open Data Plaza. */
export const sampleKey = 'sample';

/** The operator's key. Throws a SourceError that says which key is missing and where to get one. */
export function apiKey(kind: KeyKind, settings: Settings): ApiKey {
  const given = settings(kind.setting)?.trim() ?? '';
  if (given === '') {
    throw new NotSet({
      file: kind.setting,
      found: `no key for ${kind.service}`,
      expected: `a key in the environment variable ${kind.setting}, or in the file .env`,
      todo: `get a key at ${kind.from}, write ${kind.setting}=… into .env; ${figuresStay}`,
    });
  }
  // The open sample key is no secret, and a word that services use.
  if (given === sampleKey) return { inAddress: given, secrets: [] };
  const plain = decodedOnce(given);
  const inAddress = encodeURIComponent(plain);
  return { inAddress, secrets: [...new Set([given, plain, inAddress])] };
}

/** Keys that an operator put into an address by hand. */
export function secretsInAddress(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  const named = [...new URL(url).searchParams].filter(([name]) => /key|token|secret/i.test(name));
  return named.map(([, value]) => value);
}

/** data.go.kr gives each key in two forms; the encoded one must not be encoded twice. */
function decodedOnce(key: string): string {
  if (!/%[0-9a-f]{2}/i.test(key)) return key;
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** A text of a service, short and without the key: services may repeat what they were asked. */
export function tellable(text: string, secrets: readonly string[]): string {
  const short = redact(text, secrets).replaceAll(/\s+/g, ' ').trim();
  return short.length > longest ? `${short.slice(0, longest)}…` : short;
}

const longest = 200;

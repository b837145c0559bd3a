import type { HttpFaultKind } from './http-client.ts';

interface Details {
  readonly status?: number;
  readonly body?: string;
  /** How long the service asks to wait. */
  readonly waitMs?: number | null;
}

/** Why one attempt failed, and whether another one can help. */
export class ExchangeFault extends Error {
  readonly kind: HttpFaultKind;
  readonly canRetry: boolean;
  readonly details: Details;

  constructor(kind: HttpFaultKind, text: string, canRetry: boolean, details: Details = {}) {
    super(text);
    this.name = 'ExchangeFault';
    this.kind = kind;
    this.canRetry = canRetry;
    this.details = details;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Faults of the way there: they may be over in a moment. */
const passing = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What Node says about a connection or about unpacking, in our words. Holds no address. */
export function exchangeFaultOf(error: unknown, hasBegun: boolean): ExchangeFault {
  if (error instanceof ExchangeFault) return error;
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') {
    return new ExchangeFault('cut-off', 'the packed answer ends before its end', true);
  }
  if (code.startsWith('Z_') || code.includes('BROTLI') || code.startsWith('ERR__ERROR')) {
    return new ExchangeFault('cut-off', 'the answer cannot be unpacked', false);
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ExchangeFault('too-large', 'the headers of the answer are too large', false);
  }
  if (code.startsWith('HPE_')) {
    return new ExchangeFault('cut-off', `the answer is not HTTP (${code})`, false);
  }
  if (code === 'ECONNREFUSED') {
    return new ExchangeFault('unreachable', 'the host refuses the connection', true);
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new ExchangeFault('unreachable', 'the host name is not found', passing.has(code));
  }
  if (passing.has(code) || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    const text = hasBegun
      ? 'the connection broke within the answer'
      : 'the connection broke before the answer';
    return new ExchangeFault('cut-off', text, true);
  }
  const said = code === '' ? 'unknown fault' : code;
  return new ExchangeFault('unreachable', `the host cannot be asked (${said})`, false);
}

/** What a service answered, whole. */
export interface HttpAnswer {
  /** Address without secrets. */
  readonly address: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** The bytes are those of the last time: the service said that nothing has changed. */
  readonly notModified: boolean;
}

export interface HttpRequest {
  readonly url: string;
  /** Texts that must never be told: keys, also in their encoded form. */
  readonly secrets: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** `retry`: the service failed inside an answer of status 200, and may not the next time. */
  readonly judge?: (answer: HttpAnswer) => 'take' | 'retry';
  /** Ask with If-None-Match and If-Modified-Since where an earlier answer is kept. */
  readonly conditional?: boolean;
}

export type HttpFaultKind =
  | 'timeout'
  | 'unreachable'
  | 'cut-off'
  | 'too-large'
  | 'redirects'
  | 'status'
  | 'quota'
  | 'cancelled';

export interface HttpClient {
  /** Throws an HttpFault, nothing else; answers of status 400 and more are faults. */
  readonly get: (request: HttpRequest) => Promise<HttpAnswer>;
}

/** A service that could not be asked, or did not answer as HTTP should. Holds no secret. */
export class HttpFault extends Error {
  readonly kind: HttpFaultKind;
  readonly address: string;
  readonly status: number | null;
  /** Beginning of the body that came with the status, without secrets. */
  readonly body: string;
  readonly attempts: number;

  constructor(
    kind: HttpFaultKind,
    text: string,
    details: { address: string; status?: number; body?: string; attempts: number },
  ) {
    super(text);
    this.name = 'HttpFault';
    this.kind = kind;
    this.address = details.address;
    this.status = details.status ?? null;
    this.body = details.body ?? '';
    this.attempts = details.attempts;
  }
}

/** What a GeoReport server holds of a request; names as in the specification. */
export interface HeldRequest {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string | null;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string | null;
  readonly agency_responsible: string | null;
  readonly service_notice: null;
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  readonly expected_datetime: null;
  readonly address: string | null;
  readonly lat: number | null;
  readonly long: number | null;
}

interface Held {
  readonly request: HeldRequest;
  readonly token: string | null;
  readonly takenAt: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

interface Times {
  /** Until a token has its number, ms. */
  readonly tokenMs: number;
  /** Until a request is answered, ms. */
  readonly answerMs: number;
}

/** The requests of a server and what becomes of them as time goes on. */
export class RequestBook {
  readonly #held: Held[] = [];
  readonly #times: Times;
  readonly #now: () => Date;
  readonly #seed: number;

  constructor(times: Times, now: () => Date) {
    this.#times = times;
    this.#now = now;
    this.#seed = 638_344;
  }

  /** Everything that was taken, the fields as they were posted. */
  get taken(): readonly Held[] {
    return this.#held;
  }

  take(form: URLSearchParams, serviceName: string, isBatch: boolean): Held {
    const at = this.#now();
    const number = String(this.#seed + this.#held.length);
    const point = (name: string): number | null => (form.has(name) ? Number(form.get(name)) : null);
    const held: Held = {
      token: isBatch ? `T${number}` : null,
      takenAt: at.getTime(),
      fields: Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)])),
      request: {
        service_request_id: number,
        status: 'open',
        status_notes: null,
        service_name: serviceName,
        service_code: form.get('service_code') ?? '',
        description: form.get('description'),
        agency_responsible: '열린행정과',
        service_notice: null,
        requested_datetime: withZone(at),
        updated_datetime: withZone(at),
        expected_datetime: null,
        address: form.get('address_string'),
        lat: point('lat'),
        long: point('long'),
      },
    };
    this.#held.push(held);
    return held;
  }

  /** The number of a token; `null` while it has none, `undefined` where the token is not known. */
  numberOf(token: string): string | null | undefined {
    const held = this.#held.find((entry) => entry.token === token);
    if (!held) return undefined;
    return this.#age(held) >= this.#times.tokenMs ? held.request.service_request_id : null;
  }

  /** Requests as they stand now, without those whose token has no number yet. */
  get requests(): readonly HeldRequest[] {
    return this.#held
      .filter((held) => held.token === null || this.#age(held) >= this.#times.tokenMs)
      .map((held) => this.#asOfNow(held));
  }

  #age({ takenAt }: Held): number {
    return this.#now().getTime() - takenAt;
  }

  #asOfNow(held: Held): HeldRequest {
    const { answerMs } = this.#times;
    if (this.#age(held) < answerMs) return held.request;
    return {
      ...held.request,
      status: 'closed',
      status_notes: '확인했습니다. 그 수치는 측정소가 바뀐 달의 것입니다.',
      updated_datetime: withZone(new Date(held.takenAt + answerMs)),
    };
  }
}

/** In the zone of the city, as the specification wants one to be named. */
const withZone = (at: Date): string =>
  `${new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;

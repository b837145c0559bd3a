import type { Answer } from './georeport-faults.ts';
import type { RequestBook } from './request-book.ts';
import { ownAttributes, type ListedService } from './service-lists.ts';
import { toXml } from './to-xml.ts';

export interface GeoReportRules {
  readonly services: readonly ListedService[];
  readonly key: string | null;
  readonly jurisdiction: string | null;
  readonly book: RequestBook;
}

interface Asked {
  readonly method: string;
  /** Below the server's own path, without its format: `requests/12`. */
  readonly path: string;
  readonly search: URLSearchParams;
  readonly contentType: string;
  readonly body: string;
}

class Refusal extends Error {
  readonly code: number;
  constructor(code: number, description: string) {
    super(description);
    this.code = code;
  }
}

/** What a server that keeps to the specification answers. */
export function geoReportReply(asked: Asked, format: string, rules: GeoReportRules): Answer {
  try {
    const [root, value] = valueOf(asked, rules);
    return written(200, root, value, format);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = [{ code: error.code, description: error.message }];
    return written(error.code, 'errors', errors, format);
  }
}

const written = (status: number, root: string, value: unknown, format: string): Answer =>
  format === 'xml'
    ? { status, type: 'text/xml; charset=utf-8', body: toXml(root, value) }
    : { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };

function valueOf(asked: Asked, rules: GeoReportRules): [root: string, value: unknown] {
  const { method, path, search } = asked;
  const [resource = '', id = ''] = path.split('/').map(decodeURIComponent);
  if (method === 'POST' && path === 'requests')
    return ['service_requests', [created(asked, rules)]];
  if (method !== 'GET') throw new Refusal(400, `${method} is not known here.`);
  checkJurisdiction(search, rules);
  if (path === 'services') return ['services', rules.services];
  if (resource === 'services') return ['service_definition', definition(id, rules)];
  if (resource === 'tokens') return ['service_requests', [numbered(id, rules)]];
  if (path === 'requests') return ['service_requests', listed(search, rules)];
  if (resource === 'requests') {
    const found = rules.book.requests.filter((request) => request.service_request_id === id);
    if (found.length === 0) {
      throw new Refusal(404, `Service request not found with id or token ${id}`);
    }
    return ['service_requests', found];
  }
  throw new Refusal(404, `There is no ${path}.`);
}

function checkJurisdiction(given: URLSearchParams, { jurisdiction }: GeoReportRules): void {
  if (jurisdiction === null) return;
  if (!given.has('jurisdiction_id')) throw new Refusal(400, 'jurisdiction_id was not provided.');
  if (given.get('jurisdiction_id') !== jurisdiction) {
    throw new Refusal(404, 'jurisdiction_id provided was not found.');
  }
}

function definition(code: string, { services }: GeoReportRules): unknown {
  const service = services.find((entry) => entry.service_code === code);
  if (!service) throw new Refusal(404, 'service_code was not found.');
  return { service_code: code, attributes: service.metadata ? ownAttributes : [] };
}

function created({ body, contentType }: Asked, rules: GeoReportRules): unknown {
  if (!contentType.startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal(400, `Content-Type ${contentType} is not taken.`);
  }
  const form = new URLSearchParams(body);
  checkJurisdiction(form, rules);
  if (rules.key !== null && form.get('api_key') !== rules.key) {
    throw new Refusal(403, 'Missing or invalid api_key.');
  }
  const code = form.get('service_code');
  if (code === null) throw new Refusal(400, 'service_code was not provided.');
  const service = rules.services.find((entry) => entry.service_code === code);
  if (!service) throw new Refusal(404, 'service_code was not found.');
  const isPlaced = (form.has('lat') && form.has('long')) || form.has('address_string');
  if (!isPlaced) throw new Refusal(400, 'lat/long or address_string or address_id is required.');
  if ((form.get('description') ?? '').length > 4000) {
    throw new Refusal(400, 'description has more than 4000 characters.');
  }
  const missing = service.metadata
    ? ownAttributes.find((entry) => entry.required && !form.has(`attribute[${entry.code}]`))
    : undefined;
  if (missing) throw new Refusal(400, `attribute ${missing.code} is required.`);
  const { request, token } = rules.book.take(form, service.service_name, service.type === 'batch');
  if (token !== null) return { token, service_notice: null, account_id: null };
  return service.type === 'blackbox'
    ? { service_notice: '읽어 보고 누리집에 답합니다.', account_id: null }
    : {
        service_request_id: request.service_request_id,
        service_notice: '7일 안에 답합니다.',
        account_id: null,
      };
}

function numbered(token: string, { book }: GeoReportRules): unknown {
  const number = book.numberOf(token);
  if (number === undefined || number === null) {
    throw new Refusal(404, `Service request not found with id or token ${token}`);
  }
  return { service_request_id: number, token };
}

const dayMs = 86_400_000;

function listed(search: URLSearchParams, { book }: GeoReportRules): unknown {
  const list = (name: string): readonly string[] | null => search.get(name)?.split(',') ?? null;
  const ids = list('service_request_id');
  // Overrides all other arguments.
  if (ids) return book.requests.filter((request) => ids.includes(request.service_request_id));
  const time = (name: string): number | null => {
    const text = search.get(name);
    if (text === null) return null;
    const at = Date.parse(text);
    if (Number.isNaN(at)) throw new Refusal(400, `${name} is no date.`);
    return at;
  };
  const [from, to] = [time('start_date'), time('end_date')];
  if (from !== null && to !== null && to - from > 90 * dayMs) {
    throw new Refusal(400, 'The range spans more than 90 days.');
  }
  const [codes, statuses] = [list('service_code'), list('status')];
  return book.requests.filter((request) => {
    const at = Date.parse(request.requested_datetime);
    return (
      (codes?.includes(request.service_code) ?? true) &&
      (statuses?.includes(request.status) ?? true) &&
      // The list gives whole seconds.
      at >= (from ?? 0) - 1000 &&
      at <= (to ?? Infinity)
    );
  });
}

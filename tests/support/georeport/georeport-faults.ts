import type { ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export interface GeoReportFault {
  readonly name: string;
  readonly about: string;
  /** Only requests of this method meet it. */
  readonly method?: 'GET' | 'POST';
  /** Changes what would have been answered; the request is taken all the same. */
  readonly change?: (answer: Answer) => Answer;
  /** Answers instead; nothing is taken. */
  readonly instead?: Answer;
  /** The answer is sent so, once the request is taken. */
  readonly send?: (response: ServerResponse, answer: Answer) => void;
}

const json = 'application/json; charset=utf-8';
const errors = (code: number, description: string, status = code): Answer => ({
  status,
  type: json,
  body: JSON.stringify([{ code, description }]),
});
const page = '<!doctype html><title>Sign in</title><h1>Welcome to our network</h1>';

const inObjects = (body: string, change: (item: Record<string, unknown>) => unknown): string => {
  const items: unknown = JSON.parse(body);
  return JSON.stringify(
    Array.isArray(items) ? items.map((item: Record<string, unknown>) => change(item)) : items,
  );
};

/** Ways in which GeoReport servers break, or differ from the specification. */
export const geoReportFaults: readonly GeoReportFault[] = [
  {
    name: 'bad-request',
    about: '400 with the list of errors',
    method: 'POST',
    instead: errors(400, 'lat/long or address_string or address_id is required.'),
  },
  {
    name: 'forbidden',
    about: '403: the key is not taken',
    method: 'POST',
    instead: errors(403, 'Invalid api_key received -- can’t proceed with create_request.'),
  },
  {
    name: 'not-found',
    about: '404: the service is not known',
    method: 'POST',
    instead: errors(404, 'service_code was not found.'),
  },
  {
    name: 'other-code',
    about: 'HTTP says 400, the body says 403',
    method: 'POST',
    instead: errors(403, 'Missing api_key.', 400),
  },
  {
    name: 'error-as-well',
    about: '200 with the list of errors',
    method: 'POST',
    instead: errors(400, 'jurisdiction_id was not provided.', 200),
  },
  {
    name: 'duplicate',
    about: '400, as Boston answers what it has already',
    method: 'POST',
    instead: {
      status: 400,
      type: 'text/xml; charset=utf-8',
      body: '<?xml version="1.0"?><errors><error><code>400</code><description>Invalid service request: base is a duplicate.</description></error></errors>',
    },
  },
  {
    name: 'status-line',
    about: '403 whose body begins with the status line, as recorded in San Francisco',
    method: 'POST',
    instead: {
      status: 403,
      type: 'text/xml',
      body: 'HTTP/1.1 403 Forbidden \n\n<?xml version="1.0"?>\n<error>Invalid api_key received</error>',
    },
  },
  {
    name: 'server-error',
    about: '500 without words',
    method: 'POST',
    instead: { status: 500, type: 'text/plain', body: 'Internal Server Error' },
  },
  {
    name: 'busy',
    about: '429: too many requests',
    method: 'POST',
    instead: errors(429, 'Too many requests.'),
  },
  {
    name: 'down',
    about: '503 to everything',
    instead: { status: 503, type: 'text/html', body: '<h1>Service Unavailable</h1>' },
  },
  {
    name: 'wrong-type',
    about: 'JSON that is called text/html',
    change: (answer) => ({ ...answer, type: 'text/html' }),
  },
  {
    name: 'web-page',
    about: 'a web page that is called JSON',
    instead: { status: 200, type: json, body: page },
  },
  {
    name: 'web-page-after',
    about: 'takes the request, and answers it with a web page',
    method: 'POST',
    change: () => ({ status: 200, type: 'text/html', body: page }),
  },
  {
    name: 'unquoted',
    about: 'codes and numbers without quotes, as the specification prints them',
    change: (answer) => ({
      ...answer,
      body: answer.body.replace(
        /"(service_code|service_request_id|token|key)":"(\d+)"/g,
        '"$1":$2',
      ),
    }),
  },
  {
    name: 'bare-object',
    about: 'an object where the specification has a list of one',
    method: 'POST',
    change: (answer) => ({ ...answer, body: answer.body.replace(/^\[(.*)\]$/s, '$1') }),
  },
  {
    name: 'both',
    about: 'number and token, though only one of them is allowed',
    method: 'POST',
    change: (answer) => ({
      ...answer,
      body: inObjects(answer.body, (item) => ({ token: 'T0', ...item, service_request_id: '77' })),
    }),
  },
  {
    name: 'byte-order-mark',
    about: 'a byte order mark before the JSON',
    change: (answer) => ({ ...answer, body: `\uFEFF${answer.body}` }),
  },
  {
    name: 'slow',
    about: 'answers after 30 seconds',
    send: (response, answer) => {
      const timer = setTimeout(() => end(response, answer), 30_000);
      response.on('close', () => clearTimeout(timer));
    },
  },
  {
    name: 'lost-answer',
    about: 'takes the request, and the connection breaks before the answer',
    method: 'POST',
    send: (response) => void response.socket?.resetAndDestroy(),
  },
  {
    name: 'cut',
    about: 'half of the answer',
    send: (response, answer) =>
      end(response, { ...answer, body: answer.body.slice(0, answer.body.length / 2) }),
  },
];

export function end(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

import { figuresStay, tellable } from './api-key.ts';
import { HttpFault } from './http/http-client.ts';
import type { ServiceBody } from './service-body.ts';
import { KeyRefused, SourceError, type SourceProblem } from './source-error.ts';

interface Fault {
  readonly address: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** A service's fault in words; whoever reads it shall know that nothing is lost. */
export const serviceFault = ({ address, found, expected, todo }: Fault): SourceError =>
  new SourceError(inWords({ address, found, expected, todo }));

/** The same where it is the key that the service refuses. */
export const keyFault = (fault: Fault): SourceError => new KeyRefused(inWords(fault));

const inWords = ({ address, found, expected, todo }: Fault): SourceProblem => ({
  file: address,
  found,
  expected,
  todo: `${todo}; ${figuresStay}`,
});

/** A fault of the connection in words; any other error is one of the program and goes on. */
export function connectionFault(
  error: unknown,
  expected: string,
  secrets: readonly string[],
): unknown {
  if (!(error instanceof HttpFault)) return error;
  const body = tellable(error.body, secrets);
  return serviceFault({
    address: error.address,
    found: body === '' ? error.message : `${error.message}; the answer begins with "${body}"`,
    expected,
    todo: todos[error.kind],
  });
}

const todos: Readonly<Record<HttpFault['kind'], string>> = {
  timeout: 'nothing is wrong here; the next run asks again',
  unreachable: 'check the connection and the address; the next run asks again',
  'cut-off': 'nothing is wrong here; the next run asks again',
  'too-large': 'check the address: the service gives more than it ever did',
  redirects: 'check the address: it leads in a circle or away',
  status: 'check the address and the page of the service; the next run asks again',
  quota: 'wait until the limit is lifted, or have it raised',
  cancelled: 'the run was stopped; start it again',
};

/** What came instead of data, in words. */
export function strangeBody(body: ServiceBody | null, secrets: readonly string[]): string {
  if (body === null) return 'the answer is in no known encoding, or it was cut off';
  if (body.format === 'html') return 'the answer is a web page, not data';
  if ('content' in body) return `the answer is ${body.format.toUpperCase()} of another kind`;
  const text = tellable(body.text, secrets);
  if (text === '') return 'the answer is empty';
  return `the answer cannot be read, or it was cut off; it begins with "${text}"`;
}

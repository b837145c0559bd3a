import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../../scripts/site/serve.ts';
import { dist } from './site.ts';

/** What the server does instead of answering as it should. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

export interface FaultyServer {
  readonly url: string;
  /** From now on, paths that fit the pattern meet the fault. */
  readonly breakPath: (pattern: RegExp, fault: Fault) => void;
  /** All is well again, also for requests that are still waiting. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/** The built site behind a real HTTP server that can be told to fail. */
export async function startFaultyServer(): Promise<FaultyServer> {
  const site = await serveSite(dist, 0);
  const faults = new Map<RegExp, Fault>();
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    const pass = (): boolean => site.server.emit('request', request, response);
    const path = request.url ?? '';
    const fault = [...faults].find(([pattern]) => pattern.test(path))?.[1];
    if (!fault) pass();
    else if (fault === silence) held.push(pass);
    else fault(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    breakPath: (pattern, fault) => faults.set(pattern, fault),
    heal: () => {
      faults.clear();
      for (const pass of held.splice(0)) pass();
    },
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((done) => server.close(done)), site.close()]);
    },
  };
}

const json = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

const fileOf = (request: IncomingMessage): string =>
  readFileSync(`${dist}${new URL(request.url ?? '', 'http://server').pathname}`, 'utf8');

export const status =
  (code: number): Fault =>
  (_request, response) => {
    response.writeHead(code, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
    response.end('no');
  };

/** Half of the file, as a whole answer. */
export const truncated: Fault = (request, response) => {
  const text = fileOf(request);
  response.writeHead(200, json);
  response.end(text.slice(0, text.length / 2));
};

/** The file as a later version of ingestion would write it. */
export const laterVersion: Fault = (request, response) => {
  response.writeHead(200, json);
  response.end(fileOf(request).replace(/"schemaVersion":\s*1/, '"schemaVersion":99'));
};

/** What a hotel's wireless network answers before one signs in. */
export const signInPage: Fault = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' });
  response.end('<!doctype html><title>Sign in</title><h1>Welcome to our network</h1>');
};

/** JSON of another kind. */
export const otherShape: Fault = (_request, response) => {
  response.writeHead(200, json);
  response.end('{"schemaVersion":1,"hello":"world"}');
};

/** The line breaks in the middle of an answer. */
export const brokenOff: Fault = (request, response) => {
  const text = fileOf(request);
  response.writeHead(200, { ...json, 'Content-Length': Buffer.byteLength(text) });
  response.write(text.slice(0, 200), () => response.destroy());
};

/** No answer until the server is healed. */
export const silence: Fault = () => undefined;

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../../scripts/site/serve.ts';

/** Pages below this path come without their modules. */
const bare = '/without-script/';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export interface Host {
  readonly address: (page: string) => string;
  readonly addressWithoutScript: (page: string) => string;
  readonly close: () => Promise<void>;
}

/** The same page with nothing that loads a module. */
const withoutModules = (html: string): string =>
  html
    .replaceAll(/<script[^>]*type="module"[^>]*>\s*<\/script>\s*/g, '')
    // The head's script asks for the module by this attribute; without it there is none to ask for.
    .replaceAll(/<script data-entry="[^"]*" data-preloads="[^"]*">[^<]*<\/script>\s*/g, '');

/**
 * Serves a built folder as a public host does: the project's own server behind brotli. Every answer
 * is compressed once and kept, so that no run waits for it twice.
 */
export async function startHost(folder: string): Promise<Host> {
  const site = await serveSite(folder, 0);
  const kept = new Map<string, Promise<Answer>>();
  const answerTo = (url: string): Promise<Answer> => {
    const known = kept.get(url);
    if (known) return known;
    const answer = makeAnswer(new URL(site.url).origin, url);
    kept.set(url, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    void send(response, answerTo(request.url ?? '/'));
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: (page) => `${origin}${page}`,
    addressWithoutScript: (page) => `${origin}${bare}${page.slice(1)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await site.close();
    },
  };
}

async function send(response: ServerResponse, answer: Promise<Answer>): Promise<void> {
  try {
    const { status, headers, bytes } = await answer;
    response.writeHead(status, headers).end(bytes);
  } catch {
    response.writeHead(502).end();
  }
}

async function makeAnswer(origin: string, url: string): Promise<Answer> {
  const isBare = url.startsWith(bare);
  const response = await fetch(`${origin}${isBare ? url.slice(bare.length - 1) : url}`);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const cacheControl = response.headers.get('cache-control');
  const body = Buffer.from(await response.arrayBuffer());
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(type);
  const bytes = isBare ? Buffer.from(withoutModules(body.toString('utf8'))) : body;
  return {
    status: response.status,
    headers: {
      'Content-Type': type,
      ...(cacheControl === null ? {} : { 'Cache-Control': cacheControl }),
      ...(isText ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    },
    bytes: isText ? brotliCompressSync(bytes) : bytes,
  };
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault } from './fault.ts';

const begin = (response: ServerResponse, length?: number): void => {
  const size = length === undefined ? {} : { 'content-length': length };
  response.writeHead(200, { 'content-type': 'application/json', ...size });
};

const packed = (response: ServerResponse, body: Buffer, encoding = 'gzip'): void => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-encoding': encoding,
    'content-length': body.length,
  });
  response.end(body);
};

/** So many bytes a moment, until the other side goes. */
function pour(response: ServerResponse, chunk: Buffer, everyMs: number): void {
  const timer = setInterval(() => response.write(chunk), everyMs);
  response.on('close', () => clearInterval(timer));
}

/** 64 MB of nothing, packed once: that takes a while. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

export const wireFaults: readonly Fault[] = [
  {
    name: 'reset-before',
    about: 'the connection breaks before the answer',
    send: (response) => void response.socket?.resetAndDestroy(),
  },
  {
    name: 'reset-once',
    about: 'the connection breaks the first time, then well',
    only: ({ before }) => before === 0,
    send: (response) => void response.socket?.resetAndDestroy(),
  },
  {
    name: 'reset-within',
    about: 'the connection breaks within the body',
    send: (response, { body }) => {
      begin(response, body.length);
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
        response.socket?.resetAndDestroy();
      });
    },
  },
  {
    name: 'body-cut',
    about: 'half of the body, ended as if whole',
    send: (response, { body }) => {
      begin(response);
      response.end(body.subarray(0, Math.floor(body.length / 2)));
    },
  },
  {
    name: 'length-too-large',
    about: 'Content-Length says more than comes',
    send: (response, { body }) => {
      begin(response, body.length + 100);
      response.write(body, () => response.socket?.end());
    },
  },
  {
    name: 'length-too-small',
    about: 'Content-Length says less than comes',
    send: (response, { body }) => {
      // Node refuses to write more than it announced, so the bytes go to the socket itself.
      response.socket?.end(
        Buffer.concat([
          Buffer.from(
            `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length - 40}\r\nConnection: close\r\n\r\n`,
          ),
          body,
        ]),
      );
    },
  },
  {
    name: 'slow-drip',
    about: 'a byte now and then, without end',
    send: (response) => {
      begin(response);
      pour(response, Buffer.from(' '), 20);
    },
  },
  {
    name: 'stops-within',
    about: 'begins to answer, then says nothing more',
    send: (response, { body }) => {
      begin(response, body.length);
      response.write(body.subarray(0, 20));
    },
  },
  {
    name: 'never-answers',
    about: 'takes the request and never answers',
    send: () => {
      // Nothing is what it sends.
    },
  },
  {
    name: 'endless-body',
    about: 'a body without end',
    send: (response) => {
      begin(response);
      pour(response, Buffer.alloc(4 * 1024 * 1024, 'x'), 1);
    },
  },
  {
    name: 'gzip-bomb',
    about: '64 KB that unpack to 64 MB',
    send: (response) => packed(response, bomb),
  },
  {
    name: 'gzip-broken',
    about: 'packed bytes that are damaged',
    send: (response, { body }) => {
      const bytes = gzipSync(body);
      bytes.fill(0xff, 12, 40);
      packed(response, bytes);
    },
  },
  {
    name: 'gzip-cut',
    about: 'packed bytes that end too soon',
    send: (response, { body }) => {
      const bytes = gzipSync(body);
      packed(response, bytes.subarray(0, Math.floor(bytes.length / 2)));
    },
  },
  {
    name: 'gzip-not-packed',
    about: 'says packed, and is not',
    send: (response, { body }) => packed(response, body),
  },
  {
    name: 'unknown-packing',
    about: 'packed in a way that was not asked for',
    send: (response, { body }) => packed(response, body, 'compress'),
  },
  {
    name: 'gzip-well',
    about: 'no fault: packed as was asked for',
    send: (response, { body }) => packed(response, gzipSync(body)),
  },
  {
    name: 'not-http',
    about: 'words that are not HTTP',
    send: (response) => void response.socket?.end('220 mail.example.org ready\r\n'),
  },
  {
    name: 'huge-headers',
    about: 'headers without measure',
    send: (response) => {
      response.writeHead(200, { 'x-padding': 'x'.repeat(200_000) });
      response.end('{}');
    },
  },
];

import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../tests/support/replay/fault.ts';
import { bench, air, client, faultOf } from '../../../tests/support/http-bench.ts';

describe('redirects', () => {
  const to = (location: (replayPath: string) => string): Fault => ({
    name: 'redirect',
    about: 'redirects once',
    only: ({ before, url }) => before === 0 && !url.searchParams.has('moved'),
    reply: (reply, { url }) => ({
      ...reply,
      status: 301,
      headers: { location: location(url.pathname) },
      body: Buffer.alloc(0),
    }),
  });

  test('within the host are followed', async () => {
    const replay = await bench(to((from) => `${from}?moved=1`));
    const answer = await client().get(air(replay));
    expect(answer.status).toBe(200);
    expect(answer.address).toBe(`${replay.url}/***/json/RealtimeCityAir/1/1000`);
  });

  test('to another host go without the headers of the request', async () => {
    const there = await bench();
    const seen: (string | undefined)[] = [];
    const here = await bench(
      to(() => `${there.url.replace('127.0.0.1', 'localhost')}/files/air.csv`),
    );
    there.setFault({
      name: 'look',
      about: 'looks at the request',
      send: (response, reply) => {
        seen.push(String(response.req.headers['x-token']));
        response.writeHead(200).end(reply.body);
      },
    });
    const answer = await client().get({
      url: `${here.url}/files/air.csv`,
      secrets: [],
      headers: { 'x-token': 'token' },
    });
    expect(answer.status).toBe(200);
    expect(seen).toEqual(['undefined']);
  });

  test('with a key to another host never leave', async () => {
    const there = await bench();
    const here = await bench(to((from) => `${there.url}${from}`));
    const fault = await faultOf(client().get(air(here)));
    expect(fault.kind).toBe('redirects');
    expect(there.requests).toEqual([]);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { geoReportFaults } from '../../../tests/support/georeport/georeport-faults.ts';
import {
  startGeoReport,
  type GeoReport,
  type GeoReportOptions,
} from '../../../tests/support/georeport/start-georeport.ts';
import { madeMessage } from '../../../tests/support/made-message.ts';
import type { Open311Channel } from '../../domain/ask/channel.ts';
import type { Contact, Message } from '../../domain/ask/message.ts';
import { afterEvent, type OutboxEntry, type OutboxEvent } from '../../domain/ask/outbox.ts';
import { createOpen311 } from '../../data-access/open311/open311.ts';
import { courierOf } from './courier-of.ts';
import { formCourier } from './form-courier.ts';
import { followUp } from './open311-courier.ts';
import { sendWaiting } from './send-waiting.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const site = 'https://city.example';

async function bench(options: GeoReportOptions = {}, more: Partial<Open311Channel> = {}) {
  const server = await startGeoReport(options);
  closing.push(server.close);
  const channel: Open311Channel = {
    kind: 'open311',
    url: server.url,
    key: null,
    jurisdiction: null,
    service: '003',
    ...more,
  };
  const open311 = createOpen311(channel, 400);
  return { server, open311, courier: courierOf(channel, open311, site) };
}

function madeOutbox(message: Message) {
  let entries: readonly OutboxEntry[] = [];
  const port = {
    read: () => entries,
    tell: (event: OutboxEvent): void => {
      entries = afterEvent(entries, event, '2026-11-20T03:00:00.000Z');
    },
  };
  port.tell({ kind: 'keep', message });
  return port;
}

const meets = (server: GeoReport, name: string | null): void => {
  const fault = geoReportFaults.find((entry) => entry.name === name) ?? null;
  if (name !== null && fault === null) throw new Error(`There is no fault ${name}.`);
  server.setFault(fault);
};

const nobody = (): Contact | null => null;

describe('what a server’s fault means for the message', () => {
  test.each([
    ['bad-request', 'failed', 'refused'],
    ['forbidden', 'failed', 'forbidden'],
    ['not-found', 'failed', 'not-found'],
    ['other-code', 'failed', 'refused'],
    ['error-as-well', 'failed', 'refused'],
    ['status-line', 'failed', 'forbidden'],
    ['duplicate', 'sent', null],
    ['busy', 'waiting', 'busy'],
    ['down', 'waiting', 'busy'],
    ['web-page', 'waiting', 'offline'],
    ['slow', 'waiting', 'offline'],
    ['cut', 'waiting', 'offline'],
    ['server-error', 'unsure', 'server-error'],
    ['web-page-after', 'unsure', 'unreadable'],
    ['lost-answer', 'unsure', 'no-answer'],
    ['unquoted', 'sent', null],
    ['wrong-type', 'sent', null],
    ['bare-object', 'sent', null],
    ['both', 'sent', null],
  ])('%s: it is %s (%s)', async (name, state, reason) => {
    const { server, courier } = await bench();
    const outbox = madeOutbox(madeMessage());
    meets(server, name);
    await sendWaiting(outbox, courier, nobody);
    expect(outbox.read()[0]).toMatchObject({ state, reason });
    // The reader is told in the server's own words.
    if (state === 'failed') expect(outbox.read()[0]?.detail).not.toBe(null);
    // Only where the server may have it, the message may not wait to be sent again.
    expect(state === 'waiting' || state === 'failed').toBe(
      server.book.taken.length === 0 && state !== 'unsure' && name !== 'duplicate',
    );
  });

  test('a message that arrived without an answer is found in the server’s list', async () => {
    const { server, courier } = await bench();
    const outbox = madeOutbox(madeMessage({ writtenAt: new Date().toISOString() }));
    meets(server, 'lost-answer');
    await sendWaiting(outbox, courier, nobody);
    expect(outbox.read()[0]?.state).toBe('unsure');
    meets(server, null);
    await sendWaiting(outbox, courier, nobody);
    expect(outbox.read()[0]).toMatchObject({ state: 'sent', receipt: { requestId: '638344' } });
    expect(server.book.taken).toHaveLength(1);
  });

  test('a server that nobody reaches has nothing, and gets it once it is there', async () => {
    const { server, courier } = await bench();
    const outbox = madeOutbox(madeMessage());
    await server.close();
    await sendWaiting(outbox, courier, nobody);
    expect(outbox.read()[0]).toMatchObject({ state: 'waiting', reason: 'offline', tries: 0 });
    const port = Number(new URL(server.url).port);
    const again = await startGeoReport({ port });
    closing.push(again.close);
    await sendWaiting(outbox, courier, nobody);
    expect(outbox.read()[0]).toMatchObject({ state: 'sent', tries: 1 });
    expect(again.book.taken).toHaveLength(1);
  });
});

test('a message carries what the reader saw, and who to answer only beside it', async () => {
  const { server, courier } = await bench({ key: 'public' }, { key: 'public' });
  const outbox = madeOutbox(madeMessage());
  await sendWaiting(outbox, courier, () => ({ name: '홍길동', email: 'hong@example.org' }));
  const fields = server.book.taken[0]?.fields ?? {};
  expect(fields['description']?.[0]).toContain(
    'https://city.example/topics/air-quality/?area=11680&period=2022#map',
  );
  expect(fields['description']?.[0]).not.toContain('hong@');
  expect(fields['email']).toEqual(['hong@example.org']);
  expect(decodeURIComponent(server.requests.join())).not.toMatch(/hong|홍길동|높나요|public/);
});

test('what a service needs and the message does not say keeps it from being sent', async () => {
  const { server, courier } = await bench({}, { service: '002' });
  const outbox = madeOutbox(madeMessage());
  await sendWaiting(outbox, courier, nobody);
  expect(outbox.read()[0]).toMatchObject({
    state: 'failed',
    reason: 'incomplete',
    detail: '무엇이 틀렸나요?',
  });
  expect(server.requests.filter((line) => line.startsWith('POST'))).toEqual([]);
  const { message } = outbox.read()[0] ?? {};
  if (!message) throw new Error('The message is gone.');
  const answered = { ...message, answers: { WRONG: ['VALUE'] } };
  outbox.tell({ kind: 'edit', id: message.id, message: answered });
  await sendWaiting(outbox, courier, nobody);
  expect(outbox.read()[0]?.state).toBe('sent');
});

test('without a service, or with one that is gone, it says so', async () => {
  const { courier } = await bench({}, { service: null });
  const outbox = madeOutbox(madeMessage());
  await sendWaiting(outbox, courier, nobody);
  expect(outbox.read()[0]).toMatchObject({ state: 'failed', reason: 'incomplete' });
  const gone = madeOutbox(madeMessage({ service: { code: '999', name: 'Gone' } }));
  await sendWaiting(gone, courier, nobody);
  expect(gone.read()[0]).toMatchObject({ state: 'failed', reason: 'not-found' });
});

test('a token becomes a number, and the number a state with the server’s words', async () => {
  let now = Date.parse('2026-11-20T03:00:00Z');
  const times = { tokenMs: 5000, answerMs: 60_000, now: () => new Date(now) };
  const { courier, open311 } = await bench(times, { service: '001' });
  const outbox = madeOutbox(madeMessage());
  const follow = async (): Promise<OutboxEntry> => {
    const [entry] = outbox.read();
    const event = entry ? await followUp(open311, entry) : null;
    if (event) outbox.tell(event);
    const [after] = outbox.read();
    if (!after) throw new Error('The message is gone.');
    return after;
  };
  await sendWaiting(outbox, courier, nobody);
  expect(outbox.read()[0]?.receipt).toMatchObject({ requestId: null, token: 'T638344' });
  expect((await follow()).receipt?.requestId).toBe(null);
  now += 5000;
  expect((await follow()).receipt?.requestId).toBe('638344');
  expect((await follow()).progress).toMatchObject({ status: 'open', notes: null });
  now += 60_000;
  expect((await follow()).progress).toMatchObject({
    status: 'closed',
    notes: expect.stringContaining('측정소'),
    updatedAt: '2026-11-20T03:01:00.000Z',
  });
});

describe('an address that takes forms', () => {
  async function form(answer: number | 'silence') {
    const bodies: URLSearchParams[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (part: string) => (text += part));
      request.on('end', () => {
        bodies.push(new URLSearchParams(text));
        if (answer === 'silence') return;
        response.writeHead(answer).end('{}');
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(
      () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    );
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/f`;
    return { bodies, courier: formCourier(url, ({ text }) => `<${text}>`, 300) };
  }

  test.each([
    [200, 'sent', null],
    [201, 'sent', null],
    [400, 'failed', 'refused'],
    [403, 'failed', 'forbidden'],
    [404, 'failed', 'not-found'],
    [429, 'waiting', 'busy'],
    [500, 'unsure', 'server-error'],
    ['silence', 'unsure', 'no-answer'],
  ] as const)('that answers %s: the message is %s', async (answer, state, reason) => {
    const { courier, bodies } = await form(answer);
    const outbox = madeOutbox(madeMessage());
    await sendWaiting(outbox, courier, () => ({ name: '', email: 'hong@example.org' }));
    expect(outbox.read()[0]).toMatchObject({ state, reason });
    expect(Object.fromEntries(bodies[0] ?? [])).toMatchObject({
      reference: 'OMO-0F1E2D3C',
      kind: 'question',
      message: '<작년보다 왜 높나요?>',
      dataset: 'air-quality',
      version: 'abc123',
      email: 'hong@example.org',
    });
    await sendWaiting(outbox, courier, nobody);
    // Only what was surely not taken goes a second time.
    expect(bodies).toHaveLength(state === 'waiting' ? 2 : 1);
  });
});

test('after another setting of the operator, what waits goes nowhere', async () => {
  const outbox = madeOutbox(madeMessage());
  await sendWaiting(outbox, courierOf({ kind: 'none' }, null, site), nobody);
  expect(outbox.read()[0]?.state).toBe('waiting');
});

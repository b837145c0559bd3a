import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeMessage } from '../../../tests/support/made-message.ts';
import { afterEvent, type OutboxEntry, type OutboxEvent } from '../../domain/ask/outbox.ts';
import { sendWaiting, type Courier, type OutboxPort, type SendingEnd } from './send-waiting.ts';

const receipt = { requestId: '7', token: null, notice: null };

function madeOutbox(...ids: readonly string[]) {
  let entries: readonly OutboxEntry[] = [];
  const port: OutboxPort = {
    // As from storage: new objects each time.
    read: () => structuredClone(entries),
    tell: (event) => {
      entries = afterEvent(entries, event, '2026-11-20T03:00:00.000Z');
    },
  };
  for (const id of ids) port.tell({ kind: 'keep', message: madeMessage({ id }) });
  return port;
}

const statesOf = (port: OutboxPort): Readonly<Record<string, string>> =>
  Object.fromEntries(port.read().map(({ message, state }) => [message.id, state]));

/** What happens to one attempt at sending. */
const happenings = [
  'unreachable',
  'refused',
  'taken',
  'taken-without-answer',
  'lost-before',
  'closed-before',
  'closed-after',
] as const;
type Happening = (typeof happenings)[number];

class PageClosed extends Error {}

/** A server that meets one happening after another, and remembers what reached it. */
function madeServer(plan: readonly Happening[], canLook: boolean) {
  const arrived: string[] = [];
  const left = [...plan];
  const courier: Courier = {
    prepare: async ({ id }) => {
      const happening = left.shift() ?? 'taken';
      if (happening === 'unreachable') return { kind: 'hold', id, reason: 'offline' };
      return async (): Promise<SendingEnd> => {
        if (happening === 'refused') {
          return { kind: 'refuse', id, reason: 'refused', detail: null };
        }
        if (happening === 'closed-before') throw new PageClosed();
        if (happening === 'lost-before') return { kind: 'lose', id, reason: 'no-answer' };
        arrived.push(id);
        if (happening === 'closed-after') throw new PageClosed();
        return happening === 'taken-without-answer'
          ? { kind: 'lose', id, reason: 'no-answer' }
          : { kind: 'take', id, receipt };
      };
    },
    look: async ({ message: { id } }) =>
      canLook && arrived.includes(id) ? { kind: 'take', id, receipt } : null,
  };
  return { arrived, courier };
}

/** The page runs it, and may be closed at any moment. */
async function visit(port: OutboxPort, courier: Courier): Promise<void> {
  await sendWaiting(port, courier, () => null).catch((error: unknown) => {
    if (!(error instanceof PageClosed)) throw error;
  });
}

test('whatever happens, no message is lost, and none arrives twice unless the reader sends it again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.constantFrom(...happenings), { maxLength: 12 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      async (count, plan, visits, canLook) => {
        const ids = Array.from({ length: count }, (_, n) => `message-${n}`);
        const port = madeOutbox(...ids);
        const { arrived, courier } = madeServer(plan, canLook);
        for (let n = 0; n < visits; n += 1) await visit(port, courier);
        expect(new Set(arrived).size).toBe(arrived.length);
        expect(Object.keys(statesOf(port)).toSorted()).toEqual(ids);
        for (const [id, state] of Object.entries(statesOf(port))) {
          if (state === 'sent') expect(arrived).toContain(id);
          if (state === 'waiting' || state === 'failed') expect(arrived).not.toContain(id);
        }
        // Where the server's list can be read, whatever has arrived is known in the end.
        if (!canLook) return;
        for (let n = 0; n <= plan.length; n += 1) await visit(port, courier);
        for (const id of arrived) expect(statesOf(port)[id]).toBe('sent');
      },
    ),
    { numRuns: 300 },
  );
});

test('the oldest goes first, and behind one that cannot be sent nothing is tried', async () => {
  const port = madeOutbox('first-00', 'second-0');
  const { arrived, courier } = madeServer([], false);
  await visit(port, courier);
  expect(arrived).toEqual(['first-00', 'second-0']);

  const other = madeOutbox('first-00', 'second-0');
  const down = madeServer(['unreachable'], false);
  await visit(other, down.courier);
  expect(down.arrived).toEqual([]);
  expect(statesOf(other)).toEqual({ 'first-00': 'waiting', 'second-0': 'waiting' });
});

test('one that is refused does not hold up the next', async () => {
  const port = madeOutbox('first-00', 'second-0');
  const { courier } = madeServer(['refused'], false);
  await visit(port, courier);
  expect(statesOf(port)).toEqual({ 'first-00': 'failed', 'second-0': 'sent' });
});

test('a page that was closed while it sent asks the reader; a list that knows it answers', async () => {
  const port = madeOutbox('first-00');
  const { arrived, courier } = madeServer(['closed-after'], false);
  await visit(port, courier);
  expect(statesOf(port)).toEqual({ 'first-00': 'sending' });
  await visit(port, courier);
  expect(port.read()[0]).toMatchObject({ state: 'unsure', reason: 'interrupted' });
  expect(arrived).toEqual(['first-00']);

  const known: Courier = {
    ...courier,
    look: async ({ message: { id } }) => ({ kind: 'take', id, receipt }),
  };
  await visit(port, known);
  expect(port.read()[0]).toMatchObject({ state: 'sent', receipt });
});

test('what the reader changes or deletes while the server is asked is not sent as it was', async () => {
  const port = madeOutbox('first-00', 'second-0');
  const { arrived, courier } = madeServer([], false);
  const slow: Courier = {
    ...courier,
    prepare: async (message) => {
      const ready = await courier.prepare(message);
      const change: OutboxEvent =
        message.id === 'first-00'
          ? { kind: 'remove', id: 'first-00' }
          : { kind: 'edit', id: 'second-0', message: madeMessage({ text: 'changed' }) };
      port.tell(change);
      return ready;
    },
  };
  await visit(port, slow);
  expect(arrived).toEqual([]);
  expect(statesOf(port)).toEqual({ 'second-0': 'waiting' });
  await visit(port, courier);
  expect(arrived).toEqual(['second-0']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeMessage } from '../../../tests/support/made-message.ts';
import { afterEvent, type OutboxEntry, type OutboxEvent } from './outbox.ts';

const at = '2026-11-20T03:00:00.000Z';
const receipt = { requestId: '7', token: null, notice: null };
const message = madeMessage({ id: 'message-1' });
const id = message.id;

const after = (...events: readonly OutboxEvent[]): readonly OutboxEntry[] =>
  events.reduce<readonly OutboxEntry[]>((entries, event) => afterEvent(entries, event, at), []);

const kept = { kind: 'keep', message } as const;
const claim = { kind: 'claim', id } as const;

describe('a message', () => {
  test('waits, is sent, and has a number', () => {
    const [entry] = after(kept, claim, { kind: 'take', id, receipt });
    expect(entry).toMatchObject({ state: 'sent', tries: 1, reason: null, receipt });
  });

  test('is kept once, however often it is kept', () => {
    expect(after(kept, kept, { kind: 'keep', message: { ...message, text: 'other' } })).toEqual(
      after(kept),
    );
  });

  test('is not claimed twice', () => {
    expect(after(kept, claim, claim)).toEqual(after(kept, claim));
    expect(after(kept, claim)[0]?.tries).toBe(1);
  });

  test('that may have arrived is not sent again before the reader says so', () => {
    const unsure = after(kept, claim, { kind: 'lose', id, reason: 'no-answer' });
    expect(unsure[0]?.state).toBe('unsure');
    expect(afterEvent(unsure, claim, at)).toBe(unsure);
    expect(afterEvent(unsure, { kind: 'hold', id, reason: 'offline' }, at)).toBe(unsure);
    const [again] = afterEvent(afterEvent(unsure, { kind: 'again', id }, at), claim, at);
    expect(again).toMatchObject({ state: 'sending', tries: 2, reason: null });
  });

  test('is forgotten who wrote it once it is there', () => {
    const contact = { name: '홍길동', email: 'hong@example.org' };
    const own = { kind: 'keep', message: { ...message, contact, contactLeftOut: true } } as const;
    expect(after(own, claim)[0]?.message.contact).toEqual(contact);
    const [sent] = after(own, claim, { kind: 'take', id, receipt });
    expect(sent?.message).toMatchObject({ contact: null, contactLeftOut: false });
    expect(JSON.stringify(sent)).not.toMatch(/홍길동|hong@/);
  });

  test('keeps its number when it is changed, and cannot be changed once it is on its way', () => {
    const changed = { kind: 'edit', id, message: madeMessage({ id: 'other-id', text: '고침' }) };
    const edit = changed as Extract<OutboxEvent, { kind: 'edit' }>;
    expect(after(kept, edit)[0]?.message).toMatchObject({ id, text: '고침' });
    expect(after(kept, claim, edit)).toEqual(after(kept, claim));
    const lost = { kind: 'lose', id, reason: 'no-answer' } as const;
    expect(after(kept, claim, lost, edit)).toEqual(after(kept, claim, lost));
  });

  test('can be deleted, but not while it is on its way', () => {
    expect(after(kept, { kind: 'remove', id })).toEqual([]);
    expect(after(kept, claim, { kind: 'remove', id })).toHaveLength(1);
  });

  test('says why it was refused', () => {
    const refusal = { kind: 'refuse', id, reason: 'forbidden', detail: 'No key.' } as const;
    const refused = after(kept, claim, refusal);
    expect(refused[0]).toMatchObject({ state: 'failed', reason: 'forbidden', detail: 'No key.' });
    expect(afterEvent(refused, { kind: 'again', id }, at)[0]).toMatchObject({
      state: 'waiting',
      reason: null,
      detail: null,
    });
  });

  test('learns its number and its state after it was sent', () => {
    const progress = {
      status: 'closed',
      notes: '고쳤습니다.',
      agency: null,
      requestedAt: at,
      updatedAt: at,
      expectedAt: null,
    };
    const taken = { kind: 'take', id, receipt: { ...receipt, requestId: null, token: 'T1' } };
    const [entry] = after(
      kept,
      claim,
      taken as OutboxEvent,
      { kind: 'take', id, receipt },
      {
        kind: 'report',
        id,
        progress,
      },
    );
    expect(entry).toMatchObject({ state: 'sent', receipt, progress });
    expect(after(kept, { kind: 'report', id, progress })).toEqual(after(kept));
  });
});

const ids = ['one-0000', 'two-0000', 'three-00'];
const anyId = fc.constantFrom(...ids);
const anyEvent: fc.Arbitrary<OutboxEvent> = fc.oneof(
  anyId.map((own): OutboxEvent => ({ kind: 'keep', message: madeMessage({ id: own }) })),
  anyId.map((own): OutboxEvent => ({ kind: 'claim', id: own })),
  anyId.map((own): OutboxEvent => ({ kind: 'hold', id: own, reason: 'offline' })),
  anyId.map((own): OutboxEvent => ({ kind: 'refuse', id: own, reason: 'refused', detail: null })),
  anyId.map((own): OutboxEvent => ({ kind: 'lose', id: own, reason: 'no-answer' })),
  anyId.map((own): OutboxEvent => ({ kind: 'take', id: own, receipt })),
  anyId.map((own): OutboxEvent => ({ kind: 'again', id: own })),
  anyId.map((own): OutboxEvent => ({ kind: 'remove', id: own })),
  anyId.map(
    (own): OutboxEvent => ({
      kind: 'edit',
      id: own,
      message: madeMessage({ id: 'changed-0', text: 'changed' }),
    }),
  ),
);

test('in any order of events nothing is lost but by deleting, and nothing sent is claimed again', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let entries: readonly OutboxEntry[] = [];
      const there = new Set<string>();
      for (const event of events) {
        const own = event.kind === 'keep' ? event.message.id : event.id;
        const before = entries.find((entry) => entry.message.id === own);
        entries = afterEvent(entries, event, at);
        const now = entries.find((entry) => entry.message.id === own);
        if (event.kind === 'keep') there.add(own);
        if (event.kind === 'remove' && before?.state !== 'sending') there.delete(own);
        // Sending begins only from waiting; from unsure only the reader leads back.
        if (now?.state === 'sending' && before?.state !== 'sending') {
          expect([before?.state, event.kind]).toEqual(['waiting', 'claim']);
        }
        if (before?.state === 'sent' && now) expect(now.state).toBe('sent');
        if (before?.state === 'unsure' && now?.state === 'waiting') {
          expect(event.kind).toBe('again');
        }
      }
      expect(entries.map(({ message: { id: own } }) => own).toSorted()).toEqual(
        [...there].toSorted(),
      );
    }),
    { numRuns: 500 },
  );
});

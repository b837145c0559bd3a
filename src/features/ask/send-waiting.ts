import type { Contact, Message } from '../../domain/ask/message.ts';
import type { OutboxEntry, OutboxEvent } from '../../domain/ask/outbox.ts';

/** What a message becomes by being sent; never a rejection. */
export type Sending = (contact: Contact | null) => Promise<SendingEnd>;
export type SendingEnd = Extract<OutboxEvent, { kind: 'take' | 'refuse' | 'lose' | 'hold' }>;

/** Takes messages to where they go. */
export interface Courier {
  /**
   * Sees whether a message can be sent now, without sending any of it: the sending itself, or why not.
   */
  readonly prepare: (
    message: Message,
  ) => Promise<Sending | Extract<OutboxEvent, { kind: 'refuse' | 'hold' }>>;
  /** Looks whether a message that may have arrived has; `null`: cannot tell. */
  readonly look: (entry: OutboxEntry) => Promise<Extract<OutboxEvent, { kind: 'take' }> | null>;
}

export interface OutboxPort {
  readonly read: () => readonly OutboxEntry[];
  readonly tell: (event: OutboxEvent) => void;
}

/**
 * Sends what waits, one after another, the oldest first. Only one page at a time may run it (see
 * with-outbox-lock.ts), so whatever is still being sent at its beginning was interrupted: it may have
 * arrived, and is not sent again unless the reader says so.
 */
export async function sendWaiting(
  outbox: OutboxPort,
  courier: Courier,
  contactOf: (id: string) => Contact | null,
): Promise<void> {
  for (const { message, state } of outbox.read()) {
    if (state === 'sending') outbox.tell({ kind: 'lose', id: message.id, reason: 'interrupted' });
  }
  for (const entry of outbox.read().filter(({ state }) => state === 'unsure')) {
    const found = await courier.look(entry);
    if (found) outbox.tell(found);
  }
  const stateOf = (id: string) => outbox.read().find(({ message }) => message.id === id);
  for (const { message } of outbox.read().toReversed()) {
    const { id } = message;
    // The reader may have changed or deleted it meanwhile.
    const current = stateOf(id);
    if (current?.state !== 'waiting') continue;
    const ready = await courier.prepare(current.message);
    // Changed while the server was asked: the next round takes it as it is then.
    if (!isSame(stateOf(id), current)) continue;
    if (typeof ready !== 'function') {
      outbox.tell(ready);
      // Where nobody can be reached, the next message cannot be sent either.
      if (ready.kind === 'hold') return;
      continue;
    }
    outbox.tell({ kind: 'claim', id });
    if (stateOf(id)?.state !== 'sending') continue;
    outbox.tell(await ready(contactOf(id) ?? current.message.contact));
  }
}

/** What is read from the device is a new object each time. */
const isSame = (one: OutboxEntry | undefined, other: OutboxEntry): boolean =>
  JSON.stringify(one?.message) === JSON.stringify(other.message);

import * as v from 'valibot';
import { messageSchema, type Message } from './message.ts';

export const outboxStates = ['waiting', 'sending', 'unsure', 'failed', 'sent'] as const;

/** Why a message is not there yet, or may not be. */
export const outboxReasons = [
  /** The server was not reached, so it has nothing. */
  'offline',
  'busy',
  /** It said no. */
  'refused',
  'forbidden',
  'not-found',
  /** The message lacks what the service asks for. */
  'incomplete',
  /** It may have the message: the answer never came, or could not be read. */
  'no-answer',
  'server-error',
  'unreadable',
  /** The page was closed while it was sent. */
  'interrupted',
] as const;
export type OutboxReason = (typeof outboxReasons)[number];

const text = v.nullable(v.string());

/** What the server gave for the message: a number, or a token that becomes one, or neither. */
export const receiptSchema = v.object({ requestId: text, token: text, notice: text });
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** What has become of it, in the server's words. */
export const progressSchema = v.object({
  status: v.string(),
  notes: text,
  agency: text,
  /** Instants in UTC. */
  requestedAt: text,
  updatedAt: text,
  expectedAt: text,
});
export type Progress = v.InferOutput<typeof progressSchema>;

export const entrySchema = v.object({
  message: messageSchema,
  state: v.picklist(outboxStates),
  changedAt: v.string(),
  /** Times that it was handed to the network. */
  tries: v.number(),
  reason: v.nullable(v.picklist(outboxReasons)),
  /** What the server said of it. */
  detail: text,
  receipt: v.nullable(receiptSchema),
  progress: v.nullable(progressSchema),
});
export type OutboxEntry = v.InferOutput<typeof entrySchema>;

export type OutboxEvent =
  | { readonly kind: 'keep'; readonly message: Message }
  /** Its sending begins now; written down before the first byte leaves. */
  | { readonly kind: 'claim'; readonly id: string }
  /** Nothing was sent: it goes on waiting. */
  | { readonly kind: 'hold'; readonly id: string; readonly reason: OutboxReason }
  | {
      readonly kind: 'refuse';
      readonly id: string;
      readonly reason: OutboxReason;
      readonly detail: string | null;
    }
  /** It may have arrived. Only the reader, or the server's own list, can tell. */
  | { readonly kind: 'lose'; readonly id: string; readonly reason: OutboxReason }
  | { readonly kind: 'take'; readonly id: string; readonly receipt: Receipt }
  /** The reader wants it sent (again). */
  | { readonly kind: 'again'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string; readonly message: Message }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'report'; readonly id: string; readonly progress: Progress };

type Change = Partial<Omit<OutboxEntry, 'message'>>;

/** The outbox after an event; one that does not fit the state of its message changes nothing. */
export function afterEvent(
  entries: readonly OutboxEntry[],
  event: OutboxEvent,
  at: string,
): readonly OutboxEntry[] {
  if (event.kind === 'keep') {
    const isKnown = entries.some(({ message }) => message.id === event.message.id);
    return isKnown ? entries : [newEntry(event.message, at), ...entries];
  }
  const entry = entries.find(({ message }) => message.id === event.id);
  if (!entry) return entries;
  if (event.kind === 'remove') {
    // What is on its way cannot be called back.
    return entry.state === 'sending' ? entries : entries.filter((other) => other !== entry);
  }
  const change = changeOf(entry, event);
  if (change === null) return entries;
  // Only a change of state is news; the server's report has a time of its own.
  const changedAt = change.state === undefined ? entry.changedAt : at;
  const next = { ...entry, ...change, changedAt, message: messageAfter(entry, event, change) };
  return entries.map((other) => (other === entry ? next : other));
}

const newEntry = (message: Message, at: string): OutboxEntry => ({
  message,
  state: 'waiting',
  changedAt: at,
  tries: 0,
  reason: null,
  detail: null,
  receipt: null,
  progress: null,
});

function changeOf(
  { state, tries }: OutboxEntry,
  event: Exclude<OutboxEvent, { kind: 'keep' | 'remove' }>,
): Change | null {
  const calm = { reason: null, detail: null };
  switch (event.kind) {
    case 'claim':
      return state === 'waiting' ? { state: 'sending', tries: tries + 1, ...calm } : null;
    case 'hold':
      return isUnderway(state) ? { state: 'waiting', reason: event.reason } : null;
    case 'refuse':
      return isUnderway(state)
        ? { state: 'failed', reason: event.reason, detail: event.detail }
        : null;
    case 'lose':
      return state === 'sending' ? { state: 'unsure', reason: event.reason } : null;
    case 'take':
      if (state === 'sent') return { receipt: event.receipt };
      return state === 'sending' || state === 'unsure'
        ? { state: 'sent', receipt: event.receipt, ...calm }
        : null;
    case 'again':
      return state === 'unsure' || state === 'failed' ? { state: 'waiting', ...calm } : null;
    case 'edit':
      return state === 'waiting' || state === 'failed' ? { state: 'waiting', ...calm } : null;
    case 'report':
      return state === 'sent' ? { progress: event.progress } : null;
  }
}

const isUnderway = (state: OutboxEntry['state']): boolean =>
  state === 'waiting' || state === 'sending';

/** Who wrote it is no longer needed once it is there. */
function messageAfter({ message }: OutboxEntry, event: OutboxEvent, { state }: Change): Message {
  if (event.kind === 'edit') return { ...event.message, id: message.id };
  return state === 'sent' ? { ...message, contact: null, contactLeftOut: false } : message;
}

import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import {
  afterEvent,
  entrySchema,
  type OutboxEntry,
  type OutboxEvent,
} from '../domain/ask/outbox.ts';

interface Outbox {
  /** The newest first. */
  readonly entries: readonly OutboxEntry[];
  /** This device keeps nothing: what is written is gone with the page. */
  readonly isLost: boolean;
}

/** Pages that carry no outbox look here whether anything waits; see entry-client.tsx. */
export const outboxKey = 'open-mayors-office-outbox';

const storedSchema = v.object({ version: v.literal(1), entries: v.array(v.unknown()) });
type Stored = v.InferOutput<typeof storedSchema>;

const nothing: Outbox = { entries: [], isLost: false };
// Kept by hand: another zustand store would make the bundler split React from the entry.
let current = nothing;
const listeners = new Set<() => void>();

function show(next: Outbox): void {
  current = next;
  for (const listener of listeners) listener();
}

/** What lies on the device. Throws where the browser refuses all storage. */
function readStored(): Stored['entries'] {
  const text = localStorage.getItem(outboxKey);
  const stored = v.safeParse(storedSchema, text === null ? null : parsed(text));
  return stored.success ? stored.output.entries : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isEntry = (stored: unknown): stored is OutboxEntry => v.is(entrySchema, stored);

/** Takes over what lies on the device, another tab's changes too. */
export function readOutbox(): readonly OutboxEntry[] {
  if (current.isLost) return current.entries;
  try {
    show({ entries: readStored().filter(isEntry), isLost: false });
  } catch {
    show({ ...current, isLost: true });
  }
  return current.entries;
}

/** Every change begins with what is kept now: another tab must not lose a message by an old view. */
export function tellOutbox(event: OutboxEvent): void {
  const wasLost = current.isLost;
  let entries = afterEvent(readOutbox(), event, new Date().toISOString());
  try {
    const stored = readStored();
    // While nothing could be kept, another tab may have kept its own.
    if (wasLost) {
      const known = new Set(entries.map(({ message }) => message.id));
      if (event.kind === 'remove') known.add(event.id);
      const others = stored.filter(isEntry).filter(({ message }) => !known.has(message.id));
      entries = [...entries, ...others];
    }
    // What another version wrote is left as it is.
    const foreign = stored.filter((entry) => !isEntry(entry));
    const kept = { version: 1, entries: [...entries, ...foreign] } satisfies Stored;
    localStorage.setItem(outboxKey, JSON.stringify(kept));
    show({ entries, isLost: false });
  } catch {
    // Full or refused: the outbox lives as long as the page, and says so.
    show({ entries, isLost: true });
  }
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Messages that wait, and those that were sent: on this device only. `select` gives no new object. */
export const useOutbox = <Part>(select: (outbox: Outbox) => Part): Part =>
  useSyncExternalStore(
    subscribe,
    () => select(current),
    () => select(nothing),
  );

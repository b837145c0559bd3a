import * as v from 'valibot';
import { create } from 'zustand';
import { persist, type PersistStorage } from 'zustand/middleware';
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

type Kept = Pick<Outbox, 'entries'>;

/** Pages that carry no outbox look here whether anything waits; see entry-client.tsx. */
export const outboxKey = 'open-mayors-office-outbox';

const storedSchema = v.object({ state: v.object({ entries: v.array(v.unknown()) }) });

/** What is kept; an entry that a damaged or later version wrote is left alone and not shown. */
function readKept(): { readonly entries: readonly OutboxEntry[]; readonly foreign: unknown[] } {
  const text = localStorage.getItem(outboxKey);
  const stored = v.safeParse(storedSchema, text === null ? null : parsed(text));
  const all = stored.success ? stored.output.state.entries : [];
  const results = all.map((entry) => v.safeParse(entrySchema, entry));
  return {
    entries: results.flatMap((result) => (result.success ? [result.output] : [])),
    foreign: all.filter((_, at) => results[at]?.success === false),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const storage: PersistStorage<Kept> = {
  getItem: () => {
    try {
      return { state: { entries: readKept().entries }, version: 1 };
    } catch {
      // A browser may refuse all storage; the outbox then lives as long as the page.
      return null;
    }
  },
  setItem: (key, { state }) => {
    try {
      const entries = [...state.entries, ...readKept().foreign];
      localStorage.setItem(key, JSON.stringify({ state: { entries }, version: 1 }));
      if (useOutbox.getState().isLost) useOutbox.setState({ isLost: false });
    } catch {
      if (!useOutbox.getState().isLost) useOutbox.setState({ isLost: true });
    }
  },
  removeItem: (key) => localStorage.removeItem(key),
};

/** Messages that wait, and those that were sent: on this device only. Read when the page asks for it. */
export const useOutbox = create<Outbox>()(
  persist((): Outbox => ({ entries: [], isLost: false }), {
    name: outboxKey,
    storage,
    skipHydration: true,
    version: 1,
    partialize: ({ entries }) => ({ entries }),
  }),
);

/** Takes over what another tab has changed. */
export function readOutbox(): readonly OutboxEntry[] {
  if (!useOutbox.getState().isLost) void useOutbox.persist.rehydrate();
  return useOutbox.getState().entries;
}

/** Every change begins with what is kept now: another tab must not lose a message by an old view. */
export function tellOutbox(event: OutboxEvent): void {
  const entries = afterEvent(readOutbox(), event, new Date().toISOString());
  useOutbox.setState({ entries });
}

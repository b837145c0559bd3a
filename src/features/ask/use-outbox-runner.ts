import { useCallback, useEffect, useRef } from 'react';
import type { Contact } from '../../domain/ask/message.ts';
import { outboxKey, readOutbox, tellOutbox, useOutbox } from '../../state/outbox.ts';
import { sendWaiting, type Courier } from './send-waiting.ts';
import { withOutboxLock } from './with-outbox-lock.ts';

/** Until a server that could not be reached is tried again, while the page is open. */
const retryMs = [15_000, 60_000, 300_000];

const outbox = { read: readOutbox, tell: tellOutbox };

/**
 * Sends what waits: when the page opens, when the connection comes back, and now and then while it is
 * open. Gives a function for when the reader asks for it. Names and addresses that are not kept on the
 * device are held in this page only.
 */
export function useOutboxRunner(courier: Courier) {
  const contacts = useRef(new Map<string, Contact>());
  const run = useCallback(
    async (isAsked: boolean): Promise<void> => {
      readOutbox();
      if (!navigator.onLine) return;
      await withOutboxLock(isAsked, () =>
        sendWaiting(outbox, courier, (id) => contacts.current.get(id) ?? null),
      );
    },
    [courier],
  );
  useEffect(() => {
    const start = (): void => void run(false);
    const follow = ({ key }: StorageEvent): void => {
      if (key === outboxKey) readOutbox();
    };
    start();
    addEventListener('online', start);
    addEventListener('storage', follow);
    return () => {
      removeEventListener('online', start);
      removeEventListener('storage', follow);
    };
  }, [run]);
  const waits = useOutbox(({ entries }) => entries.some(({ state }) => state === 'waiting'));
  useEffect(() => {
    if (!waits) return undefined;
    let attempt = 0;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      timer = setTimeout(() => void retry(), retryMs[attempt] ?? retryMs.at(-1));
      attempt += 1;
    };
    const retry = async (): Promise<void> => {
      await run(false);
      if (!isOver) next();
    };
    next();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [waits, run]);
  return {
    run,
    holdContact: (id: string, contact: Contact): void => {
      contacts.current.set(id, contact);
    },
  };
}

import { useCallback, useEffect } from 'react';
import type { OutboxEntry } from '../../domain/ask/outbox.ts';
import type { Open311 } from '../../data-access/open311/open311.ts';
import { readOutbox, tellOutbox, useOutbox } from '../../state/outbox.ts';
import { followUp } from './open311-courier.ts';

const firstMs = 2000;
const mostMs = 60_000;

/** Something is still to be learned: the number of a token, or the end of a request. */
const isOpen = ({ state, receipt, progress }: OutboxEntry): boolean =>
  state === 'sent' &&
  receipt !== null &&
  (receipt.requestId !== null || receipt.token !== null) &&
  progress?.status !== 'closed';

/** Asks what has become of messages that were sent: often at first, then ever less. */
export function useFollowUps(open311: Open311 | null) {
  const look = useCallback(
    async (entry: OutboxEntry): Promise<boolean> => {
      if (open311 === null) return false;
      try {
        const event = await followUp(open311, entry);
        if (event) tellOutbox(event);
        return true;
      } catch {
        return false;
      }
    },
    [open311],
  );
  // A message that is new, or one more number: it begins anew, for what follows may come soon.
  const open = useOutbox(({ entries }) =>
    entries
      .filter(isOpen)
      .map(({ message, receipt }) => `${message.id} ${receipt?.requestId ?? ''}`)
      .join(),
  );
  useEffect(() => {
    if (open === '' || open311 === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const round = async (wait: number): Promise<void> => {
      // A tab that nobody looks at asks nothing.
      if (!document.hidden && navigator.onLine) {
        for (const entry of readOutbox().filter(isOpen)) await look(entry);
      }
      if (!isOver) {
        timer = setTimeout(() => void round(Math.min(wait * 2, mostMs)), wait);
      }
    };
    void round(firstMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [open, open311, look]);
  return look;
}

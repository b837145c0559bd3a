/**
 * Runs alone among all pages of this site on this device: two of them must never send the same message.
 * Others wait for their turn. Where the browser has no such lock (an address without https), nothing
 * is run unless the reader asked for it in this page.
 */
export async function withOutboxLock(isAsked: boolean, run: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) await locks.request('open-mayors-office-outbox', run);
  else if (isAsked) {
    alone = alone.then(run, run);
    await alone;
  }
}

let alone: Promise<void> = Promise.resolve();

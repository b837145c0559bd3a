import type { CDPSession, Page } from 'playwright-core';

export interface Held {
  readonly heapMb: number;
  readonly nodes: number;
}

/** What a page still holds after its garbage has been collected. */
export async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  // What one collection frees may hold what only the next can.
  for (let round = 0; round < 3; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(100);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  return { heapMb: usedSize / 1e6, nodes };
}

export async function openProbe(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  return session;
}

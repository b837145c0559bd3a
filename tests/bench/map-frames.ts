import type { Page } from 'playwright-core';
import type { Visit } from './site-visit.ts';
import { median, quantile } from './statistics.ts';

export interface Frames {
  readonly medianMs: number;
  readonly slowMs: number;
  readonly longestMs: number;
  /** Time that the page's own thread worked, for each frame. */
  readonly workMs: number;
}

/** Drags the map east, west, south and north, goes two steps nearer and back, and times its frames. */
export async function panAndZoom({ page, context }: Visit): Promise<Frames> {
  await page.bringToFront();
  const canvas = page.locator('.layer-map-canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no place on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const work = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const times: number[] = [];
  let workMs = 0;
  const during = async (gesture: () => Promise<void>): Promise<void> => {
    const before = await work();
    await recordFrames(page);
    await gesture();
    times.push(...(await recordedFrames(page)));
    workMs += (await work()) - before;
  };
  const reach = Math.min(box.width, box.height) * 0.35;
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    await during(async () => {
      await page.mouse.move(x - dx * reach, y - dy * reach);
      await page.mouse.down();
      await page.mouse.move(x + dx * reach, y + dy * reach, { steps: 40 });
      await page.mouse.up();
      await page.waitForTimeout(300);
    });
  }
  const buttons = page.locator('.layer-map-buttons button');
  for (const step of [0, 0, 1, 1]) {
    await during(async () => {
      await buttons.nth(step).click();
      await page.waitForTimeout(600);
    });
  }
  await session.detach();
  return {
    medianMs: median(times),
    slowMs: quantile(times, 0.95),
    longestMs: Math.max(...times),
    workMs: workMs / times.length,
  };
}

interface Recorder {
  times: number[];
  isOn: boolean;
}

const recordFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const recorder: Recorder = { times: [], isOn: true };
    Reflect.set(window, 'benchFrames', recorder);
    let last: number | null = null;
    const frame = (now: number): void => {
      if (last !== null) recorder.times.push(now - last);
      last = now;
      if (recorder.isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

const recordedFrames = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const recorder = Reflect.get(window, 'benchFrames') as Recorder;
    recorder.isOn = false;
    return recorder.times;
  });

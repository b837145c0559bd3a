import type { BrowserContext } from 'playwright-core';

/** A browser whose graphics card is blocked: a canvas gives no WebGL. */
export const withoutWebgl = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
      prototype.getContext = new Proxy(prototype.getContext, {
        apply: (original, canvas, args: unknown[]) =>
          String(args[0]).startsWith('webgl') ? null : Reflect.apply(original, canvas, args),
      });
    }
  });

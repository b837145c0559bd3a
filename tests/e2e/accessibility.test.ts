import { describe, expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { overflowing } from './support/overflow.ts';
import { sitePages } from './support/site.ts';
import { test } from './support/test.ts';

describe.each([360, 1280])('at %i px', (width) => {
  describe.each(sitePages)('$path', ({ path }) => {
    test('fits, and axe finds nothing in light and dark', async ({ open }) => {
      const { page } = await open(path, { viewport: { width, height: 800 } });
      expect(await overflowing(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolationsOf(page)).toEqual([]);
    });
  });
});

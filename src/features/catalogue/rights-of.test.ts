import { expect, test } from 'vitest';
import { isUnconfirmed, rightsOf } from './rights-of.ts';

const source = (
  licence: 'kogl-0' | 'kogl-1' | 'kogl-3' | 'kogl-4' | 'odbl-1.0' | 'unknown',
  confirmed = true,
) => ({ licence, licenceConfirmed: confirmed }) as const;

test('the short answer follows the strictest source', () => {
  expect(rightsOf([source('kogl-1')]).short).toBe('name-source');
  expect(rightsOf([source('kogl-1'), source('kogl-3')]).short).toBe('not-change');
  expect(rightsOf([source('kogl-1'), source('kogl-4')]).short).toBe('only-read');
  expect(rightsOf([source('kogl-0')]).short).toBe('free');
  expect(rightsOf([source('kogl-1'), source('odbl-1.0')]).short).toBe('same-terms');
  expect(rightsOf([source('kogl-4'), source('unknown')]).short).toBe('unknown');
});

test('terms that nobody knows are not called unconfirmed', () => {
  expect(isUnconfirmed([source('unknown', false)])).toBe(false);
  expect(isUnconfirmed([source('kogl-1'), source('kogl-1', false)])).toBe(true);
});

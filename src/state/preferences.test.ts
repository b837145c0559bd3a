import { describe, expect, test } from 'vitest';
import { keptOf } from './preferences.ts';

describe('stored preferences', () => {
  test('of version 1 keep the district and the theme', () => {
    expect(keptOf({ district: '11680', theme: 'dark' })).toEqual({
      district: '11680',
      theme: 'dark',
      pinned: [],
      hidden: [],
    });
  });

  test('keep the order of the tiles', () => {
    const tiles = { pinned: ['population', 'air-quality'], hidden: ['cars'] };
    expect(keptOf({ district: null, theme: 'system', ...tiles })).toMatchObject(tiles);
  });

  test.for([null, 'no', 7, [], { pinned: 'air-quality', hidden: [1, null], theme: 'pink' }])(
    'that are damaged are what nobody has chosen: %j',
    (stored) => {
      expect(keptOf(stored)).toEqual({ district: null, theme: 'system', pinned: [], hidden: [] });
    },
  );
});

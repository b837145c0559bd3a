import { describe, expect, test } from 'vitest';
import { licenceIds, licences, type LicenceId } from './licence.ts';

const isOpen = (id: LicenceId): boolean => licences[id].open;

describe('licences', () => {
  test('an unknown licence is not an open one', () => {
    expect(isOpen('unknown')).toBe(false);
    expect(licences.unknown.url).toBeNull();
  });

  test('of the five KOGL types only 0 and 1 are open', () => {
    const kogl = licenceIds.filter((id) => id.startsWith('kogl-'));
    expect(kogl).toHaveLength(5);
    expect(kogl.filter(isOpen)).toEqual(['kogl-0', 'kogl-1']);
  });

  test('non-commercial terms say so in both languages', () => {
    for (const id of ['kogl-2', 'kogl-4'] as const) {
      expect(licences[id].plain.ko).toContain('비상업');
      expect(licences[id].plain.en.toLowerCase()).toContain('non-commercial');
    }
  });

  test('terms that forbid change say so in both languages', () => {
    for (const id of ['kogl-3', 'kogl-4'] as const) {
      expect(licences[id].name.ko).toContain('변경금지');
      expect(licences[id].plain.en).toContain('unchanged');
    }
  });

  test('each is filed under its own id', () => {
    for (const id of licenceIds) expect(licences[id].id).toBe(id);
  });
});

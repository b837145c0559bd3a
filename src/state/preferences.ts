import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

interface Kept {
  /** Legal code of the reader's district, or `null` before they chose one. */
  readonly district: string | null;
  readonly theme: Theme;
  /** Datasets whose tiles the reader wants first, in their order. */
  readonly pinned: readonly string[];
  /** Datasets whose tiles the reader does not want to see. */
  readonly hidden: readonly string[];
}

interface Preferences extends Kept {
  readonly setDistrict: (district: string | null) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setTiles: (tiles: Pick<Kept, 'pinned' | 'hidden'>) => void;
}

/** The address of the stored preferences; the inline script of every page reads it too. */
export const preferencesKey = 'open-mayors-office';

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];

/** Reads what any version stored; what is missing or damaged becomes what nobody has chosen. */
export function keptOf(stored: unknown): Kept {
  const { district, theme, pinned, hidden } = Object(stored) as Record<keyof Kept, unknown>;
  return {
    district: typeof district === 'string' ? district : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    pinned: texts(pinned),
    hidden: texts(hidden),
  };
}

/**
 * What a reader prefers, kept on the device only. Read after hydration (`rehydrate`), because the
 * prerendered page knows no reader.
 */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      ...keptOf(null),
      setDistrict: (district) => set({ district }),
      setTheme: (theme) => set({ theme }),
      setTiles: ({ pinned, hidden }) => set({ pinned, hidden }),
    }),
    {
      name: preferencesKey,
      // Version 1 knew no tiles.
      version: 2,
      migrate: keptOf,
      merge: (stored, initial) => ({ ...initial, ...keptOf(stored) }),
      skipHydration: true,
      storage: createJSONStorage(() => localStorage),
      partialize: ({ district, theme, pinned, hidden }) => ({ district, theme, pinned, hidden }),
    },
  ),
);

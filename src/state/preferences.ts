import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

interface Preferences {
  /** Legal code of the reader's district, or `null` before they chose one. */
  readonly district: string | null;
  readonly theme: Theme;
  readonly setDistrict: (district: string | null) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** The address of the stored preferences; the inline script that sets the theme reads it too. */
export const preferencesKey = 'open-mayors-office';

/**
 * What a reader prefers, kept on the device only. Read after hydration (`rehydrate`), because the
 * prerendered page knows no reader.
 */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      district: null,
      theme: 'system',
      setDistrict: (district) => set({ district }),
      setTheme: (theme) => set({ theme }),
    }),
    {
      name: preferencesKey,
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => localStorage),
      partialize: ({ district, theme }) => ({ district, theme }),
    },
  ),
);

import type { Language, LocalText } from '../../domain/language.ts';

/** What MapLibre itself says to a reader; the rest of the map's words come from its page. */
const gestureHelp: Readonly<Record<string, LocalText>> = {
  'CooperativeGesturesHandler.WindowsHelpText': {
    ko: 'Ctrl 키를 누른 채 스크롤하면 지도가 확대·축소됩니다',
    en: 'Use Ctrl and scroll to zoom the map',
  },
  'CooperativeGesturesHandler.MacHelpText': {
    ko: '⌘ 키를 누른 채 스크롤하면 지도가 확대·축소됩니다',
    en: 'Use ⌘ and scroll to zoom the map',
  },
  'CooperativeGesturesHandler.MobileHelpText': {
    ko: '두 손가락으로 지도를 움직이세요',
    en: 'Use two fingers to move the map',
  },
};

export const localeOf = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(gestureHelp).map(([key, text]) => [key, text[language]]));

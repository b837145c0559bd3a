import type { MapWords } from '../../words/map.ts';

/** What MapLibre itself says to a reader. */
export const gestureWords = ({ gestures }: MapWords): Record<string, string> => ({
  'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
  'CooperativeGesturesHandler.MacHelpText': gestures.mac,
  'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
});

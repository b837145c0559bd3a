import type { LocalText } from '../../src/domain/language.ts';

const numbered = (number: number): LocalText => ({ ko: `${number}호선`, en: `Line ${number}` });

/** Lines by the file's own short names: every publisher calls them differently (1, 01호선, 1001). */
export const lineNames: Readonly<Record<string, LocalText>> = {
  ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [String(i + 1), numbered(i + 1)])),
  K1: { ko: '경의중앙선', en: 'Gyeongui–Jungang Line' },
  // The Bundang and Suin lines have run as one since 2020; the file still draws them apart.
  K2: { ko: '수인분당선', en: 'Suin–Bundang Line' },
  K2_: { ko: '수인분당선(수인 구간)', en: 'Suin–Bundang Line (Suin part)' },
  D: { ko: '신분당선', en: 'Shinbundang Line' },
  AREX: { ko: '공항철도', en: 'Airport Railroad' },
  P1: { ko: '경춘선', en: 'Gyeongchun Line' },
  S1: { ko: '우이신설선', en: 'Ui–Sinseol Line' },
  K4: { ko: '경강선', en: 'Gyeonggang Line' },
  U1: { ko: '의정부경전철', en: 'Uijeongbu light rail' },
  Y1: { ko: '용인경전철', en: 'Yongin light rail' },
  I1: { ko: '인천 1호선', en: 'Incheon Line 1' },
  I2: { ko: '인천 2호선', en: 'Incheon Line 2' },
};

import type { ThemeId } from '../../../src/domain/theme.ts';

/** Words of what residents look for, in the order in which they decide. */
const words: readonly (readonly [ThemeId, RegExp])[] = [
  ['bikes', /(자전거|따릉이|대여소|bike|bicycle|cycle)/i],
  ['air', /(미세먼지|대기|오존|공기|기온|기상|날씨|air|pm10|pm2|weather|temperature)/i],
  [
    'traffic',
    /(교통|도로|버스|지하철|주차|차량|차종|정류|traffic|road|bus|subway|station|parking)/i,
  ],
  ['prices', /(물가|가격|업소|시장|price|market)/i],
  ['safety', /(사고|범죄|화재|안전|재난|방범|cctv|소방|crime|fire|accident|safety)/i],
  ['people', /(인구|세대|주민|가구|복지|population|household|people)/i],
];

/** The theme whose words the title or a column has; `null` where none does. */
export function guessTheme(title: string, headers: readonly string[]): ThemeId | null {
  const found =
    words.find(([, pattern]) => pattern.test(title)) ??
    words.find(([, pattern]) => headers.some((header) => pattern.test(header)));
  return found?.[0] ?? null;
}

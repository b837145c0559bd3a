/** Whole titles that say nothing but that something went wrong. */
const failure =
  /^(?:시스템\s*|system\s*)?(?:오류|에러|error)(?:\s*(?:페이지|화면|안내|발생|page|\d{3}))?$/i;
const notThere =
  /^[45]\d\d\b|\b[45]\d\d\s+error|not found|forbidden|찾을 수 없|존재하지 않|없는 페이지|잘못된 (?:요청|접근)/i;

/**
 * Whether the beginning of a page calls itself an error: servers often say so with status 200. Only its
 * title, first heading and message box count, and "오류" only where it is all they say: there are datasets
 * about errors.
 */
export function looksLikeError(html: string): boolean {
  const said = [
    /<title[^>]*>([^<]*)/i.exec(html)?.[1],
    /<h1[^>]*>([^<]*)/i.exec(html)?.[1],
    /\balert\(\s*["']([^"']*)/i.exec(html)?.[1],
  ];
  return said.some((text) =>
    (text ?? '')
      .split(/\s+[|\-–:·]\s+|\|/)
      .map((part) => part.trim())
      .some((part) => failure.test(part) || notThere.test(part)),
  );
}

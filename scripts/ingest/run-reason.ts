import type { CheckResult } from '../../src/domain/published.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maskPersonal } from '../../src/domain/privacy/mask-personal.ts';

/** Why a run published nothing new, for the site: what readers may know, never a value or a key. */
export function failedReason(found: string): LocalText {
  const what = withoutFolders(maskPersonal(found));
  return {
    ko: `원천에서 쓸 수 있는 새 자료를 받지 못했습니다. (${what})`,
    en: `The source gave no new data that can be used: ${what}`,
  };
}

/** Paths of the operator's machine are nobody's business: of a file, its name is left. */
export const withoutFolders = (text: string): string =>
  text.replaceAll(
    /(?<![\w:/.…*])(?:\/|[A-Za-z]:\\)[^\s/\\:,'"]+(?:[/\\][^\s/\\:,'"]+)+/g,
    (path) => `…/${path.split(/[/\\]/).at(-1)}`,
  );

export const brokenReason: LocalText = {
  ko: '자료를 처리하는 프로그램에 오류가 있어 새로 올리지 못했습니다.',
  en: 'The program that prepares the data failed on it, so nothing new was published.',
};

export const missingInputReason = (inputs: readonly string[]): LocalText => ({
  ko: `바탕이 되는 자료(${inputs.join(', ')})를 만들 수 없어 새로 올리지 못했습니다.`,
  en: `It derives from ${inputs.join(', ')}, which could not be made.`,
});

export function blockedReason(checks: readonly CheckResult[]): LocalText {
  const failed = checks.filter((check) => !check.ok && check.level === 'block');
  const list = (language: 'ko' | 'en'): string =>
    failed
      .map(({ title, found }) => `${title[language]}: ${maskPersonal(found[language])}`)
      .join('; ');
  return {
    ko: `검사를 통과하지 못했습니다. ${list('ko')}`,
    en: `It did not pass its checks. ${list('en')}`,
  };
}

import type { Language, LocalText } from '../language.ts';

export const licenceIds = [
  'kogl-0',
  'kogl-1',
  'kogl-2',
  'kogl-3',
  'kogl-4',
  'apache-2.0',
  'odbl-1.0',
  'cc-by-4.0',
  'unknown',
] as const;
export type LicenceId = (typeof licenceIds)[number];

export interface Licence {
  readonly id: LicenceId;
  readonly name: LocalText;
  readonly url: string | null;
  /** What a reader may do, in plain words. */
  readonly plain: LocalText;
  /** Fits the Open Definition: use, change and share for any purpose. Unknown is not open. */
  readonly open: boolean;
  /** Whether something changed or derived may be passed on; `same-terms`: only under this licence. */
  readonly derivatives: 'allowed' | 'same-terms' | 'forbidden' | 'unknown';
  readonly commercial: 'allowed' | 'forbidden' | 'unknown';
  readonly attribution: 'required' | 'none' | 'unknown';
}

/** Types 2 and 4 forbid commercial use, 3 and 4 changes; all but 0 ask for the source's name. */
const kogl = (type: 0 | 1 | 2 | 3 | 4, name: LocalText, plain: LocalText): Licence => ({
  id: `kogl-${type}`,
  name,
  url: 'https://www.kogl.or.kr/info/license.do',
  plain,
  open: type <= 1,
  derivatives: type >= 3 ? 'forbidden' : 'allowed',
  commercial: type === 2 || type === 4 ? 'forbidden' : 'allowed',
  attribution: type === 0 ? 'none' : 'required',
});

const notConfirmed: LocalText = { ko: '확인되지 않음', en: 'not confirmed' };

/** Name of a licence; where the publisher's own page with it was not seen, it says so. */
export function licenceWords(
  source: { readonly licence: LicenceId; readonly licenceConfirmed: boolean },
  language: Language,
): string {
  const name = licences[source.licence].name[language];
  const isSettled = source.licenceConfirmed || source.licence === 'unknown';
  return isSettled ? name : `${name} (${notConfirmed[language]})`;
}

export const licences: Readonly<Record<LicenceId, Licence>> = {
  'kogl-0': kogl(
    0,
    { ko: '공공누리 제0유형', en: 'KOGL type 0' },
    {
      ko: '조건 없이 자유롭게 쓸 수 있습니다.',
      en: 'Free to use for anything, without conditions.',
    },
  ),
  'kogl-1': kogl(
    1,
    { ko: '공공누리 제1유형: 출처표시', en: 'KOGL type 1: attribution' },
    {
      ko: '출처를 밝히면 상업적으로 쓰거나 고쳐 쓸 수 있습니다.',
      en: 'Use and change it for any purpose, also commercially, if you name the source.',
    },
  ),
  'kogl-2': kogl(
    2,
    { ko: '공공누리 제2유형: 출처표시, 상업적 이용금지', en: 'KOGL type 2: non-commercial' },
    {
      ko: '출처를 밝히고 비상업적으로만 쓸 수 있습니다.',
      en: 'Non-commercial use only, naming the source.',
    },
  ),
  'kogl-3': kogl(
    3,
    { ko: '공공누리 제3유형: 출처표시, 변경금지', en: 'KOGL type 3: no change' },
    {
      ko: '출처를 밝히고 고치지 않은 채로만 쓸 수 있습니다.',
      en: 'Use it unchanged only, naming the source.',
    },
  ),
  'kogl-4': kogl(
    4,
    {
      ko: '공공누리 제4유형: 출처표시, 상업적 이용금지, 변경금지',
      en: 'KOGL type 4: non-commercial, no change',
    },
    {
      ko: '출처를 밝히고, 고치지 않고, 비상업적으로만 쓸 수 있습니다.',
      en: 'Non-commercial use, unchanged, naming the source.',
    },
  ),
  'apache-2.0': {
    id: 'apache-2.0',
    name: { ko: '아파치 라이선스 2.0', en: 'Apache License 2.0' },
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    plain: {
      ko: '저작권과 라이선스 고지를 남기면 자유롭게 쓰고 고칠 수 있습니다.',
      en: 'Use and change it freely if you keep the copyright and licence notices.',
    },
    open: true,
    derivatives: 'allowed',
    commercial: 'allowed',
    attribution: 'required',
  },
  'odbl-1.0': {
    id: 'odbl-1.0',
    name: { ko: '오픈 데이터베이스 라이선스 1.0', en: 'Open Database License 1.0' },
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    plain: {
      ko: '출처를 밝히고, 고친 데이터베이스는 같은 조건으로 공개하면 자유롭게 쓸 수 있습니다.',
      en: 'Use it freely if you name the source and share changed databases under the same licence.',
    },
    open: true,
    derivatives: 'same-terms',
    commercial: 'allowed',
    attribution: 'required',
  },
  'cc-by-4.0': {
    id: 'cc-by-4.0',
    name: {
      ko: '크리에이티브 커먼즈 저작자표시 4.0',
      en: 'Creative Commons Attribution 4.0',
    },
    url: 'https://creativecommons.org/licenses/by/4.0/',
    plain: {
      ko: '저작자와 고친 곳을 밝히면 어떤 목적으로든 쓰고 고칠 수 있습니다.',
      en: 'Use and change it for any purpose if you name the author and say what you changed.',
    },
    open: true,
    derivatives: 'allowed',
    commercial: 'allowed',
    attribution: 'required',
  },
  unknown: {
    id: 'unknown',
    name: { ko: '이용 조건 확인되지 않음', en: 'Licence not known' },
    url: null,
    plain: {
      ko: '이용 조건을 알 수 없습니다. 쓰기 전에 발행 기관에 확인하세요.',
      en: 'The terms are not known. Ask the publisher before you use it.',
    },
    open: false,
    derivatives: 'unknown',
    commercial: 'unknown',
    attribution: 'unknown',
  },
};

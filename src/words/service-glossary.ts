import type { LocalText } from '../domain/language.ts';

interface Term extends LocalText {
  readonly term: string;
}

/** Words of offices that stand in the sources' texts, in plain words of our own. */
const terms: readonly Term[] = [
  {
    term: '기초생활수급자',
    ko: '형편이 어려워 나라에서 생계, 의료, 주거, 교육 급여를 받는 사람',
    en: 'a person who gets basic benefits from the state because of hardship',
  },
  {
    term: '차상위계층',
    ko: '기초생활수급자는 아니지만 소득이 그 바로 위인 사람',
    en: 'people whose income is just above that of recipients of basic benefits',
  },
  {
    term: '수급권자',
    ko: '급여를 받을 자격이 있는 사람',
    en: 'a person entitled to a benefit',
  },
  {
    term: '수급자',
    ko: '급여를 받는 사람',
    en: 'a person who gets a benefit',
  },
  {
    term: '취약계층',
    ko: '소득이나 건강 같은 까닭으로 도움이 더 필요한 사람',
    en: 'people who need more support, because of income, health or the like',
  },
  {
    term: '무주택',
    ko: '자기 집이 없음',
    en: 'owning no home',
  },
  {
    term: '세대구성원',
    ko: '주민등록에 한집으로 올라 있는 사람',
    en: 'people registered as one household',
  },
  {
    term: '바우처',
    ko: '정해진 곳에서 돈처럼 쓰는 이용권',
    en: 'a voucher to use like money in set places',
  },
  {
    term: '임차료',
    ko: '집을 빌려 사는 값(집세)',
    en: 'rent',
  },
  {
    term: '임차보증금',
    ko: '집을 빌릴 때 맡기는 돈',
    en: 'the deposit paid to rent a home',
  },
  {
    term: '임대보증금',
    ko: '집을 빌릴 때 맡기는 돈',
    en: 'the deposit paid to rent a home',
  },
  {
    term: '보증료',
    ko: '보증을 받으려고 내는 돈',
    en: 'the fee for a guarantee',
  },
  {
    term: '비과세',
    ko: '세금을 매기지 않음',
    en: 'free of tax',
  },
  {
    term: '조손가족',
    ko: '조부모와 손주가 사는 가족',
    en: 'grandparents bringing up grandchildren',
  },
  {
    term: '소상공인',
    ko: '직원이 적은 작은 가게나 사업을 하는 사람',
    en: 'a person who runs a small shop or business',
  },
  {
    term: '융자',
    ko: '돈을 빌려줌(갚아야 함)',
    en: 'a loan, to be paid back',
  },
  {
    term: '산재근로자',
    ko: '일하다 다치거나 병든 사람',
    en: 'a worker hurt or made ill by work',
  },
  {
    term: '개발제한구역',
    ko: '도시가 퍼지지 않도록 집을 마음대로 짓지 못하게 한 땅',
    en: 'land kept free of building, a green belt',
  },
  {
    term: '여성새로일하기',
    ko: '일을 쉬던 여성이 다시 일하도록 돕는 일',
    en: 'help for women to go back to work',
  },
];

/** Terms that stand in any of the texts; a term within a longer one that is there is left out. */
export function termsIn(texts: readonly (string | null)[]): readonly Term[] {
  const all = texts.filter((text) => text !== null).join('\n');
  const found = terms.filter(({ term }) => all.includes(term));
  return found.filter(
    ({ term }) =>
      !found.some(
        (other) =>
          other.term !== term &&
          other.term.includes(term) &&
          !all.replaceAll(other.term, '').includes(term),
      ),
  );
}

export const glossary = (): readonly Term[] => terms;

import type { Language } from '../domain/language.ts';

/** Words of the catalogue's page that are drawn at build. */
const ko = {
  title: '데이터 찾기',
  description:
    '나라와 지방의 공공데이터를 찾고, 얼마나 열려 있고 제때 갱신되는지 근거와 함께 봅니다.',
  lead: (list: string, own: string, day: string) =>
    `공공데이터 ${list}개(${day} 목록)와 이 누리집의 ${own}개를 찾고, 얼마나 열려 있는지 봅니다.`,
  opennessLink: '얼마나 열려 있나요?',
  reportLink: '한 쪽 보고서',
  ownLink: '이 누리집이 쓰는 데이터',
  aboutTitle: '이 목록에 대해',
  firstOnly: (count: string) =>
    `스크립트가 꺼져 있어 찾기와 거르기는 쓸 수 없습니다. 위에는 많이 쓰는 ${count}개와 나눈 수가 있고, 모두는 아래 파일에 있습니다.`,
  part: (list: string, day: string) => [
    `${list}의 첫 부분입니다. 파일 데이터만 있고 무작위로 고른 것이 아니어서, 나라 전체의 비율로 읽으면 안 됩니다.`,
    `목록은 언제 만들었는지 적지 않습니다. 그래서 ‘늦음’은 목록에서 가장 나중에 바뀐 날인 ${day}을 기준으로 셉니다.`,
  ],
  whole: (list: string, day: string) => [`목록: ${list}. ‘늦음’은 ${day}을 기준으로 셉니다.`],
  notDescribed: '담아 둔 목록에는 설명 글이 없어, 이름과 키워드와 기관에서만 찾습니다.',
  about: [
    '이 누리집의 데이터는 누리집을 만든 날을 기준으로 셉니다.',
    '찾기는 모두 이 기기에서 합니다. 찾는 말은 어디로도 보내지 않고, 주소에만 남습니다.',
  ],
  filesLink: '목록과 점수 파일 모두 받기(CSV, JSON)',
};

export type CataloguePageWords = typeof ko;

const en: CataloguePageWords = {
  title: 'Find data',
  description:
    'Find public data of the state and the regions, and see with evidence how open each dataset is and whether it is renewed in time.',
  lead: (list, own, day) =>
    `${list} public datasets (list of ${day}) and ${own} of this site, and how open each of them is.`,
  opennessLink: 'How open is it?',
  reportLink: 'One-page report',
  ownLink: 'Data that this site uses',
  aboutTitle: 'About this list',
  firstOnly: (count) =>
    `Scripts are off, so search and filters do not work. Above are the ${count} most used and the counts; everything is in the files below.`,
  part: (list, day) => [
    `${list}: its first part. It holds files only and is no random sample; shares in it are not shares of the whole country.`,
    `The list does not say when it was made. Overdue is therefore counted on ${day}, the day of its newest change.`,
  ],
  whole: (list, day) => [`List: ${list}. Overdue is counted on ${day}.`],
  notDescribed:
    'The embedded list holds no descriptions: names, keywords and publishers are searched.',
  about: [
    'Data of this site are counted on the day that the site was built.',
    'The search runs on your device. What you type is sent nowhere; it stands in the address only.',
  ],
  filesLink: 'All files of the list and the scores (CSV, JSON)',
};

const words: Readonly<Record<Language, CataloguePageWords>> = { ko, en };

export const cataloguePageWords = (language: Language): CataloguePageWords => words[language];

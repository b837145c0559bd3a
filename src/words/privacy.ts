import type { PeopleRule } from '../domain/dataset.ts';
import type { Language } from '../domain/language.ts';
import type { keptOf } from '../state/preferences.ts';

/** What the browser keeps for the reader; a new preference needs words here. */
type Kept = Readonly<Record<keyof ReturnType<typeof keptOf>, string>>;

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface PrivacyWords {
  readonly title: string;
  readonly lead: string;
  readonly reader: Section;
  readonly keptOn: (key: string) => string;
  readonly kept: Kept;
  readonly published: Section;
  readonly inValues: string;
  readonly byName: string;
  readonly told: string;
  readonly checked: (count: number) => string;
  readonly small: (below: number) => Section;
  readonly rules: string;
  readonly noRules: string;
  readonly dataset: string;
  readonly columns: string;
  readonly rule: string;
  readonly hidden: string;
  readonly ruleOf: (rule: PeopleRule) => string;
  readonly promise: Section;
  readonly promiseLink: string;
  readonly limits: Section;
  readonly ask: Section;
}

const ko: PrivacyWords = {
  title: '개인정보 보호 방침',
  lead: '이 누리집은 읽는 사람에 대해 아무것도 모으지 않으며, 싣는 데이터에서 사람을 알아볼 수 있는 것을 막습니다. 아래는 실제로 돌아가는 규칙에서 만든 글입니다.',
  reader: {
    title: '읽는 사람에 대해',
    paragraphs: [
      '회원 가입, 쿠키, 분석 도구가 없습니다. 글꼴이나 그림을 포함해 다른 회사의 서버에 아무것도 요청하지 않습니다. 다만 이 누리집을 여는 운영자가 배경 지도를 따로 켰다면 지도 그림은 그 서버에서 옵니다.',
      '이 누리집을 담은 웹 서버는 여느 서버처럼 접속 기록(주소와 시각)을 남길 수 있습니다. 그 기록은 서버를 운영하는 기관의 것이며, 이 누리집은 그것을 읽지도 쓰지도 않습니다.',
      '묻기 화면에 쓴 글은 ‘보내기’를 누를 때만, 그 화면에 적힌 한 곳에 갑니다. 아직 보내지 못한 글과 보낸 글의 사본은 이 기기의 저장소에 ‘open-mayors-office-outbox’라는 이름으로 남고, 그 화면에서 지울 수 있습니다. 이름과 전자우편은 따로 동의할 때만 기기에 남고, 보낸 뒤에는 지웁니다.',
    ],
  },
  keptOn: (key) =>
    `고른 것만 이 기기의 저장소에 ‘${key}’라는 이름으로 남습니다. 서버로 보내지 않으며, 브라우저에서 언제든 지울 수 있습니다. 서비스 찾기의 답은 ‘이 기기에 답을 남기기’를 누를 때만 남고, 그 자리에서 지울 수 있습니다.`,
  kept: {
    district: '고른 자치구',
    theme: '화면 색(밝게, 어둡게)',
    pinned: '앞에 두기로 한 데이터',
    hidden: '보지 않기로 한 데이터',
  },
  published: {
    title: '싣는 데이터에 대해',
    paragraphs: [
      '데이터를 낼 때마다 모든 표와 문서의 모든 값을 살핍니다. 아래의 것이 하나라도 보이면 새 판을 내지 않고, 앞서 낸 판을 그대로 둡니다. 알림에는 표와 열, 종류와 개수만 적고 값은 적지 않습니다.',
      '읽지 못해 뺀 값도 이유와 함께 공개하므로, 그 가운데 개인정보처럼 보이는 것은 별표로 가립니다.',
      '주민등록번호는 2020년 10월 뒤로 검증 숫자가 없으므로, 검증에 맞지 않아도 막습니다.',
    ],
  },
  inValues: '값에서 찾는 것',
  byName: '열 이름에서 찾는 것',
  told: '알리고 싣는 것(기관과 업체의 번호인 경우가 많음)',
  checked: (count) =>
    `지금 실린 데이터 가운데 ${count}개가 이 검사를 거쳤고, 개인정보는 찾지 못했습니다.`,
  small: (below) => ({
    title: '사람 수가 적을 때',
    paragraphs: [
      `몇 사람뿐인 칸은 그 사람을 알아보게 할 수 있습니다. 사람 수를 세는 열은 모두 규칙을 적어야 하며, 적지 않은 데이터는 실리지 않습니다. 규칙은 둘입니다. 기준(보통 ${below}명)보다 적은 1명 이상의 수를 가리거나, 발행 기관이 같은 단위로 누구에게나 공개하는 수라는 까닭을 적습니다.`,
      '가릴 때는 합계에서 빼서 되찾을 수 없도록 다른 칸도 함께 가립니다. 모든 합계를 아는 사람이라도 가린 칸이 정확히 몇인지 하나도 알아낼 수 없는지를 확인합니다. 0은 가리지 않습니다.',
    ],
  }),
  rules: '사람 수를 세는 데이터와 규칙',
  noRules: '사람 수를 세는 데이터가 없습니다.',
  dataset: '데이터',
  columns: '열',
  rule: '규칙',
  hidden: '가린 칸',
  ruleOf: (rule) => (rule.rule === 'suppress' ? `${rule.below}명 미만은 가림` : rule.because.ko),
  promise: {
    title: '2017년의 약속',
    paragraphs: [
      '서울시는 2017년 실행계획의 공약 SEO0001에서 시민단체와 함께 데이터 보호 정책을 설계하겠다고 했습니다(이행 과제 1.2). 열린정부파트너십의 공약 페이지에 실린 종료 평가(2017년 12월)는 그 정책을 설계했다는 근거가 없다고 적습니다. 같은 페이지에서 시는 데이터를 열지 못한 까닭의 하나로 개인정보를 들었습니다.',
      '이 쪽은 그 정책이 아닙니다. 이 누리집이 스스로 지키는 규칙이며, 다른 곳에서 가져다 쓸 수 있도록 코드와 함께 공개합니다.',
    ],
  },
  promiseLink: '공약 SEO0001과 그 출처 보기',
  limits: {
    title: '할 수 없는 것',
    paragraphs: [
      '글 속에 이름만 적혀 있으면 기계는 알아보지 못합니다. 사람을 찾는 글의 ‘이름, 성별, 나이’ 꼴만 찾습니다. 번호처럼 생긴 긴 숫자가 기록 번호와 구별되지 않으면 같은 열의 다른 값을 보고 판단합니다.',
      '합계는 한 표 안에서, 많아야 두 방향까지 따집니다. 셋째 방향의 합계는 아예 싣지 않습니다. 다른 누리집이 같은 수를 싣는 경우는 알 수 없습니다.',
    ],
  },
  ask: {
    title: '물어볼 곳',
    paragraphs: [
      '실린 데이터에 사람을 알아볼 수 있는 것이 보이면 이 누리집을 여는 기관과, 데이터 쪽에 적힌 발행 기관에 알려 주세요. 새 판을 내면 파일도 바뀝니다. 개인정보 침해는 개인정보침해 신고센터(국번 없이 118)에서도 받습니다.',
    ],
  },
};

const en: PrivacyWords = {
  title: 'Data protection',
  lead: 'This site collects nothing about its readers, and keeps out of the data it publishes what a person could be told by. This page is made from the rules that are at work.',
  reader: {
    title: 'About you',
    paragraphs: [
      'There are no accounts, cookies or analytics. Nothing is fetched from other companies’ servers, fonts and pictures included. Only where whoever runs this copy has switched on a background map do its pictures come from that map’s server.',
      'The web server that holds this site may keep a log of visits, addresses and times, as any server does. The log belongs to whoever runs the server; the site neither reads nor uses it.',
      'What you write on the page to ask goes to the one place named there, and only when you press Send. Messages that wait and copies of those sent stay in this device’s storage, under the name “open-mayors-office-outbox”, and can be deleted on that page. Name and e-mail stay on the device only where you agree, and are removed once the message is sent.',
    ],
  },
  keptOn: (key) =>
    `Only what you choose stays in this device’s storage, under the name “${key}”. It is not sent anywhere, and you can delete it in your browser at any time. Answers to the service finder stay only where you press “Keep my answers on this device”, and can be forgotten there.`,
  kept: {
    district: 'the district you chose',
    theme: 'light or dark colours',
    pinned: 'the data you put first',
    hidden: 'the data you do not want to see',
  },
  published: {
    title: 'About the data published here',
    paragraphs: [
      'Whenever data is published, every value of every table and document is looked at. If one of the things below is seen, the new version is not published and the one before stays. Messages name table, column, kind and count, and never a value.',
      'Values that could not be read are published, too, with the reason they were left out. Whatever looks personal among them is starred out.',
      'Resident numbers issued since October 2020 have no check digit, so one that fails the check is blocked all the same.',
    ],
  },
  inValues: 'Looked for in values',
  byName: 'Looked for in names of columns',
  told: 'Told and published, as most are numbers of offices and firms',
  checked: (count) =>
    `${count} of the datasets published now went through this check, and no personal data was found.`,
  small: (below) => ({
    title: 'When there are few people',
    paragraphs: [
      `A count of a few people can give them away. Every column that counts people must state a rule; data without one is not published. There are two rules: counts from 1 up to a limit (usually below ${below}) are hidden, or the column states why not, because the publisher gives the same counts to everyone.`,
      'Where counts are hidden, others are hidden with them, so that no total gives one back. What is checked is that somebody who knows all totals cannot tell a single hidden count exactly. A 0 is not hidden.',
    ],
  }),
  rules: 'Data that counts people, and its rules',
  noRules: 'No data counts people.',
  dataset: 'Data',
  columns: 'Columns',
  rule: 'Rule',
  hidden: 'Cells hidden',
  ruleOf: (rule) =>
    rule.rule === 'suppress' ? `Counts below ${rule.below} are hidden` : rule.because.en,
  promise: {
    title: 'A promise of 2017',
    paragraphs: [
      'In commitment SEO0001 of its 2017 action plan, Seoul said that it would design a data-protection policy with civil-society organisations (milestone 1.2). The end-of-term assessment (December 2017) on the commitment’s page at the Open Government Partnership says that there is no evidence of such a policy. On the same page the city names personal data as one reason why data was not opened.',
      'This page is not that policy. These are the rules that this site sets itself, published with its code so that others can use them.',
    ],
  },
  promiseLink: 'See commitment SEO0001 and its sources',
  limits: {
    title: 'What it cannot do',
    paragraphs: [
      'A name alone in a text is not recognised; only the form “name, sex, age” of searches for missing persons is. Where long digits could be a record’s number, the other values of the column decide.',
      'Totals are followed within one table and in two directions at most; totals in a third direction are left out altogether. Whether another site publishes the same counts is not known.',
    ],
  },
  ask: {
    title: 'Whom to ask',
    paragraphs: [
      'If you see something here that a person could be told by, tell whoever runs this site and the publisher named on the data’s page; a new version replaces the files. Korea’s privacy report centre answers at 118.',
    ],
  },
};

export const privacyWords = (language: Language): PrivacyWords => (language === 'ko' ? ko : en);

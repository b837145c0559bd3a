import type { Language } from '../domain/language.ts';

/** Words of the page of services that are drawn at build: head, questions, the whole list. */
const ko = {
  title: '나에게 맞는 서비스',
  lead: (count: number) =>
    `나라와 서울시의 서비스 ${count}개 가운데 나에게 맞을 만한 것을 찾습니다. 물음은 많아야 여섯 가지이고, 하나만 답해도 됩니다.`,
  description:
    '여섯 가지 물음에 답하면 나라와 서울시의 공공 서비스 가운데 맞을 만한 것을 까닭과 함께 보여 줍니다. 답은 기기를 떠나지 않습니다.',
  promise: '답은 이 기기를 떠나지 않습니다',
  promiseText:
    '답하는 동안 아무것도 보내지 않고, 주소에도 남기지 않습니다. 이 화면을 닫으면 답도 사라집니다.',
  withoutScript: '물음에 답하려면 자바스크립트가 필요합니다. 아래 목록은 그대로 읽을 수 있습니다.',
  toList: '모든 서비스 보기',
  toNotes: '읽는 법과 출처',
  formTitle: '물음',
  skip: '모르거나 말하고 싶지 않으면 비워 두세요.',
  many: '맞는 것을 모두 고르세요.',
  none: '해당 없음',
  who: {
    title: '누구를 위해 찾으시나요?',
    options: [
      ['', '모두 보기'],
      ['person', '나 또는 가족'],
      ['business', '가게·회사·단체'],
    ],
  },
  age: {
    title: '나이가 어떻게 되나요?',
    hint: '가족을 위해 찾는다면 그 사람의 나이를 쓰세요.',
    label: '만 나이',
    unit: '세',
    children: '함께 사는 아이의 나이',
    childNone: '아이 없음',
    band: (from: number, to: number) => `${from}~${to}세`,
  },
  life: { title: '지금 어떤 때인가요?' },
  household: { title: '집안 형편은 어떤가요?' },
  business: {
    title: '어떤 사업인가요?',
    parts: { business: '지금 하는 일', firm: '규모', trade: '업종' },
    open: '고르지 않음',
  },
  topic: { title: '무엇을 찾으시나요?', label: '주제', all: '모든 주제' },
  waiting: '결과를 준비하고 있습니다.',
  listTitle: (count: number) => `모든 서비스 ${count}개`,
  listLead:
    '이름을 누르면 자세한 내용이 나옵니다. 네 묶음은 우리가 나누었습니다. 한 서비스가 여러 묶음에 들 수 있습니다.',
  groups: {
    everyone: '조건 없이, 또는 뜻이 있으면 살펴볼 만한 서비스',
    life: '임신과 육아, 배움, 취업, 나이 든 뒤처럼 삶의 때에 따른 서비스',
    vulnerable: '장애, 적은 소득, 농어촌처럼 도움이 더 필요한 분을 위한 서비스',
    business: '소상공인과 중소기업, 다른 기업과 단체를 위한 서비스',
  },
  groupCount: (name: string, count: number) => `${name} (${count})`,
  alsoIn: (group: string) => `‘${group}’에 자세히 있습니다`,
  moreTitle: '국가 서비스 목록에서 온 다른 서비스',
  notesTitle: '이 목록을 읽는 법',
  notes: [
    '서비스의 이름, 대상, 내용, 기간은 출처의 말 그대로입니다. 출처에 없는 것은 ‘출처에 없음’이라고 적습니다.',
    '‘쉬운 말’과 영어 이름은 우리가 썼습니다. 출처에 없는 내용은 더하지 않았습니다.',
    '맞는지는 출처에 적힌 조건으로만 가립니다. 소득이나 재산처럼 기관만 알 수 있는 것은 ‘확인할 것’으로 남깁니다. 받을 수 있는지는 기관이 정합니다.',
    '목록의 날짜 뒤로 바뀌었을 수 있습니다. 신청하기 전에 기관의 안내를 꼭 보세요.',
  ],
  glossaryTitle: '어려운 말',
  sourcesTitle: '출처',
  sourceDate: (date: string) => `${date} 기준`,
  dataset: '데이터와 조건 표 보기',
};

export type ServiceWords = typeof ko;

const en: ServiceWords = {
  title: 'Services for me',
  lead: (count) =>
    `Finds what may suit you among ${count} services of the state and of Seoul. There are six questions at most; one answer is enough.`,
  description:
    'Six questions find public services of Korea and of Seoul that may suit you, and say why. Your answers never leave your device.',
  promise: 'Your answers never leave this device',
  promiseText:
    'Nothing is sent while you answer, and nothing is put into the address. Close the page and your answers are gone.',
  withoutScript:
    'The questions need JavaScript. The list below can be read without it. The services’ own texts are in Korean.',
  toList: 'See all services',
  toNotes: 'How to read this, and sources',
  formTitle: 'Questions',
  skip: 'Leave open what you do not know or do not want to say.',
  many: 'Tick all that are true.',
  none: 'None of these',
  who: {
    title: 'Who is it for?',
    options: [
      ['', 'Show all'],
      ['person', 'Me or my family'],
      ['business', 'A shop, company or organisation'],
    ],
  },
  age: {
    title: 'How old are you?',
    hint: 'If you look for somebody in your family, give their age.',
    label: 'Age',
    unit: 'years',
    children: 'Ages of children who live with you',
    childNone: 'No children',
    band: (from, to) => `${from} to ${to}`,
  },
  life: { title: 'What is going on in your life?' },
  household: { title: 'What is true of your household?' },
  business: {
    title: 'What kind of business is it?',
    parts: { business: 'Stage', firm: 'Size', trade: 'Trade' },
    open: 'Not chosen',
  },
  topic: { title: 'What are you looking for?', label: 'Topic', all: 'All topics' },
  waiting: 'Getting the results ready.',
  listTitle: (count) => `All ${count} services`,
  listLead:
    'Press a name for the details. The texts of the sources are in Korean and stand as they are. The four groups are our sorting; a service may be in several.',
  groups: {
    everyone: 'Services without conditions, or for whoever is interested',
    life: 'Services by situation in life: having and raising children, learning, finding work, later years',
    vulnerable:
      'Services for people who need more support: disability, low income, living in the country',
    business:
      'Services for small merchants, small and medium companies, and other firms and organisations',
  },
  groupCount: (name, count) => `${name} (${count})`,
  alsoIn: (group) => `in full under “${group}”`,
  moreTitle: 'More services of the national lists',
  notesTitle: 'How to read this list',
  notes: [
    'Names, conditions, contents and times to apply stand in the words of the source. What it does not say is marked “not in the source”.',
    'Descriptions in plain words and English names are ours. Nothing is in them that the source does not say.',
    'Only conditions that the source states decide whether a service fits. What only the office can tell, such as income, is left for you to check. The office decides.',
    'Things may have changed since the date of the list. Read what the office says before you apply.',
  ],
  glossaryTitle: 'Difficult words',
  sourcesTitle: 'Sources',
  sourceDate: (date) => `as of ${date}`,
  dataset: 'The data, with a table of conditions',
};

const words: Readonly<Record<Language, ServiceWords>> = { ko, en };

export const serviceWords = (language: Language): ServiceWords => words[language];

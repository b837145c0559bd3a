import type { Language } from '../domain/language.ts';

/** Words of the page on what became of ideas and proposals, used at build. */
const ko = {
  title: '시민의 생각이 어떻게 되었나',
  description:
    '시민이 보낸 생각 180,705건 가운데 몇 건이 뽑혀 정책 과제에 들어갔는지, 제안 1,593건이 어디까지 갔는지 크기 그대로 봅니다.',
  heading: (all: string, last: string) =>
    `생각 ${all}건이 왔고, 그 가운데 ${last}건이 정책 과제에 들어갔습니다`,
  plainHeading: '시민의 생각과 제안이 어떻게 되었나',
  lead: '정부가 시민에게 생각을 물었을 때 몇 건이 왔고 몇 건이 남았는지, 출처가 밝힌 수를 크기 그대로 그렸습니다.',
  scaleTitle: '크기 그대로',
  scale: '넓이가 건수입니다. 생각 하나하나의 넓이가 같습니다.',
  zoom: (factor: number) => `뽑힌 생각만 넓이를 ${factor}배로 크게`,
  drawing: (text: string) => `넓이로 나타낸 건수: ${text}`,
  period: (from: string, to: string) => `${from}부터 ${to}까지`,
  ofBefore: (share: string, of: string) => `${of}의 ${share}`,
  ofAll: (share: string) => `전체의 ${share}`,
  unit: (count: string) => `${count}건`,
  tableCaption: '단계마다 건수와 비율',
  step: '단계',
  count: '건수',
  shareBefore: '앞 단계 가운데',
  shareAll: '전체 가운데',
  source: '출처',
  notSaid:
    '무엇을 기준으로 뽑았는지, 99건이 무엇인지, 그 뒤에 어떻게 되었는지는 출처에 적혀 있지 않습니다.',
  promise: '이 약속의 기록',
  calendar: '일정에서 보기',

  callHeading: (all: string) => `제안 ${all}건은 어디까지 갔나`,
  callLead: (day: string) =>
    `광화문1번가 혁신제안톡에 올라온 제안을 ${day}에 모아 센 것입니다. 그 뒤에 어떻게 되었는지는 알 수 없습니다.`,
  callFinding: (taken: string, share: string) =>
    `모은 날 과제로 추진하던 것은 ${taken}건, ${share}입니다.`,
  callCounted: (lines: string, all: string) =>
    `모은 목록 ${lines}줄에는 되풀이된 줄이 있어, 서로 다른 제안 ${all}건만 셌습니다. 상태의 말은 누리집의 것이며 뜻은 설명되어 있지 않습니다. 누리집은 닫혔습니다.`,
  byStatus: '어디까지 갔나',
  byField: '분야마다',
  byFieldNote: '막대의 길이는 제안 수이고, 색은 상태입니다.',
  byMonth: '달마다',
  byMonthNote: '모은 목록에 제안이 없는 달은 비어 있습니다.',
  months: (first: string, last: string, most: string, count: string) =>
    `${first}부터 ${last}까지, 가장 많은 달은 ${most}(${count}건)`,
  field: '분야',
  month: '달',
  all: '모두',
  showTable: '표로 보기',
  noneInMonth: '없음',
  dataset: '데이터 설명과 내려받기',
};

export type IdeaWords = typeof ko;

const en: IdeaWords = {
  title: 'What became of citizens’ ideas',
  description:
    'Of 180,705 ideas that citizens sent, how many were selected and went into policy tasks, and how far 1,593 proposals came: drawn to scale.',
  heading: (all, last) => `${all} ideas came, and ${last} of them went into policy tasks`,
  plainHeading: 'What became of citizens’ ideas and proposals',
  lead: 'When government asked citizens for ideas, how many came and how many were left? The numbers of the source, drawn to scale.',
  scaleTitle: 'To scale',
  scale: 'The area is the number: every idea has the same area.',
  zoom: (factor) => `The selected ideas alone, their area ${factor} times as large`,
  drawing: (text) => `Numbers as areas: ${text}`,
  period: (from, to) => `from ${from} to ${to}`,
  ofBefore: (share, of) => `${share} of the ${of}`,
  ofAll: (share) => `${share} of all`,
  unit: (count) => count,
  tableCaption: 'Numbers and shares, step by step',
  step: 'Step',
  count: 'Number',
  shareBefore: 'Of the step before',
  shareAll: 'Of all',
  source: 'Source',
  notSaid:
    'By what they were selected, which the 99 are, and what became of them later is not said in the source.',
  promise: 'Record of this promise',
  calendar: 'See it in the calendar',

  callHeading: (all) => `How far ${all} proposals came`,
  callLead: (day) =>
    `Proposals on the state’s platform “Gwanghwamun 1st Street”, counted from its list as of ${day}. What became of them later is not known.`,
  callFinding: (taken, share) =>
    `On that day ${taken} of them, ${share}, were being carried out as a task.`,
  callCounted: (lines, all) =>
    `The list of ${lines} lines repeats some; only the ${all} different proposals are counted. The statuses are the site’s words in our translation; what they mean is not explained there. The site has closed.`,
  byStatus: 'How far they came',
  byField: 'By field',
  byFieldNote: 'The length of a bar is the number of proposals, its colours are their statuses.',
  byMonth: 'By month',
  byMonthNote: 'A month without a proposal in the list is empty.',
  months: (first, last, most, count) => `from ${first} to ${last}; the most, ${count}, in ${most}`,
  field: 'Field',
  month: 'Month',
  all: 'All',
  showTable: 'Show as a table',
  noneInMonth: 'none',
  dataset: 'About the data, and downloads',
};

export const ideaWords = (language: Language): IdeaWords => (language === 'ko' ? ko : en);

import type { Language } from '../domain/language.ts';

/** Words of the calendar of forums and calls, used at build. */
const ko = {
  title: '일정',
  description: '시민이 정부에 말할 수 있는 포럼, 회의, 제안 공모의 앞으로의 일정과 지난 일정.',
  heading: (coming: number) =>
    coming === 0 ? '앞으로 정해진 일정이 없습니다' : `앞으로 ${coming}번의 자리가 있습니다`,
  lead: '시민이 정부에 말할 수 있는 자리와 이미 있었던 자리입니다. 출처에 날짜가 있는 것만 달력 파일에 들어갑니다.',
  split: (day: string) => `${day}을 기준으로 나눴습니다. 시각은 모두 서울 시각입니다.`,
  subscribe: '달력에 넣기(iCalendar)',
  subscribeHow:
    '이 주소를 달력 앱의 ‘구독’에 넣으면 새 일정이 저절로 들어옵니다. 이미 지난 것도 들어 있습니다.',
  comingTitle: '앞으로',
  pastTitle: (count: number) => `지난 일정 ${count}건`,
  undatedTitle: (count: number) => `날짜를 알 수 없는 것 ${count}건`,
  undatedNote:
    '출처에 날짜가 없거나 연도가 없습니다. 그래서 달력 파일에 넣지 않습니다. 약속만 있는 것은 열렸는지도 알 수 없습니다.',
  noneComing: '출처에 적힌 앞으로의 포럼이나 공모가 없습니다. 생기면 여기에 올립니다.',
  nonePast: '기록된 지난 일정이 없습니다.',
  noDay: '날짜가 적혀 있지 않음',
  onlyMonth: '날은 적혀 있지 않음',
  until: (from: string, to: string) => `${from}부터 ${to}까지`,
  where: '장소',
  live: '생중계 보기',
  page: '안내',
  record: '기록 보기',
  ideas: '모인 생각이 어떻게 되었나',
  promise: (id: string) => `약속 ${id}`,
  calendarName: '열린시장실: 포럼, 회의, 제안 공모',
  calendarNote: (dated: number, all: number) =>
    `${all}건 가운데 날짜가 적힌 ${dated}건입니다. 날짜를 지어내지 않습니다.`,
  liveAt: (address: string) => `생중계: ${address}`,
};

export type ForumWords = typeof ko;

const en: ForumWords = {
  title: 'Calendar',
  description:
    'Forums, meetings and calls for proposals in which citizens can speak: coming and past.',
  heading: (coming) =>
    coming === 0
      ? 'Nothing is announced at the moment'
      : coming === 1
        ? 'One occasion to come'
        : `${coming} occasions to come`,
  lead: 'Where citizens can speak to government, and where they could. Only what has a day in its source is in the calendar file.',
  split: (day) => `Past and coming as of ${day}. All times are those of Seoul.`,
  subscribe: 'Add to your calendar (iCalendar)',
  subscribeHow:
    'Give this address to your calendar app as a subscription, and new dates come by themselves. Past ones are in it, too.',
  comingTitle: 'To come',
  pastTitle: (count) => `Past (${count})`,
  undatedTitle: (count) => `Day not known (${count})`,
  undatedNote:
    'Their sources give no day, or no year, so they are not in the calendar file. Where there is only a promise, nobody can tell whether it took place.',
  noneComing: 'No source announces a forum or a call. When one does, it will stand here.',
  nonePast: 'No past date is recorded.',
  noDay: 'No day given',
  onlyMonth: 'the day is not given',
  until: (from, to) => `${from} to ${to}`,
  where: 'Where',
  live: 'Watch live',
  page: 'Details',
  record: 'See the record',
  ideas: 'What became of the ideas',
  promise: (id) => `Promise ${id}`,
  calendarName: 'Open Mayor’s Office: forums, meetings, calls for proposals',
  calendarNote: (dated, all) =>
    `${dated} of ${all} have a day in their source. No day is invented.`,
  liveAt: (address) => `Live: ${address}`,
};

export const forumWords = (language: Language): ForumWords => (language === 'ko' ? ko : en);

import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

/** Words of the calendars and feeds of commitments: used at build only. */
const ko = {
  author: '열린시장실',
  calendarAll: '서울과 대한민국의 열린정부 약속: 기한',
  calendarOne: (title: string) => `${title}: 기한`,
  calendarNote: (dated: number, all: number) =>
    `이행 과제 ${all}개 가운데 ${dated}개에 기한이 적혀 있습니다. 달까지만 적힌 기한은 그달 마지막 날에 둡니다.`,
  due: (id: string, title: string) => `기한: ${title} (${id})`,
  end: (id: string, title: string) => `약속 기간 끝: ${title} (${id})`,
  planned: (date: string) => `약속한 때: ${date}`,
  done: (date: string) => `한 날: ${date}`,
  notDone: '한 날이 적혀 있지 않습니다.',
  feedAll: '열린정부 약속 기록의 변화',
  feedOne: (title: string) => `${title}: 기록의 변화`,
  feedNote: (title: string) => `${withParticle(title, '이/가')} 바뀔 때마다 한 건씩 실립니다.`,
  records: '약속의 기록',
  change: (kind: string, id: string, title: string) => `${kind}: ${title} (${id})`,
};

type FeedWords = typeof ko;

const en: FeedWords = {
  author: 'Open Mayor’s Office',
  calendarAll: 'Open government commitments of Seoul and the Republic of Korea: due dates',
  calendarOne: (title) => `${title}: due dates`,
  calendarNote: (dated, all) =>
    `${dated} of ${all} milestones have a date. Where only a month is given, the last day of it is shown.`,
  due: (id, title) => `Due: ${title} (${id})`,
  end: (id, title) => `End of the commitment: ${title} (${id})`,
  planned: (date) => `Promised for: ${date}`,
  done: (date) => `Done: ${date}`,
  notDone: 'No date is given on which it was done.',
  feedAll: 'Changes of the record of open government commitments',
  feedOne: (title) => `${title}: changes of the record`,
  feedNote: (title) => `One entry for every change of ${title}.`,
  records: 'the commitments’ records',
  change: (kind, id, title) => `${kind}: ${title} (${id})`,
};

const words: Readonly<Record<Language, FeedWords>> = { ko, en };

export const feedWords = (language: Language): FeedWords => words[language];

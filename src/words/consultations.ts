import type { Language } from '../domain/language.ts';
import type { RecordPart } from '../domain/commitments/model-words.ts';

/** Words of the ledger of consultations, used at build; its filters have words of their own. */
const ko = {
  title: '협의 기록',
  description:
    '정부가 시민사회와 연 회의마다 안건, 참석자, 회의록, 결과가 공개되어 있는지, 그 뒤에 무엇이 따랐는지 봅니다.',
  heading: (meetings: number, minutes: number) =>
    minutes === 0
      ? `협의 ${meetings}건 가운데 회의록이 공개된 것은 없습니다`
      : `협의 ${meetings}건 가운데 회의록이 공개된 것은 ${minutes}건입니다`,
  none: '기록된 협의가 아직 없습니다',
  lead: '누가 무엇을 의논해 무엇을 정했는지 확인하려면 안건, 참석자, 회의록, 결과가 모두 있어야 합니다. 출처가 밝힌 대로만 적고, 말이 없으면 ‘언급 없음’으로 둡니다.',
  summary: (none: number, followed: number, all: number) =>
    `${all}건 가운데 ${none}건은 네 가지가 하나도 공개되어 있지 않습니다. ${
      followed === 0
        ? '그 뒤에 무엇이 따랐는지 출처에 적힌 것은 하나도 없습니다.'
        : `그 뒤에 무엇이 따랐는지 출처에 적힌 것은 ${followed}건입니다.`
    }`,
  calendar: '일정과 달력 파일',
  promises: '모든 약속',
  table: '회의마다 공개된 기록',
  tableTitle: '무엇이 공개되어 있나',
  meeting: '회의',
  held: (count: number) => `열린 것으로 기록됨 (${count}건)`,
  unknown: (count: number) => `약속했으나 열렸는지 알 수 없음 (${count}건)`,
  publishedOf: '공개된 수',
  of: (count: number, all: number) => `${all}건 중 ${count}건`,
  legend: '기호:',
  detailsTitle: '하나씩 보기',
  noDate: '날짜가 적혀 있지 않음',
  participants: '참여한 단체',
  followTitle: '뒤따른 일',
  followTo: (to: string) => `받는 곳: ${to}`,
  followSent: (day: string | null) => (day === null ? '보낸 날은 적혀 있지 않음' : `${day}에 보냄`),
  followResult: (result: string | null) =>
    result === null ? '결과는 적혀 있지 않음' : `결과: ${result}`,
  noFollow: '뒤따른 일은 출처에 없습니다.',
  onPromise: (id: string) => `약속 ${id}의 기록`,
  cited: '출처:',
  sourcesTitle: '출처',
  translated: '번역문으로 읽음',
  addTitle: '회의를 더하려면',
  add: '약속에 딸린 회의는 data/commitments/entries의 파일에, 포럼과 공모는 data/forums/events의 파일에 적습니다. 사람의 이름은 적지 않고 단체만 적습니다. 파일이 틀리면 아무것도 새로 내지 않고 어디가 틀렸는지 알려 줍니다.',
};

export type ConsultationWords = typeof ko;

const en: ConsultationWords = {
  title: 'Consultations',
  description:
    'For every meeting of government and civil society: are agenda, participants, minutes and outcome public, and what followed?',
  heading: (meetings, minutes) =>
    minutes === 0
      ? `${meetings} consultations, and no minutes are public`
      : `${meetings} consultations, and the minutes of ${minutes} are public`,
  none: 'No consultation is recorded yet',
  lead: 'To check who discussed what and what was decided, one needs agenda, participants, minutes and outcome. Only what the sources say is recorded; where they are silent, it says “not mentioned”.',
  summary: (none, followed, all) =>
    `Of ${all}, ${none} have none of the four in public. ${
      followed === 0
        ? 'For none of them a source says what followed.'
        : `For ${followed} a source says what followed.`
    }`,
  calendar: 'Calendar and calendar file',
  promises: 'All promises',
  table: 'What is public of each meeting',
  tableTitle: 'What is public',
  meeting: 'Meeting',
  held: (count) => `Recorded as held (${count})`,
  unknown: (count) => `Promised; not known whether held (${count})`,
  publishedOf: 'Public',
  of: (count, all) => `${count} of ${all}`,
  legend: 'Signs:',
  detailsTitle: 'One by one',
  noDate: 'no date given',
  participants: 'Organisations that took part',
  followTitle: 'What followed',
  followTo: (to) => `To: ${to}`,
  followSent: (day) => (day === null ? 'when it was sent is not given' : `sent on ${day}`),
  followResult: (result) => (result === null ? 'the result is not given' : `Result: ${result}`),
  noFollow: 'The sources do not say what followed.',
  onPromise: (id) => `Record of promise ${id}`,
  cited: 'Source:',
  sourcesTitle: 'Sources',
  translated: 'read in translation',
  addTitle: 'To add a meeting',
  add: 'Meetings of a promise stand in its file in data/commitments/entries, forums and calls in files of data/forums/events. Only organisations are named, never persons. While a file is wrong, nothing new is published, and you are told where it is wrong.',
};

export const consultationWords = (language: Language): ConsultationWords =>
  language === 'ko' ? ko : en;

/** Words of the filters, which go to the reader with the script. */
export interface LedgerFilterWords {
  readonly commitment: string;
  readonly kind: string;
  readonly record: string;
  readonly all: string;
  readonly records: Readonly<Record<RecordPart | 'nothing', string>>;
  readonly shown: (count: number, all: number) => string;
}

const filterKo: LedgerFilterWords = {
  commitment: '약속',
  kind: '종류',
  record: '공개된 기록',
  all: '모두',
  records: {
    agenda: '안건이 공개된 것',
    participants: '참석자가 공개된 것',
    minutes: '회의록이 공개된 것',
    outcome: '결과가 공개된 것',
    nothing: '하나도 공개되지 않은 것',
  },
  shown: (count, all) => `${all}건 가운데 ${count}건이 보입니다`,
};

const filterEn: LedgerFilterWords = {
  commitment: 'Promise',
  kind: 'Kind',
  record: 'Public record',
  all: 'All',
  records: {
    agenda: 'Agenda is public',
    participants: 'Participants are public',
    minutes: 'Minutes are public',
    outcome: 'Outcome is public',
    nothing: 'Nothing is public',
  },
  shown: (count, all) => `${count} of ${all} shown`,
};

export const ledgerFilterWords = (language: Language): LedgerFilterWords =>
  language === 'ko' ? filterKo : filterEn;

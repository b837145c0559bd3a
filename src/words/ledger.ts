import type { Language } from '../domain/language.ts';
import type { RunOutcome } from '../domain/published.ts';
import type { LedgerLine } from '../domain/ledger/ledger.ts';

type Outcomes = Readonly<Record<RunOutcome, string>>;
type Sources = Readonly<Record<LedgerLine['source'], string>>;

/** Words of the public record of ingestion; used at build only. */
const ko = {
  title: '수집 장부',
  note: '이 데이터를 수집할 때마다 한 줄씩 적고, 지우지 않습니다. 실패한 것도 적습니다.',
  since: (day: string) => `${day}부터`,
  onTime: '약속한 때를 지킴',
  onTimeOf: (kept: string, promised: string) => `${promised}번 가운데 ${kept}번`,
  nothingPromised: '약속한 때가 있는 수집이 아직 없습니다',
  outcomes: {
    published: '올림',
    unchanged: '바뀐 것 없음',
    blocked: '막음',
    failed: '실패',
  } as Outcomes,
  corrections: '고친 값',
  corrected: (day: string, count: string) => `${day}에 지난 값 ${count}개를 고쳤습니다.`,
  noCorrections: '이미 올린 값을 고친 일이 없습니다.',
  runs: '최근의 수집',
  newestFirst: (count: number) => `새것부터 ${count}번`,
  moreRuns: (count: number) => `그 앞의 수집 ${count}번`,
  at: '때',
  source: '읽은 곳',
  sources: {
    live: '실시간 서비스',
    files: '파일',
    snapshot: '보관된 자료',
    derived: '다른 데이터',
    authored: '손으로 적은 파일',
  } as Sources,
  read: '읽은 행',
  kept: '쓴 행',
  rejected: '뺀 행',
  outcome: '결과',
  reason: '까닭',
  timely: '약속',
  isOnTime: '제때',
  late: (duration: string) => `${duration} 늦음`,
  files: '장부 파일',
  feed: '바뀐 것 알림(Atom)',
  feedAll: '모든 데이터의 바뀐 것 알림(Atom)',
  state: '얼마나 새로운가',
  stateShort: '상태',
  withdrawn: '거둔 데이터',
  withdrawnNote: '한때 올렸으나 이제 없는 데이터입니다.',
  withdrawnOn: (day: string) => `${day}에 거둠`,
};

export type LedgerWords = typeof ko;

const en: LedgerWords = {
  title: 'Ledger',
  note: 'A line for every ingestion of this dataset, never removed. Those that failed are here too.',
  since: (day) => `since ${day}`,
  onTime: 'On time',
  onTimeOf: (kept, promised) => `${kept} of ${promised} runs`,
  nothingPromised: 'no run with a promised time yet',
  outcomes: {
    published: 'published',
    unchanged: 'nothing new',
    blocked: 'blocked',
    failed: 'failed',
  },
  corrections: 'Corrections',
  corrected: (day, count) =>
    count === '1'
      ? `One past value was revised on ${day}.`
      : `${count} past values were revised on ${day}.`,
  noCorrections: 'No value that was published has been revised.',
  runs: 'The last runs',
  newestFirst: (count) => `${count} ${count === 1 ? 'run' : 'runs'}, the newest first`,
  moreRuns: (count) => `${count} earlier ${count === 1 ? 'run' : 'runs'}`,
  at: 'When',
  source: 'Read from',
  sources: {
    live: 'live service',
    files: 'files',
    snapshot: 'embedded snapshot',
    derived: 'other datasets',
    authored: 'files written by hand',
  },
  read: 'Rows read',
  kept: 'kept',
  rejected: 'rejected',
  outcome: 'Outcome',
  reason: 'Reason',
  timely: 'Promise',
  isOnTime: 'on time',
  late: (duration) => `${duration} late`,
  files: 'Files of the ledger',
  feed: 'Feed of changes (Atom)',
  feedAll: 'Feed of changes in all data (Atom)',
  state: 'How new it is',
  stateShort: 'State',
  withdrawn: 'Withdrawn data',
  withdrawnNote: 'Datasets that were published once and are no more.',
  withdrawnOn: (day) => `withdrawn on ${day}`,
};

const words: Readonly<Record<Language, LedgerWords>> = { ko, en };

export const ledgerWords = (language: Language): LedgerWords => words[language];

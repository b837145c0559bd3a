import type { Language } from '../domain/language.ts';

/** Words of the list of promises, which the reader's browser needs too. */
const ko = {
  all: '모두',
  sort: '차례',
  sorts: {
    record: '자세한 기록 먼저',
    plan: '실행계획 순',
    delay: '많이 늦은 순',
  },
  facets: {
    plan: '실행계획',
    area: '정책 분야',
    institution: '기관',
    status: '상태',
    value: '열린정부 가치',
    milestones: '이행 과제',
  },
  option: (label: string, count: number) => `${label} (${count})`,
  shown: (count: number, all: number) =>
    count === all
      ? `약속 ${all}개를 모두 보입니다.`
      : `약속 ${all}개 가운데 ${count}개를 보입니다.`,
  nothing: '고른 조건에 맞는 약속이 없습니다.',
  reset: '모든 약속 보기',
  full: (count: number) => `자세히 따라갈 수 있는 약속 ${count}개`,
  register: (count: number) => `이름만 기록된 약속 ${count}개`,
  registerNote:
    '출처에는 번호와 이름, 정책 분야만 있습니다. 지켜졌는지는 여기에 기록되지 않았고, 짐작해 채우지 않습니다.',
  milestones: (count: number) => `이행 과제 ${count}개`,
  noMilestones: '이행 과제가 적혀 있지 않음',
  differs: '평가가 서로 다름',
  lateness: {
    exactLate: (days: string) => `${days}일 늦게 마침`,
    rangeLate: (least: string, most: string) => `${least}~${most}일 늦게 마침`,
    early: (days: string) => `기한보다 ${days}일 먼저 마침`,
    onDay: '기한 안에 마침',
    unsure: '기한 안에 마쳤는지 날짜로는 알 수 없음',
    overdue: (days: string) => `마친 기록이 없고 기한에서 ${days}일 지남`,
    left: (days: string) => `기한까지 ${days}일 남음`,
    noPlanned: '기한이 적혀 있지 않음',
    noActual: '마쳤다고 하나 날짜가 없음',
  },
  noDates: '날짜가 적혀 있지 않음',
  multiNote: '기관, 분야, 가치는 한 약속에 여럿일 수 있어 더하면 약속 수보다 많습니다.',
};

export type CommitmentListWords = typeof ko;

const en: CommitmentListWords = {
  all: 'All',
  sort: 'Order',
  sorts: {
    record: 'Recorded in full first',
    plan: 'By action plan',
    delay: 'Latest first',
  },
  facets: {
    plan: 'Action plan',
    area: 'Policy area',
    institution: 'Institution',
    status: 'Status',
    value: 'Open-government value',
    milestones: 'Milestones',
  },
  option: (label, count) => `${label} (${count})`,
  shown: (count, all) => (count === all ? `All ${all} promises.` : `${count} of ${all} promises.`),
  nothing: 'No promise fits what you chose.',
  reset: 'Show all promises',
  full: (count) => `${count} that can be followed in detail`,
  register: (count) => `${count} known by name only`,
  registerNote:
    'The sources give a number, a name and a policy area. Whether they were kept is not recorded here, and nothing is guessed.',
  milestones: (count) => (count === 1 ? '1 milestone' : `${count} milestones`),
  noMilestones: 'no milestones given',
  differs: 'Ratings differ',
  lateness: {
    exactLate: (days) => `done ${days} days late`,
    rangeLate: (least, most) => `done ${least} to ${most} days late`,
    early: (days) => `done ${days} days early`,
    onDay: 'done in time',
    unsure: 'the dates do not tell whether it was in time',
    overdue: (days) => `no record that it was finished, ${days} days past its date`,
    left: (days) => `${days} days left`,
    noPlanned: 'no date was set',
    noActual: 'said to be done, but no date is given',
  },
  noDates: 'no date given',
  multiNote:
    'A promise may have several institutions, areas and values, so these add up to more than the promises.',
};

const words: Readonly<Record<Language, CommitmentListWords>> = { ko, en };

export const commitmentListWords = (language: Language): CommitmentListWords => words[language];

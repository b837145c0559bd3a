import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

/** Words of the pages of promises that are used at build only. */
const ko = {
  title: '약속',
  description:
    '대한민국과 서울시가 열린정부파트너십에서 한 약속 50개를 한 일, 날짜, 서로 다른 평가와 함께 봅니다.',
  heading: (all: number, full: number) =>
    `정부가 열겠다고 한 약속 ${all}개, 여기에서 자세히 따라갈 수 있는 것은 ${full}개`,
  lead: '대한민국과 서울시가 열린정부파트너십(OGP)에서 한 약속과, 그 뒤에 한 일과, 누가 그렇게 말하는지를 모았습니다. 말이 서로 다르면 둘 다 적고, 출처가 비워 둔 것은 비워 둡니다.',
  asOf: (day: string) => `늦은 날수는 ${day}에 센 것입니다.`,
  checkLink: '약속의 문장 살펴보기: 누가, 언제까지, 무엇을, 어떤 결과로',
  calendarLink: '기한 달력(iCalendar)',
  feedLink: '바뀐 것 받아 보기(Atom)',
  tableLink: '표로 내려받기',

  plansTitle: '실행계획과 약속의 시간표, 2012~2020년',
  plansNote:
    '마름모는 약속한 때, 동그라미는 마친 때입니다. 기한이 달이나 해까지만 적혀 있으면 그 마지막 날에 그렸습니다. 끝이 흐린 띠는 끝나는 때가 출처에 없는 실행계획입니다.',
  planOpenEnd: '끝나는 때가 적혀 있지 않음',
  planLine: (name: string, count: number, here: number) =>
    here === count
      ? `${name}: 약속 ${count}개`
      : `${name}: 약속 ${count}개 가운데 ${here}개를 기록`,
  noDatedMilestones: '날짜가 적힌 이행 과제가 없음',
  legendPlanned: '약속한 때',
  legendActual: '마친 때',
  plansTable: '실행계획마다 센 것',
  plansTableTitle: '세어 보기: 더하면 맞는 수',
  columns: {
    plan: '실행계획',
    commitments: '약속',
    full: '자세한 기록',
    register: '이름만',
    milestones: '이행 과제',
  },
  total: '모두',
  plannedActualTable: '이행 과제의 약속한 때와 마친 때',
  commitment: '약속',
  milestone: '이행 과제',
  planned: '약속한 때',
  actual: '마친 때',
  state: '상태',
  howLate: '늦은 날수',
  methodTitle: '어떻게 세었나요?',
  method: [
    '진행은 날짜가 붙은 이행 과제의 수로만 나타냅니다. 이행 정도, 성과, 포부는 서로 다른 물음이라 섞거나 평균 내지 않습니다.',
    '기한이 ‘2017년 7월’처럼 달까지만 적혀 있으면 그달 마지막 날까지를 기한으로 봅니다. 기한이 없는 것도 알아낸 것의 하나로 적습니다.',
    '자세한 기록이 없는 약속 45개는 출처가 준 번호와 이름, 정책 분야만 옮겼습니다. 지켜졌는지 짐작하지 않습니다.',
  ],
  sourcesLink: '데이터 설명과 내려받기',

  notGiven: '적혀 있지 않음',
  notRecorded: '여기에 기록되지 않음',
  none: '기록 없음',

  otherPromises: '자세히 기록한 다른 약속',
  allPromises: '모든 약속',
  registerNotice:
    '이 약속의 자세한 내용은 여기에 기록되지 않았습니다. 아래는 출처가 준 것의 전부이며, 지켜졌는지는 짐작해 적지 않습니다.',
  facts: {
    plan: '실행계획',
    id: '번호',
    institutions: '기관',
    areas: '정책 분야',
    dates: '기간',
    status: '상태',
    budget: '예산',
  },
  areaPages: (area: string, pages: number) => `${area} (페이지 ${pages}개에서)`,
  start: '시작',
  end: '종료',
  won: (amount: string, year: string) => `${amount}원(${year})`,

  verdictsTitle: '세 가지 물음, 세 가지 답',
  verdictsNote: '서로 다른 물음이라 하나의 점수로 합치지 않습니다.',
  noRating: '평가 없음',

  milestonesTitle: '이행 과제: 약속한 때와 마친 때',
  noMilestones: '출처에 이행 과제가 없습니다.',
  inferred: '보고서가 미루어 적은 과제',
  reasons: '늦어진 까닭',
  reported: '출처의 말',
  rated: '평가',
  noPlanned: '기한이 적혀 있지 않음',
  noActual: '날짜가 적혀 있지 않음',
  notDone: '마친 기록 없음',
  trackNote: '선의 길이는 약속한 때에서 마친 때까지입니다.',

  ratingsTitle: '평가를 나란히: 누가 뭐라고 했나',
  ratingsLead:
    '같은 물음에 정부, 독립 검토자, 시민사회, OGP 페이지가 한 답입니다. 서로 다르면 다르다고 적습니다.',
  differs: '서로 다름',
  differsValue: (answers: string) => `같은 잣대로 다른 답을 했습니다: ${answers}.`,
  differsScale: (answers: string) =>
    `같은 물음에 서로 다른 잣대로 답했습니다: ${answers}. 잣대가 달라 하나로 바꿀 수 없어 둘 다 적습니다.`,
  answer: (who: string, value: string) => `${who} ‘${value}’`,
  noAnswer: '평가 기록 없음',
  whole: '약속 전체',
  step: (step: number, of: number) => `${of}단계 가운데 ${step}번째`,

  resultsTitle: '정부를 더 열었나요?',
  resultsLead: '약속 덕분에 무엇이 얼마나 열렸는지, 세 갈래로 나누어 평가한 것입니다.',

  factsTitle: '누가, 무엇에 대해, 언제',
  wordingTitle: '약속의 문장은 분명한가',
  wordingLead:
    '누가, 언제까지, 무엇을, 어떤 결과로 하겠다는 말이 있는지 약속의 글에서 찾은 것입니다. 낱말만 찾을 뿐 뜻을 헤아리지는 못합니다.',
  whyTitle: '왜 한 약속인가',
  doneTitle: '한 일과 근거',
  criticismTitle: '사람들의 비판과 걸림돌',
  contextTitle: '그때의 일',
  figuresTitle: '숫자로 보면',
  share: (share: string, of: string) => `${of}의 ${share}`,
  recommendationsTitle: '권고와 그 뒤',
  recommendedBy: (who: string) => `권고: ${who}`,
  answerLabel: '정부의 답',
  noRecommendationAnswer: '출처에 답이 없습니다.',
  consultationsTitle: '협의 기록: 무엇이 남아 있나',
  consultationsLead:
    '안건, 참석자, 회의록, 결과 가운데 공개된 것과 공개되지 않은 것입니다. 넷이 없으면 협의했다는 말을 확인할 수 없습니다.',
  consultationsSummary: (count: number, minutes: number) =>
    `협의 ${count}건 가운데 회의록이 공개되었다고 적힌 것은 ${minutes}건입니다.`,
  consultationOf: (milestone: string) => `이행 과제: ${milestone}`,
  milestoneConsultation: (title: string) => `협의 기록: ${title}`,
  askAboutIt: '이 과제에 대해 묻기',
  consultationsLedger: '모든 협의 기록과 견주기',
  noConsultations: '출처에 협의 기록이 없습니다.',
  datasetsTitle: '이 약속과 이어진 데이터',
  datasetsLead:
    '이 누리집의 데이터 가운데 약속의 내용과 같은 것입니다. 이은 것은 이 누리집이며, 출처가 한 말이 아닙니다.',
  openness: '얼마나 열렸나',
  open: '자유롭게 쓸 수 있음',
  notOpen: '자유롭게 쓸 수 없거나 조건을 모름',
  openUnconfirmed: '자유롭게 쓸 수 있다고 알려졌으나 확인되지 않음',
  formats: '형식',
  freshness: '어디까지의 자료인가',
  frequency: '발행 주기(약속)',
  noPeriod: '기간이 없는 자료',
  noDatasets: '이 약속에 이은 데이터가 아직 없습니다.',
  historyTitle: '이 기록의 역사',
  askTitle: '이 약속에 대해 묻기',
  askLead:
    '아래 내용과 이 화면의 주소를 함께 적어 물어볼 수 있습니다. 어디까지 했는지, 그 기록을 어디에서 볼 수 있는지 물어보세요. 맡은 기관이 적혀 있지 않으면 그것부터 물을 수 있습니다.',
  askMilestone: (title: string, late: string) => `${title}: ${late}`,
  askUnknown: '이 약속이 어떻게 되었는지 찾지 못했습니다.',
  sourcesTitle: '출처',
  sourcesLead: '이 쪽의 모든 문장에는 아래 출처와 그 안의 자리를 적었습니다.',
  translated: '번역으로 읽음',
  noAddress: '주소가 적혀 있지 않음',
  citedBy: (title: string) => `${withParticle(title, '이/가')} 인용`,
  languages: { ko: '한국어', en: '영어', es: '스페인어', fr: '프랑스어' },
  filesTitle: '내려받기와 받아 보기',
  fileJson: '이 약속의 모든 기록(JSON)',
  fileCalendar: '기한 달력(iCalendar)',
  fileFeed: '바뀐 것 받아 보기(Atom)',
  embedTitle: (what: string) => `다른 누리집에 넣기: ${what}`,
  embedLabel: '넣을 코드',
  embedOpen: '넣을 화면 보기',
  cited: '출처',

  panelTitle: '약속은 지켜졌나',
  panelFinding: (all: number, states: string) =>
    `자세히 기록한 약속의 이행 과제 ${all}개: ${states}`,
  panelState: (state: string, count: number) => `${state} ${count}`,
  panelLink: '모든 약속 보기',
  panelNote: (all: number, register: number) =>
    `약속 ${all}개 가운데 ${register}개는 이름만 기록되어 있어 세지 않았습니다.`,
  embedWhole: '열린시장실에서 모두 보기',
  embedRegister: (count: number) => `이름만 기록된 약속 ${count}개는 세지 않았습니다.`,
};

export type CommitmentWords = typeof ko;

const en: CommitmentWords = {
  title: 'Promises',
  description:
    'Fifty promises that Korea and Seoul made to the Open Government Partnership: what was done, when, and who rates it how.',
  heading: (all, full) =>
    `${all} promises to open government, of which ${full} can be followed in detail here`,
  lead: 'What Korea and Seoul promised in the Open Government Partnership (OGP), what was done, and who says so. Where statements differ both are kept; what the sources leave empty stays empty.',
  asOf: (day) => `Days late are counted on ${day}.`,
  checkLink: 'Check the wording of a promise: who, by when, what, with which result',
  calendarLink: 'Calendar of due dates (iCalendar)',
  feedLink: 'Follow changes (Atom)',
  tableLink: 'Download as tables',

  plansTitle: 'Action plans and their milestones, 2012 to 2020',
  plansNote:
    'A diamond is the promised date, a disc the date when it was done. A date known only by its month or year is drawn at its last day. A band that fades has no end in the sources.',
  planOpenEnd: 'no end given',
  planLine: (name, count, here) =>
    here === count
      ? `${name}: ${count} promises`
      : `${name}: ${here} of ${count} promises recorded`,
  noDatedMilestones: 'no milestone has a date',
  legendPlanned: 'promised for',
  legendActual: 'done on',
  plansTable: 'Counts by action plan',
  plansTableTitle: 'Counts that add up',
  columns: {
    plan: 'Action plan',
    commitments: 'Promises',
    full: 'In detail',
    register: 'Name only',
    milestones: 'Milestones',
  },
  total: 'All',
  plannedActualTable: 'Milestones: promised and done',
  commitment: 'Promise',
  milestone: 'Milestone',
  planned: 'Promised for',
  actual: 'Done on',
  state: 'State',
  howLate: 'Days late',
  methodTitle: 'How is this counted?',
  method: [
    'Progress is the number of milestones by state, nothing else. Completion, results and ambition are different questions; they are never mixed or averaged.',
    'A date given as “July 2017” is met until the last day of that month. A milestone without a date is itself a finding.',
    'Of 45 promises the sources give only a number, a name and a policy area. Whether they were kept is not guessed.',
  ],
  sourcesLink: 'About the data and downloads',

  notGiven: 'not given',
  notRecorded: 'not recorded here',
  none: 'no record',

  otherPromises: 'Other promises in detail',
  allPromises: 'All promises',
  registerNotice:
    'The details of this promise are not recorded here. Below is all that the sources give; whether it was kept is not guessed.',
  facts: {
    plan: 'Action plan',
    id: 'Number',
    institutions: 'Institutions',
    areas: 'Policy areas',
    dates: 'Period',
    status: 'Status',
    budget: 'Budget',
  },
  areaPages: (area, pages) => `${area} (on ${pages} ${pages === 1 ? 'page' : 'pages'})`,
  start: 'start',
  end: 'end',
  won: (amount, year) => `${amount} won (${year})`,

  verdictsTitle: 'Three questions, three answers',
  verdictsNote: 'They are different questions, so they are not added up to one score.',
  noRating: 'no rating',

  milestonesTitle: 'Milestones: promised and done',
  noMilestones: 'The sources name no milestones.',
  inferred: 'inferred by the report',
  reasons: 'Reasons for the delay',
  reported: 'The source says',
  rated: 'Rated',
  noPlanned: 'no date was set',
  noActual: 'no date given',
  notDone: 'no record that it was finished',
  trackNote: 'The line runs from the promised date to the day when it was done.',

  ratingsTitle: 'Ratings side by side: who says what',
  ratingsLead:
    'What the government, the independent reviewer, civil society and the OGP page answer to the same question. Where they differ, it says so.',
  differs: 'differ',
  differsValue: (answers) => `On the same scale the answers differ: ${answers}.`,
  differsScale: (answers) =>
    `The same question is answered on different scales: ${answers}. One cannot be turned into the other, so both are kept.`,
  answer: (who, value) => `${who} “${value}”`,
  noAnswer: 'no rating recorded',
  whole: 'The whole promise',
  step: (step, of) => `step ${step} of ${of}`,

  resultsTitle: 'Did it open government?',
  resultsLead: 'What became more open because of the promise, rated for each of three dimensions.',

  factsTitle: 'Who, about what, and when',
  wordingTitle: 'Is the promise worded clearly?',
  wordingLead:
    'Words in its text that name who, by when, what, and with which result. The check finds words; it does not understand them.',
  whyTitle: 'Why it was promised',
  doneTitle: 'What was done, and the evidence',
  criticismTitle: 'Criticism and obstacles',
  contextTitle: 'What happened around it',
  figuresTitle: 'In numbers',
  share: (share, of) => `${share} of: ${of}`,
  recommendationsTitle: 'Recommendations and what came of them',
  recommendedBy: (who) => `By: ${who}`,
  answerLabel: 'Answer of the government',
  noRecommendationAnswer: 'The sources give no answer.',
  consultationsTitle: 'Consultation record: what is left of it',
  consultationsLead:
    'Which of agenda, participants, minutes and outcome were published. Without them nobody can verify that there was a consultation.',
  consultationsSummary: (count, minutes) =>
    `Of ${count} ${count === 1 ? 'consultation' : 'consultations'}, ${minutes} ${minutes === 1 ? 'is' : 'are'} said to have published minutes.`,
  consultationOf: (milestone) => `Milestone: ${milestone}`,
  milestoneConsultation: (title) => `Consultation: ${title}`,
  askAboutIt: 'Ask about this milestone',
  consultationsLedger: 'Compare with all consultations',
  noConsultations: 'The sources record no consultation.',
  datasetsTitle: 'Data about the same things',
  datasetsLead:
    'Datasets of this site about what was promised. The links are made by this site; the sources do not make them.',
  openness: 'How open',
  open: 'free to use',
  notOpen: 'not free to use, or terms not known',
  openUnconfirmed: 'said to be free to use, not confirmed',
  formats: 'Formats',
  freshness: 'Covers',
  frequency: 'Promised frequency',
  noPeriod: 'no period',
  noDatasets: 'No dataset is linked to this promise yet.',
  historyTitle: 'History of this record',
  askTitle: 'Ask about this promise',
  askLead:
    'What follows and the address of this page go with your question. Ask how far it has come, and where the record can be read. Where no institution in charge is given, that may be the first question.',
  askMilestone: (title, late) => `${title}: ${late}`,
  askUnknown: 'I could not find what became of it.',
  sourcesTitle: 'Sources',
  sourcesLead: 'Every statement on this page names one of these sources and the place in it.',
  translated: 'read in translation',
  noAddress: 'no address given',
  citedBy: (title) => `cited by ${title}`,
  languages: { ko: 'Korean', en: 'English', es: 'Spanish', fr: 'French' },
  filesTitle: 'Download and follow',
  fileJson: 'Everything recorded of this promise (JSON)',
  fileCalendar: 'Calendar of due dates (iCalendar)',
  fileFeed: 'Follow changes (Atom)',
  embedTitle: (what) => `Show on another site: ${what}`,
  embedLabel: 'Code to embed',
  embedOpen: 'See what would be embedded',
  cited: 'Source',

  panelTitle: 'Were promises kept?',
  panelFinding: (all, states) => `${all} milestones of the promises in detail: ${states}`,
  panelState: (state, count) => `${count} ${state}`,
  panelLink: 'See all promises',
  panelNote: (all, register) =>
    `Of ${all} promises, ${register} are known by name only and are not counted.`,
  embedWhole: 'Everything at Open Mayor’s Office',
  embedRegister: (count) => `${count} known by name only are not counted.`,
};

const words: Readonly<Record<Language, CommitmentWords>> = { ko, en };

export const commitmentWords = (language: Language): CommitmentWords => words[language];

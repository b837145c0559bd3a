import type { Language } from '../domain/language.ts';

/** Keeps a particle on the line of its figure: a line may otherwise break after the per cent sign. */
const joined = '\u2060';

/** Words of the one-page report; used at build only. */
const ko = {
  title: '공공데이터 개방성 보고서',
  description: '공공데이터가 얼마나 열려 있고 무엇이 늦었는지, 한 쪽에 담아 인쇄합니다.',
  kicker: (day: string) => `개방성 보고서 · ${day} 목록`,
  finding: (datasets: string, open: string, overdue: string) =>
    `공공데이터 ${datasets}개의 ${open}${joined}는 누구나 어떤 목적으로든 쓸 수 있지만, 갱신일을 약속한 데이터의 ${overdue}${joined}는 그날을 넘겼습니다.`,
  print: '인쇄',
  csv: 'CSV 받기',
  json: 'JSON 받기',
  details: '방법과 근거 모두 보기',
  methods: '세 가지 방법의 평균',
  list: '목록',
  own: '이 누리집',
  ofMax: (mean: string, max: string) => `${mean}/${max}`,
  wins: '무엇을 고치면 가장 많이 열리나',
  winsNote: '오픈데이터 지수에서 ‘아니요’인 데이터 수와, 모두 고쳤을 때 목록 평균이 오르는 점수',
  win: (datasets: string, gain: string) => `${datasets}개 · 평균 +${gain}점`,
  actions: {
    'open-licence': '이용 조건을 열기',
    timely: '약속한 날에 갱신하기',
    'machine-readable': 'PDF, 한글, 그림 대신 표로 주기',
    bulk: '한꺼번에 주기',
    free: '요금 없애기',
    online: '온라인으로 주기',
    digital: '디지털로 주기',
    public: '누구에게나 열기',
    exists: '데이터 만들기',
  } as Readonly<Record<string, string>>,
  licences: '이용 조건',
  overdue: '가장 오래 늦은 데이터',
  overdueNote: '약속한 갱신일에서 지난 날',
  late: (days: string) => `${days}일`,
  latePublishers: '늦은 데이터가 많은 기관',
  latePublishersNote: '갱신이 늦은 데이터/갱신일을 약속한 데이터',
  lateOf: (late: string, dated: string) => `${late}/${dated}`,
  ownTitle: '우리 자신',
  ownText: (all: string, unconfirmed: string, mean: string, overdue: string, dated: string) =>
    `이 누리집이 쓰는 데이터 ${all}개도 같은 자로 쟀습니다. 지수 평균 ${mean}점. ${unconfirmed}개는 이용 조건을 확인하지 못했거나 조건이 없고, 갱신일을 셈할 수 있는 ${dated}개 ${overdue === dated ? '모두' : `가운데 ${overdue}개는`} 갱신이 늦었습니다.`,
  method: '방법과 한계',
  noLinks: '링크를 눌러 보지 않았고,',
  someLinks: (count: string) => `데이터 ${count}개의 링크를 확인했고,`,
  part: '의 첫 부분(파일 데이터만, 무작위 표본 아님)',
  methodText: (list: string, day: string, byCount: string, links: string) =>
    `읽은 것: ${list}. 규칙으로 쟀습니다. 파일을 열지 않았고, ${links} 목록에 칸이 없는 것은 ‘모름’입니다. 점수는 모름을 아니요로 본 것입니다. 늦음은 목록에서 가장 나중에 바뀐 날(${day})을 기준으로 세며, ${byCount}개는 예정일 없이 주기로 셈했습니다.`,
  made: (built: string, version: string) => `${built} 만듦 · 데이터 판 ${version}`,
  source: (list: string, url: string) =>
    `출처: ${list}(${url}). 계산: 열린시장실. 누구나 인용하고 고쳐 쓸 수 있습니다.`,
};

export type OpennessReportWords = typeof ko;

const en: OpennessReportWords = {
  title: 'Report on the openness of public data',
  description: 'How open public data are and what is overdue, on one page to print.',
  kicker: (day) => `Openness report · list of ${day}`,
  finding: (datasets, open, overdue) =>
    `Of ${datasets} public datasets ${open} may be used by anyone for anything, but of those with a promised update ${overdue} are past their day.`,
  print: 'Print',
  csv: 'Take as CSV',
  json: 'Take as JSON',
  details: 'All methods and evidence',
  methods: 'Means of the three methods',
  list: 'List',
  own: 'This site',
  ofMax: (mean, max) => `${mean}/${max}`,
  wins: 'What would open the most',
  winsNote:
    'Datasets with a “no” in the Open Data Index, and what the mean of the list gains where all are mended',
  win: (datasets, gain) => `${datasets} · mean +${gain}`,
  actions: {
    'open-licence': 'Open the licence',
    timely: 'Renew on the promised day',
    'machine-readable': 'Give tables, not PDF, HWP or pictures',
    bulk: 'Give all of it at once',
    free: 'Drop the fee',
    online: 'Put it online',
    digital: 'Make it digital',
    public: 'Let everyone have it',
    exists: 'Make the data',
  },
  licences: 'Licences',
  overdue: 'The longest overdue',
  overdueNote: 'Days past the promised update',
  late: (days) => `${days} days`,
  latePublishers: 'Publishers with the most overdue data',
  latePublishersNote: 'Datasets overdue/datasets with a promised update',
  lateOf: (late, dated) => `${late}/${dated}`,
  ownTitle: 'Ourselves',
  ownText: (all, unconfirmed, mean, overdue, dated) =>
    `The ${all} datasets that this site uses were measured by the same rules: ${mean} points of the index on average. For ${unconfirmed} the licence is not confirmed or not there; ${overdue === dated ? `all ${dated}` : `${overdue} of the ${dated}`} whose next update can be told are overdue.`,
  method: 'Method and limits',
  noLinks: 'no link was followed;',
  someLinks: (count) => `the links of ${count} datasets were checked;`,
  part: ', its first part (files only, no random sample)',
  methodText: (list, day, byCount, links) =>
    `Read: ${list}. Measured by rules. No file was opened and ${links} what the list has no column for is unknown. Points take unknown as no. Overdue is counted on ${day}, the day of the newest change in the list; ${byCount} have no given day and were counted from their cycle.`,
  made: (built, version) => `Made on ${built} · data version ${version}`,
  source: (list, url) =>
    `Source: ${list} (${url}). Computed by Open Mayor’s Office. Free to cite and adapt.`,
};

const words: Readonly<Record<Language, OpennessReportWords>> = { ko, en };

export const opennessReportWords = (language: Language): OpennessReportWords => words[language];

import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

/** Words of the overview, the comparison and the scorecard that are used at build only. */
const ko = {
  headline: {
    counted: (of: number, better: number, worse: number) =>
      `서울, ${of}개 주제 가운데 ${
        better === 0
          ? `${worse}개가 나빠졌습니다`
          : worse === 0
            ? `${better}개가 나아졌습니다`
            : `${better}개가 나아지고 ${worse}개가 나빠졌습니다`
      }`,
    same: (of: number) => `서울, ${of}개 주제가 모두 한 해 전과 비슷합니다`,
    none: '서울은 지금 어떤가요?',
  },
  headlinePeriod: (years: string) =>
    `공개된 데이터로 읽는 서울 · 주제마다 가장 최근 해(${years})를 그 앞 해와 견주었습니다.`,
  archiveNote:
    '이 누리집의 수치는 기록입니다. 지금 이 순간의 값이 아니며, 수치마다 언제까지의 자료인지 적었습니다.',
  archiveNoteLive:
    '‘지금 서울’의 값 말고는 모두 기록입니다. 수치마다 언제까지의 자료인지 적었습니다.',
  once: (when: string) => `${when} 한 번 조사한 자료`,
  analysis: '분석',
  than: (period: string, isSame: boolean) =>
    isSame ? withParticle(period, '과/와') : `${period}보다`,
  more: '더 읽기',
  compareTitle: '두 구 비교',
  compareShort: '구 비교',
  compareLead:
    '두 구의 모든 수치를 나란히 봅니다. 평균과 비율은 어느 쪽이 나은지 적고, 건수처럼 구의 크기에 따라 달라지는 수치는 많고 적음만 적습니다.',
  compareLink: '두 구를 나란히 비교하기',
  sameNote: '‘비슷함’은 차이가 거의 없거나, 우연으로도 생길 만큼 작다는 뜻입니다.',
  scorecardTitle: '서울 성적표',
  scorecardShort: '성적표',
  scorecardLead:
    '서울의 수치마다 정해진 목표가 있으면 목표와, 없으면 서울의 지난날과 견줍니다. 빈칸에는 까닭을 적습니다.',
  scorecardLink: '서울의 모든 수치를 목표와 지난날에 견주어 보기',
  servicesLink: '나에게 맞는 서비스 찾기',
  askLink: '물어보기',
  scorecard: {
    measure: '항목',
    value: '가장 최근 값',
    target: '목표',
    lastYear: '한 해 전보다',
    fiveYears: '다섯 해 전보다',
    met: '지킴',
    missed: '못 지킴',
    targetYear: (name: string, limit: string) => `${name} 연평균 ${limit}`,
    times: (times: string) => `목표의 ${times}배`,
    targetNote:
      '세계보건기구(WHO)의 2021년 권고는 건강을 위한 것이며 법적 기준이 아닙니다. 서울시가 정한 목표값은 이 자료에 없어, 그 밖의 항목은 지난날과 견줍니다.',
    noValue: '값 없음',
    blankStarts: (year: string, first: string) =>
      `${year} 자료 없음: 자료가 ${first}부터 시작합니다`,
    blankMissing: (year: string) => `${year} 자료 없음: 발행된 파일에 값이 없습니다`,
    blankIncomplete: (year: string) => `${year} 자료가 온전하지 않아 견주지 않습니다`,
    blankEvent: (year: string, event: string) => `${year} 자료 없음: ${event}`,
    blankBreak: (event: string) => `그사이 수치의 뜻이 바뀌어 견주지 않습니다: ${event}`,
    blankOnce: '한 번 조사한 자료라 앞선 값이 없습니다',
    blankNoYear: '온전한 한 해가 없어 견주지 않습니다',
    from: (value: string) => `${value}에서`,
    summary: (better: number, worse: number, same: number, of: number) =>
      `한 해 전과 견줄 수 있는 ${of}개 항목 가운데 나아진 것 ${better}개, 나빠진 것 ${worse}개, 비슷하거나 좋고 나쁨이 없는 것 ${same}개입니다.`,
  },
  controls: {
    tilesTitle: '주제별로 보기',
    mapTitle: '구별 지도와 순위',
    arrange: '순서 바꾸기',
    arrangeDone: '순서 바꾸기 끝',
    arrangeWhy: '고정하거나 숨긴 것은 이 기기에만 기억합니다.',
    pin: '맨 앞에 고정',
    unpin: '고정 풀기',
    earlier: '앞으로',
    later: '뒤로',
    hide: '숨기기',
    show: '다시 보이기',
    showHidden: '숨긴 주제 보기',
    hideHidden: '숨긴 주제 접기',
    pinned: '고정함',
    hidden: '숨김',
    mapMeasure: '지도에 나타낼 항목',
    yearBefore: '한 해 전보다',
    city: '서울 전체보다',
    notHeld: '견주지 않음',
    nothingKnown: '이 구의 수치가 아직 없습니다.',
    compareThis: '다른 구와 비교하기',
    amountNote:
      '건수와 사람 수는 구의 크기에 따라 달라 서울 전체와 견주지 않습니다. 낮에 사람이 모이는 구는 주민 수로 나눈 수치가 높게 나옵니다. ‘비슷함’은 차이가 거의 없거나 우연으로도 생길 만큼 작다는 뜻입니다.',
    noYearBefore: '앞선 해의 자료 없음',
    moreTopics: '나머지 주제',
  },
  compareControls: {
    first: '첫째 구',
    second: '둘째 구',
    year: '연도',
    latest: '가장 최근',
    swap: '서로 바꾸기',
  },
};

export type OverviewPageWords = typeof ko;
export type TileWords = OverviewPageWords['controls'];
export type CompareControlWords = OverviewPageWords['compareControls'];

const en: OverviewPageWords = {
  headline: {
    counted: (of, better, worse) =>
      `Seoul: of ${of} topics, ${
        better === 0
          ? `${worse} got worse`
          : worse === 0
            ? `${better} got better`
            : `${better} got better and ${worse} worse`
      }`,
    same: (of) => `Seoul: all ${of} topics are much as they were`,
    none: 'How is Seoul doing?',
  },
  headlinePeriod: (years) =>
    `Seoul, read from its public data · each topic’s latest year (${years}) against the year before it.`,
  archiveNote:
    'The figures on this site are records, not the state of things this minute; each says how far it reaches.',
  archiveNoteLive:
    'Except under “Seoul now”, the figures on this site are records; each says how far it reaches.',
  once: (when) => `surveyed once, ${when}`,
  analysis: 'Analysis',
  than: (period, isSame) => `${isSame ? 'as' : 'than'} in ${period}`,
  more: 'Read on',
  compareTitle: 'Compare two districts',
  compareShort: 'Compare',
  compareLead:
    'All figures of two districts side by side. For means and rates it says which is better; counts grow with the size of a district, so there it says only which has more.',
  compareLink: 'Compare two districts side by side',
  sameNote:
    '“About the same” means that there is hardly a difference, or one so small that chance alone could make it.',
  scorecardTitle: 'Scorecard of Seoul',
  scorecardShort: 'Scorecard',
  scorecardLead:
    'Each figure of the city against its target where one is set, and otherwise against the city’s own past. Blanks say why.',
  scorecardLink: 'Every figure of the city against its target or its past',
  servicesLink: 'Find services for me',
  askLink: 'Ask a question',
  scorecard: {
    measure: 'Measure',
    value: 'Latest',
    target: 'Target',
    lastYear: 'Than the year before',
    fiveYears: 'Than five years before',
    met: 'met',
    missed: 'not met',
    targetYear: (name, limit) => `${name}, year: ${limit}`,
    times: (times) => `${times} times the target`,
    targetNote:
      'The 2021 guideline of the World Health Organization is advice for health, not law. The data names no target value set by the city, so all other measures are held against their own past.',
    noValue: 'no value',
    blankStarts: (year, first) => `No data for ${year}: the data begins in ${first}`,
    blankMissing: (year) => `No data for ${year}: the published files hold no value`,
    blankIncomplete: (year) => `The data of ${year} is not complete, so it is not compared`,
    blankEvent: (year, event) => `No data for ${year}: ${event}`,
    blankBreak: (event) => `Not compared, because the figures changed their meaning: ${event}`,
    blankOnce: 'Surveyed once, so there is no earlier value',
    blankNoYear: 'No whole year to compare',
    from: (value) => `from ${value}`,
    summary: (better, worse, same, of) =>
      `Of ${of} measures that can be held against the year before, ${better} are better, ${worse} are worse, and ${same} are about the same or neither good nor bad.`,
  },
  controls: {
    tilesTitle: 'Topic by topic',
    mapTitle: 'Map and ranking of districts',
    arrange: 'Arrange',
    arrangeDone: 'Done arranging',
    arrangeWhy: 'What you pin or hide is remembered on this device only.',
    pin: 'Pin first',
    unpin: 'Unpin',
    earlier: 'Earlier',
    later: 'Later',
    hide: 'Hide',
    show: 'Show again',
    showHidden: 'Show hidden topics',
    hideHidden: 'Put hidden topics away',
    pinned: 'pinned',
    hidden: 'hidden',
    mapMeasure: 'Measure on the map',
    yearBefore: 'Than the year before',
    city: 'Than Seoul as a whole',
    notHeld: 'not compared',
    nothingKnown: 'There are no figures for this district yet.',
    compareThis: 'Compare with another district',
    amountNote:
      'Counts grow with the size of a district, so they are not held against the whole city. Districts that fill by day have high figures per resident. “About the same” means hardly a difference, or one that chance alone could make.',
    noYearBefore: 'no year before',
    moreTopics: 'More topics',
  },
  compareControls: {
    first: 'First district',
    second: 'Second district',
    year: 'Year',
    latest: 'Latest',
    swap: 'Swap',
  },
};

const pages: Readonly<Record<Language, OverviewPageWords>> = { ko, en };

export const overviewPageWords = (language: Language): OverviewPageWords => pages[language];

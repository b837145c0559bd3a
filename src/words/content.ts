import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

/** Values are high or low, counted things many or few. */
export interface QuantityWords {
  readonly was: { readonly lower: string; readonly higher: string };
  readonly is: { readonly lower: string; readonly higher: string };
  readonly most: { readonly lower: string; readonly higher: string };
  /** Joins "highest" to what follows. */
  readonly and: string;
}

const koQuantity: Readonly<Record<'level' | 'count', QuantityWords>> = {
  level: {
    was: { lower: '낮았습니다', higher: '높았습니다' },
    is: { lower: '낮습니다', higher: '높습니다' },
    most: { lower: '낮은', higher: '높은' },
    and: '높고',
  },
  count: {
    was: { lower: '적었습니다', higher: '많았습니다' },
    is: { lower: '적습니다', higher: '많습니다' },
    most: { lower: '적은', higher: '많은' },
    and: '많고',
  },
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const enQuantity: typeof koQuantity = {
  level: {
    was: { lower: 'lower', higher: 'higher' },
    is: { lower: 'lower', higher: 'higher' },
    most: { lower: 'lowest', higher: 'highest' },
    and: 'highest',
  },
  count: {
    was: { lower: 'fewer', higher: 'more' },
    is: { lower: 'fewer', higher: 'more' },
    most: { lower: 'fewest', higher: 'most' },
    and: 'most',
  },
};

const ko = {
  quantity: koQuantity,
  unknown: '알 수 없음',
  notMeasured: '측정값 없음',
  incomplete: '불완전',
  incompleteWhy: (measured: string, total: string) =>
    `${total}일 중 ${measured}일만 측정되어 불완전합니다`,
  coverageOf: (place: string, period: string, measured: string, total: string) =>
    `${place}, ${period}: ${total}일 가운데 ${measured}일 측정`,
  coverageAll: (period: string, measured: string, total: string) =>
    `${period}: 모든 구에서 ${total}일 가운데 ${measured}일 측정`,
  coverageFewest: (period: string, measured: string, total: string, place: string) =>
    `${period}: 가장 적게 측정한 곳은 ${place}, ${total}일 가운데 ${measured}일`,
  mean: '평균',
  better: '좋아짐',
  worse: '나빠짐',
  same: '같음',
  more: '늘어남',
  less: '줄어듦',
  brokenComparison: (period: string, why: string) =>
    `${why}: ${withParticle(period, '과/와')} 견줄 수 없습니다`,
  noComparison: (period: string) => `${period} 자료가 없어 비교할 수 없습니다`,
  days: (count: string) => `${count}일`,
  badDays: '나쁨 이상인 날',
  overGuideline: (name: string, limit: string) => `${name}(하루 ${limit}) 초과일`,
  guidelineTimes: (name: string, times: string) => `${name} 연평균의 ${times}배`,
  guidelineWithin: (name: string) => `${name} 연평균 이내`,
  guidelineYear: (name: string, limit: string) => `${name} 연 ${limit}`,
  guidelineDay: (name: string, limit: string) => `${name} 하루 ${limit}`,
  cityMean: '서울 평균',
  cityWhole: '서울 전체',
  partMean: (part: string) => `${part} 평균`,
  /** "25개 구": how many parts there are. */
  parts: (count: number, part: string) => `${count}개 ${part}`,
  districtPart: '구',
  amount: {
    mean: (value: string) => `평균 ${value}`,
    sum: (value: string) => value,
    last: (value: string) => value,
    rate: (value: string) => value,
  },
  aggregateNames: { mean: '평균', sum: '합계', last: '마지막 값', rate: '비율' },
  coverageSteps: (place: string, period: string, measured: string, total: string, step: string) =>
    `${place}, ${period}: ${total}${step} 가운데 ${measured}${step}의 자료가 있음`,
  stepCounters: { day: '일', month: '개월', quarter: '개 분기', year: '개 해', moment: '번' },
  moment: (day: string) => `${day} 기준`,
  rateNote: (note: string) => `나눈 수: ${note}`,
  compositionTable: '구분',
  compositionFinding: (part: string, share: string, period: string, place: string) =>
    `${period} ${place}: ${part}${share.length > 0 ? ` ${share}` : ''}`,
  compositionSubtitle: (measures: string) => `전체 가운데 몫: ${measures}`,
  compositionYears: '해마다',
  compositionParts: (part: string) => `${part}별`,
  multiplesFinding: (down: number, up: number, from: string, to: string) =>
    `${from}보다 ${to}에 줄어든 곳 ${down}곳, 늘어난 곳 ${up}곳`,
  multiplesSubtitle: (measure: string, from: string, to: string) =>
    `${measure}, ${from}~${to}. 모든 칸의 세로 눈금은 같습니다.`,
  scatterCorrelation: (r: string) => `상관계수 ${r}`,
  scatterFinding: (x: string, y: string, strength: string) =>
    `${withParticle(x, '과/와')} ${y}: ${strength}`,
  scatterStrength: {
    strong: '뚜렷하게 함께 움직입니다',
    weak: '약하게 함께 움직입니다',
    none: '함께 움직인다고 할 수 없습니다',
    inverse: '뚜렷하게 반대로 움직입니다',
    weakInverse: '약하게 반대로 움직입니다',
  },
  scatterPoints: (count: string) => `점 ${count}개`,
  scatterTrend: '곧은 추세선',
  scatterHint: '점을 가리키거나 화살표 키로 옮기면 수치가 나옵니다.',
  district: '자치구',
  rankColumn: '순위',
  showTable: '표로 보기',
  datasetMore: '자세히 보기',
  codeColumn: '코드',
  monthColumn: '월',
  hourColumn: '시',
  coverageColumn: '완전성',
  complete: '충분',
  noRowsYet: '아직 값이 없습니다',
  pivotNote: '* 그해의 75% 미만만 측정됨. –: 측정값 없음.',
  calendarWithin: (name: string, limit: string) => `${name}(${limit}) 이내`,
  calendarAbove: (name: string, limit: string) => `${name}(${limit}) 초과`,
  daysColumn: '기간의 날수',
  mapName: (measure: string, period: string) => `${period} ${measure} 자치구 지도.`,
  mapLegend: (name: string, unit: string) =>
    unit === '' || name.includes(unit) ? name : `${name} (${unit})`,
  mapCount: (count: number) => `${count}개 구`,
  mapZoomIn: '확대',
  mapZoomOut: '축소',
  mapReset: '서울 전체',
  mapAttribution: '경계: 도로명주소(2015), southkorea/seoul-maps · 한강: © OpenStreetMap 기여자',
  chartDescription: (measure: string, area: string, period: string, first: string, last: string) =>
    `${area}의 ${measure} 흐름, ${period}. 처음 ${first}, 마지막 ${last}.`,
  chartSelect: '그래프를 옆으로 끌면 기간을 고를 수 있습니다.',
  chartUnit: {
    mean: (unit: string, grain: string) => `${grain} 평균${unit === '' ? '' : `, ${unit}`}`,
    sum: (unit: string, grain: string) => `${grain} 합계${unit === '' ? '' : `, ${unit}`}`,
    last: (unit: string, grain: string) =>
      `${grain}마다의 마지막 값${unit === '' ? '' : `, ${unit}`}`,
    rate: (unit: string, grain: string) => `${grain}마다의 비율${unit === '' ? '' : `, ${unit}`}`,
  },
  grainNames: { day: '하루', week: '주', month: '월', quarter: '분기', year: '연' },
  calendarYear: (year: string) => `${year}의 하루하루`,
  calendarDescription: (year: string, area: string, parts: string) => `${year} ${area}: ${parts}`,
  calendarBefore: '이전 해',
  calendarHint: '날을 가리키거나 화살표 키로 옮기면 그날의 값이 나옵니다.',
  calendarAfter: '다음 해',
  weekdays: ['월', '화', '수', '목', '금', '토', '일'],
  weekdayNames: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
  weekdayColumn: '요일',
  profileAverage: '모든 해',
  hourLabel: (hour: number) => `${hour}시`,
  trendTable: '기간',
  tableYear: '연도',
  tableMean: '평균',
  tableDays: '측정일',
  tableOf: (days: string, total: string) => `${days}/${total}일`,
  tableCaption: (measure: string, area: string) => `${area} ${measure}, 연도별`,
  tableRows: (shown: number, all: number) => `${all}행 중 ${shown}행`,
  whyColour: '왜 이 색인가요?',
  whyBands: (measure: string) => `${measure}의 하루 평균(24시간)에 한국의 네 등급을 매깁니다.`,
  whyBand: (grade: string, from: string, to: string) => `${grade}: ${from}~${to}`,
  whyBandOpen: (grade: string, from: string) => `${grade}: ${from} 이상`,
  whySequence:
    '기간 평균에는 등급이 없습니다. 등급은 하루 평균에만 정해져 있어, 지도는 낮은 곳에서 높은 곳으로 한 가지 색의 진하기로만 나타냅니다.',
  whyScale:
    '낮은 값에서 높은 값으로 한 가지 색의 진하기로 나타냅니다. 색에 좋고 나쁨의 뜻은 없습니다.',
  measuredSteps: {
    day: '측정일',
    month: '자료가 있는 달',
    quarter: '자료가 있는 분기',
    year: '자료가 있는 해',
    moment: '자료',
  },
  stepsInPeriod: {
    day: '기간의 날수',
    month: '기간의 달수',
    quarter: '기간의 분기 수',
    year: '기간의 햇수',
    moment: '기간',
  },
  whyWho: (day: string, year: string) => `WHO 권고는 하루 평균 ${day}, 연평균 ${year}입니다.`,
  source: '출처',
  licence: '이용 조건',
  dataPeriod: '자료 기간',
  ingested: '수집 처리',
  datasetPage: '데이터 설명과 내려받기',
  citation: (publisher: string, title: string, period: string, version: string, date: string) =>
    `${publisher}, 「${title}」, ${period}. 열린시장실에서 처리(판 ${version}, ${date}).`,
  analysedUntil: (day: string) => `${day}까지의 자료를 살핀 분석입니다. 지금의 모습이 아닙니다.`,
  lookedAt: (day: string) => `${day}에 한 번 살펴본 기록입니다. 지금의 모습이 아닙니다.`,
  archive: (last: string) => `${last}에 끝나는 기록입니다. 지금의 모습이 아닙니다.`,
  sentences: {
    mean: (place: string, period: string, measure: string, value: string) =>
      `${period} ${place}의 ${measure} 평균은 ${value}입니다.`,
    meanChanged: (place: string, period: string, measure: string, value: string, change: string) =>
      `${period} ${place}의 ${measure} 평균은 ${value}로, ${change}.`,
    unknown: (place: string, period: string, measure: string) =>
      `${period} ${place}의 ${measure} 측정값이 없습니다.`,
    badDays: (days: string, total: string) => `나쁨 이상인 날은 ${total} 가운데 ${days}이었습니다.`,
    badDaysFewer: (days: string, fewer: string, before: string) =>
      `나쁨 이상인 날은 ${days}로, ${before}보다 ${fewer} 적었습니다.`,
    badDaysMore: (days: string, more: string, before: string) =>
      `나쁨 이상인 날은 ${days}로, ${before}보다 ${more} 많았습니다.`,
    badDaysSame: (days: string, before: string) =>
      `나쁨 이상인 날은 ${days}로, ${before}과 같았습니다.`,
    guidelineOver: (name: string, times: string) => `그래도 ${name}(연평균)의 ${times}배입니다.`,
    guidelineMet: (name: string) => `${name}(연평균)를 지켰습니다.`,
    rank: (rank: number, of: number, percent: string, isLower: boolean) =>
      `${of}개 구 가운데 ${rank}번째로 낮고, 서울 평균보다 ${percent} ${isLower ? '낮습니다' : '높습니다'}.`,
    rankSame: (rank: number, of: number) =>
      `${of}개 구 가운데 ${rank}번째로 낮고, 서울 평균과 거의 같습니다.`,
  },
  finding: {
    changed: (place: string, period: string, measure: string, value: string, change: string) =>
      `${period} ${place}의 ${measure}: ${value}, ${change}`,
    only: (place: string, period: string, measure: string, value: string) =>
      `${period} ${place}의 ${measure}: ${value}`,
    nothing: (place: string, period: string, measure: string) =>
      `${period} ${place}의 ${measure}: 자료가 없습니다`,
    lower: (percent: string, before: string, q: QuantityWords) =>
      `${before}보다 ${percent} ${q.was.lower}`,
    higher: (percent: string, before: string, q: QuantityWords) =>
      `${before}보다 ${percent} ${q.was.higher}`,
    same: (before: string) => `${withParticle(before, '과/와')} 거의 같았습니다`,
    trendDown: (place: string, from: string, to: string, percent: string, q: QuantityWords) =>
      `${place}: ${from}보다 ${to}에 ${percent} ${q.is.lower}`,
    trendUp: (place: string, from: string, to: string, percent: string, q: QuantityWords) =>
      `${place}: ${from}보다 ${to}에 ${percent} ${q.is.higher}`,
    trendSame: (place: string, from: string, to: string) =>
      `${place}: ${withParticle(from, '과/와')} ${withParticle(to, '이/가')} 거의 같습니다`,
    trendUnknown: (place: string) => `${place}의 흐름`,
    map: (low: string, high: string, q: QuantityWords) =>
      `가장 ${q.most.lower} 곳은 ${low}, 가장 ${q.most.higher} 곳은 ${high}`,
    mapEmpty: (period: string) => `${period} 자료가 없습니다`,
    rank: (place: string, rank: number, of: string, fromLow: boolean, q: QuantityWords) =>
      `${place}: ${of} 가운데 ${rank}번째로 ${fromLow ? q.is.lower : q.is.higher}`,
    aroundCity: (city: string, above: number, below: number, q: QuantityWords) =>
      `${city}보다 ${q.most.higher} 곳 ${above}곳, ${q.most.lower} 곳 ${below}곳`,
    calendarBad: (year: string, bad: string) => `${year} 나쁨 이상인 날은 ${bad}`,
    calendarOver: (year: string, days: string, name: string) =>
      `${year} ${name}를 넘은 날은 ${days}`,
    calendarHighest: (day: string, value: string) => `가장 높은 날은 ${day}, ${value}`,
    calendarPlain: (year: string) => `${year}의 하루하루`,
    season: (high: string, low: string, q: QuantityWords) =>
      `${high}에 가장 ${q.and} ${low}에 가장 ${q.is.lower}`,
    hours: (high: string, low: string, q: QuantityWords) =>
      `하루 중 ${high}에 가장 ${q.and} ${low}에 가장 ${q.is.lower}`,
    weekdays: (high: string, low: string, q: QuantityWords) =>
      `${high}에 가장 ${q.and} ${low}에 가장 ${q.is.lower}`,
    table: (measure: string, place: string) => `${place} ${measure}, 해마다`,
  },
};

type ContentWords = typeof ko;

const en: ContentWords = {
  quantity: enQuantity,
  unknown: 'not known',
  notMeasured: 'not measured',
  incomplete: 'incomplete',
  incompleteWhy: (measured, total) => `Incomplete: measured on ${measured} of ${total} days only`,
  coverageOf: (place, period, measured, total) =>
    `${place}, ${period}: measured on ${measured} of ${total} days`,
  coverageAll: (period, measured, total) =>
    `${period}: every district measured on ${measured} of ${total} days`,
  coverageFewest: (period, measured, total, place) =>
    `${period}: fewest days measured in ${place}, ${measured} of ${total}`,
  mean: 'mean',
  better: 'better',
  worse: 'worse',
  same: 'the same',
  more: 'more',
  less: 'less',
  brokenComparison: (period, why) => `${why}: cannot be compared with ${period}`,
  noComparison: (period) => `No data for ${period} to compare with`,
  days: (count) => (count === '1' ? '1 day' : `${count} days`),
  badDays: 'Days graded bad or worse',
  overGuideline: (name, limit) => `Days above the ${name} (${limit})`,
  guidelineTimes: (name, times) => `${times} times the ${name} for a year`,
  guidelineWithin: (name) => `within the ${name} for a year`,
  guidelineYear: (name, limit) => `${name}, year: ${limit}`,
  guidelineDay: (name, limit) => `${name}, day: ${limit}`,
  cityMean: 'Mean of Seoul',
  cityWhole: 'Figure of Seoul',
  partMean: (part) => `Mean of a ${part}`,
  parts: (count, part) => `${count} ${part}${count === 1 ? '' : 's'}`,
  districtPart: 'district',
  amount: {
    mean: (value) => `mean ${value}`,
    sum: (value) => value,
    last: (value) => value,
    rate: (value) => value,
  },
  aggregateNames: { mean: 'Mean', sum: 'Total', last: 'Last value', rate: 'Rate' },
  coverageSteps: (place, period, measured, total, step) =>
    `${place}, ${period}: data for ${measured} of ${total} ${step}`,
  stepCounters: {
    day: 'days',
    month: 'months',
    quarter: 'quarters',
    year: 'years',
    moment: 'times',
  },
  moment: (day) => `as of ${day}`,
  rateNote: (note) => `Divided by: ${note}`,
  compositionTable: 'Part',
  compositionFinding: (part, share, period, place) => `${place}, ${period}: ${part} ${share}`,
  compositionSubtitle: (measures) => `Shares of the whole: ${measures}`,
  compositionYears: 'By year',
  compositionParts: (part) => `By ${part}`,
  multiplesFinding: (down, up, from, to) => `Less in ${to} than in ${from}: ${down}; more: ${up}`,
  multiplesSubtitle: (measure, from, to) =>
    `${measure}, ${from} to ${to}. All share one vertical scale.`,
  scatterCorrelation: (r) => `correlation ${r}`,
  scatterFinding: (x, y, strength) => `${x} and ${y}: ${strength}`,
  scatterStrength: {
    strong: 'they clearly go together',
    weak: 'they go together weakly',
    none: 'they cannot be said to go together',
    inverse: 'they clearly go opposite ways',
    weakInverse: 'they go opposite ways weakly',
  },
  scatterPoints: (count) => `${count} points`,
  scatterTrend: 'Straight trend line',
  scatterHint: 'Point at a dot, or move with the arrow keys, to read it.',
  district: 'District',
  rankColumn: 'Rank',
  showTable: 'Show as a table',
  datasetMore: 'more',
  codeColumn: 'Code',
  monthColumn: 'Month',
  hourColumn: 'Hour',
  coverageColumn: 'Coverage',
  complete: 'sufficient',
  noRowsYet: 'no figures yet',
  pivotNote: '* fewer than 75 % of the year’s days measured. –: not measured.',
  calendarWithin: (name, limit) => `within the ${name} (${limit})`,
  calendarAbove: (name, limit) => `above the ${name} (${limit})`,
  daysColumn: 'Days in period',
  mapName: (measure, period) => `Map of districts: ${measure}, ${period}.`,
  mapLegend: (name, unit) =>
    unit === '' || name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`,
  mapCount: (count) => (count === 1 ? '1 district' : `${count} districts`),
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapReset: 'All of Seoul',
  mapAttribution:
    'Boundaries: address map (2015), southkorea/seoul-maps · River: © OpenStreetMap contributors',
  chartDescription: (measure, area, period, first, last) =>
    `${measure} over time in ${area}, ${period}. First ${first}, last ${last}.`,
  chartSelect: 'Drag sideways over the chart to choose a period.',
  chartUnit: {
    mean: (unit, grain) => `${grain} means${unit === '' ? '' : `, ${unit}`}`,
    sum: (unit, grain) => `${grain} totals${unit === '' ? '' : `, ${unit}`}`,
    last: (unit, grain) => `${grain}, last value${unit === '' ? '' : `, ${unit}`}`,
    rate: (unit, grain) => `${grain} rates${unit === '' ? '' : `, ${unit}`}`,
  },
  grainNames: {
    day: 'Daily',
    week: 'Weekly',
    month: 'Monthly',
    quarter: 'Quarterly',
    year: 'Yearly',
  },
  calendarYear: (year) => `Every day of ${year}`,
  calendarDescription: (year, area, parts) => `${area} in ${year}: ${parts}`,
  calendarBefore: 'Year before',
  calendarHint: 'Point at a day, or move with the arrow keys, to read it.',
  calendarAfter: 'Year after',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdayNames: [
    'Mondays',
    'Tuesdays',
    'Wednesdays',
    'Thursdays',
    'Fridays',
    'Saturdays',
    'Sundays',
  ],
  weekdayColumn: 'Weekday',
  profileAverage: 'All years',
  hourLabel: (hour) => `${hour}:00`,
  trendTable: 'Period',
  tableYear: 'Year',
  tableMean: 'Mean',
  tableDays: 'Days measured',
  tableOf: (days, total) => `${days} of ${total}`,
  tableCaption: (measure, area) => `${measure}, ${area}, by year`,
  tableRows: (shown, all) => `${shown} of ${all} rows`,
  whyColour: 'Why this colour?',
  whyBands: (measure) => `Korea’s four grades are for the daily (24-hour) mean of ${measure}.`,
  whyBand: (grade, from, to) => `${grade}: ${from} to ${to}`,
  whyBandOpen: (grade, from) => `${grade}: ${from} and more`,
  whySequence:
    'A mean over a period has no grade: grades are set for daily means only. So the map shows low to high as light to dark of one colour.',
  whyScale: 'Low to high is light to dark of one colour. The colour does not say good or bad.',
  measuredSteps: {
    day: 'Days measured',
    month: 'Months with data',
    quarter: 'Quarters with data',
    year: 'Years with data',
    moment: 'Data',
  },
  stepsInPeriod: {
    day: 'Days in period',
    month: 'Months in period',
    quarter: 'Quarters in period',
    year: 'Years in period',
    moment: 'Period',
  },
  whyWho: (day, year) => `The WHO guideline is ${day} for a day and ${year} for a year.`,
  source: 'Source',
  licence: 'Licence',
  dataPeriod: 'Covers',
  ingested: 'Processed',
  datasetPage: 'About the data and downloads',
  citation: (publisher, title, period, version, date) =>
    `${publisher}, “${title}”, ${period}. Processed by Open Mayor’s Office (version ${version}, ${date}).`,
  analysedUntil: (day) => `An analysis of data up to ${day}. It does not show today.`,
  lookedAt: (day) => `A record of one look on ${day}. It does not show today.`,
  archive: (last) => `A record that ends on ${last}. It does not show today.`,
  sentences: {
    mean: (place, period, measure, value) =>
      `In ${period}, ${measure} in ${place} averaged ${value}.`,
    meanChanged: (place, period, measure, value, change) =>
      `In ${period}, ${measure} in ${place} averaged ${value}, ${change}.`,
    unknown: (place, period, measure) => `In ${period}, ${measure} was not measured in ${place}.`,
    badDays: (days, total) => `Of ${total} measured, ${days} were graded bad or worse.`,
    badDaysFewer: (days, fewer, before) =>
      `It had ${days} graded bad or worse, ${fewer} fewer than in ${before}.`,
    badDaysMore: (days, more, before) =>
      `It had ${days} graded bad or worse, ${more} more than in ${before}.`,
    badDaysSame: (days, before) => `It had ${days} graded bad or worse, as many as in ${before}.`,
    guidelineOver: (name, times) => `That is still ${times} times the ${name} for a year.`,
    guidelineMet: (name) => `That is within the ${name} for a year.`,
    rank: (rank, of, percent, isLower) =>
      `It ranks number ${rank} of ${of} districts, lowest first, ${percent} ${isLower ? 'below' : 'above'} the mean of Seoul.`,
    rankSame: (rank, of) =>
      `It ranks number ${rank} of ${of} districts, lowest first, about the mean of Seoul.`,
  },
  finding: {
    changed: (place, period, measure, value, change) =>
      `${measure} in ${place}, ${period}: ${value}, ${change}`,
    only: (place, period, measure, value) => `${measure} in ${place}, ${period}: ${value}`,
    nothing: (place, period, measure) => `${measure} in ${place}, ${period}: no data`,
    lower: (percent, before, q) => `${percent} ${q.was.lower} than in ${before}`,
    higher: (percent, before, q) => `${percent} ${q.was.higher} than in ${before}`,
    same: (before) => `about the same as in ${before}`,
    trendDown: (place, from, to, percent, q) =>
      `${place}: ${percent} ${q.is.lower} in ${to} than in ${from}`,
    trendUp: (place, from, to, percent, q) =>
      `${place}: ${percent} ${q.is.higher} in ${to} than in ${from}`,
    trendSame: (place, from, to) => `${place}: about the same in ${to} as in ${from}`,
    trendUnknown: (place) => `${place} over time`,
    map: (low, high, q) => `${capital(q.most.lower)} in ${low}, ${q.most.higher} in ${high}`,
    mapEmpty: (period) => `No data for ${period}`,
    rank: (place, rank, of, fromLow, q) =>
      `${place}: number ${rank} of ${of}, ${fromLow ? q.most.lower : q.most.higher} first`,
    aroundCity: (city, above, below) =>
      `Above the ${city.charAt(0).toLowerCase()}${city.slice(1)}: ${above}; below: ${below}`,
    calendarBad: (year, bad) => `${year}: ${bad} graded bad or worse`,
    calendarOver: (year, days, name) => `${year}: ${days} above the ${name}`,
    calendarHighest: (day, value) => `Highest on ${day}: ${value}`,
    calendarPlain: (year) => `${year}, day by day`,
    season: (high, low, q) => `${capital(q.and)} in ${high}, ${q.most.lower} in ${low}`,
    hours: (high, low, q) => `${capital(q.and)} at ${high}, ${q.most.lower} at ${low}`,
    weekdays: (high, low, q) => `${capital(q.and)} on ${high}, ${q.most.lower} on ${low}`,
    table: (measure, place) => `${measure} in ${place}, year by year`,
  },
};

const content: Readonly<Record<Language, ContentWords>> = { ko, en };

/** Words that views are drawn with: needed at build and on demand, not with a page's first script. */
export const contentWords = (language: Language): ContentWords => content[language];

export type { ContentWords };

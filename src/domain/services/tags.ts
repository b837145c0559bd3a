import type { LocalText } from '../language.ts';

/** The group of answers that a tag belongs to; each is asked in a fieldset of its own. */
export const tagQuestions = ['life', 'household', 'business', 'firm', 'trade'] as const;
export type TagQuestion = (typeof tagQuestions)[number];

interface TagWords extends LocalText {
  readonly question: TagQuestion;
}

const tag = (question: TagQuestion, ko: string, en: string): TagWords => ({ question, ko, en });

/**
 * What a reader may say of their situation, and what a source may ask for. The words stand on the
 * answers of the finder and in its reasons.
 */
export const tags = {
  trying: tag('life', '아이를 기다리는 중(난임)', 'trying for a baby'),
  pregnant: tag('life', '임신 중', 'expecting a child'),
  birth: tag('life', '최근 출산이나 입양', 'had or adopted a baby lately'),
  pupil: tag('life', '초·중·고 학생', 'pupil at school'),
  college: tag('life', '대학생', 'college student'),
  jobseeker: tag('life', '일자리를 찾는 중', 'looking for work'),
  employee: tag('life', '직장에 다님', 'employed'),
  farmer: tag('life', '농업·축산·임업', 'farming or forestry'),
  fisher: tag('life', '어업', 'fishing'),
  'work-injury': tag('life', '일하다 다침(산재)', 'hurt at work'),

  alone: tag('household', '혼자 삶', 'living alone'),
  'single-parent': tag('household', '한부모·조손 가족', 'single parent or grandparent'),
  'many-children': tag('household', '아이가 여럿(다자녀)', 'many children'),
  'no-home': tag('household', '집이 없음(무주택)', 'owning no home'),
  'low-income': tag('household', '소득이 적음', 'low income'),
  disabled: tag('household', '본인이나 가족에게 장애', 'disability, mine or in the family'),
  illness: tag('household', '오래 앓는 병', 'long illness'),
  veteran: tag('household', '국가유공자·보훈 가족', 'veteran or bereaved family'),
  multicultural: tag('household', '다문화 가족', 'multicultural family'),
  'north-korean': tag('household', '북한이탈주민', 'from North Korea'),
  newcomer: tag('household', '최근 이사 옴', 'moved here lately'),
  extended: tag('household', '여러 세대가 함께 삶', 'several generations together'),

  'biz-starting': tag('business', '창업 준비', 'about to start'),
  'biz-open': tag('business', '영업 중', 'in business'),
  'biz-closing': tag('business', '어려움·폐업 예정', 'struggling or closing'),
  'biz-merchant': tag('firm', '소상공인', 'small merchant'),
  'biz-sme': tag('firm', '중소기업', 'small or medium company'),
  'biz-welfare': tag('firm', '사회복지시설', 'welfare facility'),
  'biz-group': tag('firm', '기관·단체', 'organisation'),
  'trade-food': tag('trade', '음식업', 'food'),
  'trade-making': tag('trade', '제조업', 'manufacturing'),
  'trade-farm': tag('trade', '농·임·어업', 'farming, forestry, fishing'),
  'trade-it': tag('trade', '정보통신', 'information technology'),
  'trade-other': tag('trade', '다른 업종', 'another trade'),
} as const satisfies Record<string, TagWords>;

export type Tag = keyof typeof tags;
export const tagIds = Object.keys(tags) as [Tag, ...Tag[]];

/** Ages in whole years; an open end is `null`. */
export interface AgeRange {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Words for an age that a source uses without saying which years it means. In `likely` the finder tells
 * the reader to ask; outside of `possible` nobody would use the word.
 */
export const stages = {
  child: {
    ko: '어린이',
    en: 'children',
    likely: { from: 0, to: 12 },
    possible: { from: 0, to: 18 },
  },
  teen: {
    ko: '청소년',
    en: 'teenagers',
    likely: { from: 9, to: 24 },
    possible: { from: 6, to: 24 },
  },
  young: {
    ko: '청년',
    en: 'young people',
    likely: { from: 15, to: 39 },
    possible: { from: 13, to: 49 },
  },
  older: {
    ko: '어르신',
    en: 'older people',
    likely: { from: 60, to: null },
    possible: { from: 50, to: null },
  },
} as const satisfies Record<
  string,
  LocalText & { readonly likely: AgeRange; readonly possible: AgeRange }
>;

export type Stage = keyof typeof stages;
export const stageIds = Object.keys(stages) as [Stage, ...Stage[]];

/** Ages of children as a reader may tick them. */
export const childBands = {
  '0-2': { from: 0, to: 2 },
  '3-5': { from: 3, to: 5 },
  '6-8': { from: 6, to: 8 },
  '9-12': { from: 9, to: 12 },
  '13-18': { from: 13, to: 18 },
} as const satisfies Record<string, AgeRange>;

export type ChildBand = keyof typeof childBands;
export const childBandIds = Object.keys(childBands) as [ChildBand, ...ChildBand[]];

/** The groups of KR0018: everyone, by situation in life, the vulnerable, and business. */
export const serviceGroups = {
  everyone: { ko: '누구나', en: 'Everyone' },
  life: { ko: '삶의 때에 따라', en: 'By situation in life' },
  vulnerable: { ko: '도움이 더 필요한 분', en: 'People who need more support' },
  business: { ko: '가게·회사·단체', en: 'Shops, companies, organisations' },
} as const satisfies Record<string, LocalText>;

export type ServiceGroup = keyof typeof serviceGroups;
export const serviceGroupIds = Object.keys(serviceGroups) as [ServiceGroup, ...ServiceGroup[]];

/** What services are about: the fields of the national list in plain words. */
export const serviceTopics = {
  family: { ko: '임신·출산', en: 'Pregnancy and birth' },
  learning: { ko: '보육·교육', en: 'Childcare and learning' },
  work: { ko: '일자리·창업', en: 'Work and starting a business' },
  home: { ko: '집', en: 'Housing' },
  living: { ko: '생활비', en: 'Living costs' },
  health: { ko: '건강', en: 'Health' },
  care: { ko: '돌봄·보호', en: 'Care and protection' },
  culture: { ko: '문화·환경', en: 'Culture and environment' },
  farming: { ko: '농림·축산·어업', en: 'Farming and fishing' },
  safety: { ko: '안전·행정', en: 'Safety and paperwork' },
} as const satisfies Record<string, LocalText>;

export type ServiceTopic = keyof typeof serviceTopics;
export const serviceTopicIds = Object.keys(serviceTopics) as [ServiceTopic, ...ServiceTopic[]];

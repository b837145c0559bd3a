import type { LocalText } from '../language.ts';

/** Codes of the commitments model with their words, in the order in which they are shown. */

export const policyAreas = {
  'access-to-information': { ko: '정보 접근', en: 'access to information' },
  aid: { ko: '원조', en: 'aid' },
  'anti-corruption': { ko: '반부패', en: 'anti-corruption' },
  'budget-information': {
    ko: '예산·재정 정보 공개',
    en: 'publication of budget and fiscal information',
  },
  'capacity-building': { ko: '역량 강화', en: 'capacity building' },
  'e-government': { ko: '전자정부', en: 'e-government' },
  'e-petitions': { ko: '전자청원', en: 'e-petitions' },
  'fiscal-openness': { ko: '재정 투명성', en: 'fiscal openness' },
  'infrastructure-and-transport': { ko: '기반 시설과 교통', en: 'infrastructure and transport' },
  'local-commitments': { ko: '지방정부 공약', en: 'local commitments' },
  'marginalised-communities': { ko: '소외된 사람들', en: 'marginalised communities' },
  'open-data': { ko: '열린 데이터', en: 'open data' },
  'open-regulations': { ko: '열린 규제', en: 'open regulations' },
  'private-sector': { ko: '민간 부문', en: 'private sector' },
  'public-participation': { ko: '시민 참여', en: 'public participation' },
  'public-service-delivery': { ko: '공공서비스 제공', en: 'public service delivery' },
} as const satisfies Record<string, LocalText>;
export type PolicyArea = keyof typeof policyAreas;
export const policyAreaIds = Object.keys(policyAreas) as readonly PolicyArea[];

export const records = {
  full: { ko: '자세히 기록함', en: 'recorded in full' },
  register: { ko: '자세한 내용은 여기에 기록되지 않음', en: 'details not recorded here' },
} as const satisfies Record<string, LocalText>;

export const statuses = {
  active: { ko: '진행 중', en: 'active' },
  inactive: { ko: '종료', en: 'inactive' },
} as const satisfies Record<string, LocalText>;

export const roles = {
  lead: { ko: '주관', en: 'lead' },
  responsible: { ko: '책임', en: 'responsible' },
  supporting: { ko: '협력', en: 'supporting' },
  partner: { ko: '동반', en: 'partner' },
} as const satisfies Record<string, LocalText>;

export const sectors = {
  government: { ko: '정부', en: 'government' },
  outside: { ko: '정부 밖', en: 'outside government' },
  mixed: { ko: '여러 기관', en: 'several bodies' },
} as const satisfies Record<string, LocalText>;

/** Who says so. `page` is a field in the header of an OGP page, whose author is not named there. */
export const assessors = {
  government: { ko: '정부 스스로', en: 'the government itself' },
  independent: { ko: '독립 검토자(IRM)', en: 'independent reviewer (IRM)' },
  'civil-society': { ko: '시민사회', en: 'civil society' },
  page: { ko: 'OGP 페이지 머리글', en: 'header of the OGP page' },
} as const satisfies Record<string, LocalText>;
export type Assessor = keyof typeof assessors;

export const stages = {
  design: { ko: '설계 단계', en: 'design' },
  'mid-term': { ko: '중간', en: 'mid-term' },
  'end-of-term': { ko: '종료 시점', en: 'end of term' },
} as const satisfies Record<string, LocalText>;

/** Why a field is empty. Neither is ever filled in. */
export const absences = {
  'not-given': { ko: '적혀 있지 않음', en: 'not given' },
  pending: { ko: '검토 대기', en: 'pending' },
} as const satisfies Record<string, LocalText>;

export const absentFields = {
  lead: { ko: '주관 기관', en: 'lead institution' },
  start: { ko: '시작일', en: 'start date' },
  end: { ko: '종료일', en: 'end date' },
  'policy-area': { ko: '정책 분야', en: 'policy area' },
} as const satisfies Record<string, LocalText>;

export const statementKinds = {
  promise: { ko: '약속', en: 'Promise' },
  origin: { ko: '배경이 된 일', en: 'Where it comes from' },
  problem: { ko: '문제', en: 'Problem' },
  aim: { ko: '목표', en: 'Aim' },
  challenge: { ko: 'OGP 과제', en: 'OGP challenge' },
  activity: { ko: '활동', en: 'Activity' },
  deliverable: { ko: '결과물', en: 'Deliverable' },
  progress: { ko: '진행', en: 'Progress' },
  evidence: { ko: '근거', en: 'Evidence' },
  'no-evidence': { ko: '근거 없음', en: 'No evidence' },
  reason: { ko: '늦어진 까닭', en: 'Reason for delay' },
  obstacle: { ko: '걸림돌', en: 'Obstacle' },
  result: { ko: '성과', en: 'Result' },
  criticism: { ko: '비판', en: 'Criticism' },
  context: { ko: '맥락', en: 'Context' },
  exchange: { ko: '서로 배우기', en: 'Peer learning' },
  outlook: { ko: '그 뒤', en: 'What followed' },
} as const satisfies Record<string, LocalText>;
export type StatementKind = keyof typeof statementKinds;

/** What a source says in words of a milestone, where it gives no rating. */
export const reportedStates = {
  done: { ko: '했다고 함', en: 'said to be done' },
  'under-way': { ko: '하고 있다고 함', en: 'said to be under way' },
  'no-evidence': { ko: '했다는 근거 없음', en: 'no evidence that it was done' },
} as const satisfies Record<string, LocalText>;

export const consultationKinds = {
  'consultative-meeting': { ko: '협의체 회의', en: 'consultative meeting' },
  'sub-group-meeting': { ko: '공약 소모임 회의', en: 'sub-group meeting' },
  workshop: { ko: '워크숍', en: 'workshop' },
  survey: { ko: '설문', en: 'survey' },
} as const satisfies Record<string, LocalText>;

/** Parts that the record of a consultation should have, so that anyone can check it. */
export const recordParts = {
  agenda: { ko: '안건', en: 'agenda' },
  participants: { ko: '참석자', en: 'participants' },
  minutes: { ko: '회의록', en: 'minutes' },
  outcome: { ko: '결과', en: 'outcome' },
} as const satisfies Record<string, LocalText>;
export type RecordPart = keyof typeof recordParts;

export const recordStates = {
  published: { ko: '공개됨', en: 'published' },
  absent: { ko: '공개되지 않음', en: 'not published' },
  'not-given': { ko: '언급 없음', en: 'not mentioned' },
} as const satisfies Record<string, LocalText>;

export const changeKinds = {
  recorded: { ko: '기록함', en: 'recorded' },
  changed: { ko: '바뀜', en: 'changed' },
  corrected: { ko: '바로잡음', en: 'corrected' },
} as const satisfies Record<string, LocalText>;

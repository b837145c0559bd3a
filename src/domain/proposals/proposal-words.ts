import type { LocalText } from '../language.ts';

/** Fields of the proposals in the words of the site, with our translation. */
export const proposalFields = {
  administration: { ko: '공공행정', en: 'public administration' },
  science: { ko: '과학기술', en: 'science and technology' },
  education: { ko: '교육', en: 'education' },
  traffic: { ko: '교통물류', en: 'traffic and logistics' },
  land: { ko: '국토관리', en: 'land management' },
  farming: { ko: '농축수산', en: 'farming and fisheries' },
  culture: { ko: '문화관광', en: 'culture and tourism' },
  health: { ko: '보건의료', en: 'health care' },
  welfare: { ko: '사회복지', en: 'social welfare' },
  work: { ko: '산업고용', en: 'industry and work' },
  food: { ko: '식품건강', en: 'food and health' },
  safety: { ko: '재난안전', en: 'disasters and safety' },
  finance: { ko: '재정금융', en: 'public finance' },
  'foreign-affairs': { ko: '통일외교', en: 'unification and foreign affairs' },
  environment: { ko: '환경기상', en: 'environment and weather' },
  other: { ko: '기타', en: 'other' },
} as const satisfies Record<string, LocalText>;

/** How far a proposal has come, in the site's words and order; what each means is not explained there. */
export const proposalStatuses = {
  'in-discussion': { ko: '토론중', en: 'in discussion' },
  discussed: { ko: '토론종료', en: 'discussion ended' },
  maturing: { ko: '숙성중', en: 'maturing' },
  matured: { ko: '숙성종료', en: 'maturing ended' },
  'taken-up': { ko: '과제추진중', en: 'being carried out as a task' },
} as const satisfies Record<string, LocalText>;

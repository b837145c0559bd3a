import type { ServiceTopic } from '../../src/domain/services/tags.ts';

/** Fields of the three lists, by a word that stands in them. The first that fits counts. */
const topics: readonly (readonly [RegExp, ServiceTopic])[] = [
  [/임신|출산/, 'family'],
  [/보호|돌봄/, 'care'],
  [/일자리|고용|창업|취업/, 'work'],
  [/주거|자립/, 'home'],
  [/보육|교육|훈련/, 'learning'],
  [/건강|보건|의료/, 'health'],
  [/농림|축산|어업/, 'farming'],
  [/생활|금융|복지|서민/, 'living'],
  [/문화|환경|여가/, 'culture'],
];

/** The topic of a field; paperwork where no word tells. */
export function serviceTopic(field: string | null): { id: ServiceTopic; words: string | null } {
  const found = topics.find(([words]) => words.test(field ?? ''));
  return { id: found?.[1] ?? 'safety', words: field };
}

import type { LocalText } from '../../src/domain/language.ts';

/** The four kinds of the Bicycle Act (자전거이용 활성화에 관한 법률, article 3). */
export const kindWords = {
  path: { ko: '자전거전용도로', en: 'Bike path' },
  onroad: { ko: '자전거전용차로', en: 'Bike lane on the road' },
  shared: { ko: '자전거·보행자 겸용도로', en: 'Path shared with walkers' },
  priority: { ko: '자전거우선도로', en: 'Road shared with cars' },
} as const satisfies Record<string, LocalText>;
export type KindId = keyof typeof kindWords;
export const kindIds = Object.keys(kindWords) as readonly KindId[];

/** How each kind is built, as the file tells it. */
export const formWords = {
  'path-raised': { ko: '전용도로(보도 높이)', en: 'Bike path at pavement height' },
  'path-level': { ko: '전용도로(차도 높이)', en: 'Bike path at road height' },
  'path-apart': { ko: '전용도로(독립)', en: 'Bike path of its own' },
  path: { ko: '전용도로', en: 'Bike path, form not stated' },
  onroad: { ko: '전용차로', en: 'Bike lane on the road' },
  'shared-divided': { ko: '겸용도로(분리)', en: 'Shared with walkers, divided' },
  shared: { ko: '겸용도로(비분리)', en: 'Shared with walkers, not divided' },
  priority: { ko: '우선도로', en: 'Road shared with cars' },
} as const satisfies Record<string, LocalText>;
export type FormId = keyof typeof formWords;

export const kinds: Readonly<Record<FormId, KindId>> = {
  'path-raised': 'path',
  'path-level': 'path',
  'path-apart': 'path',
  path: 'path',
  onroad: 'onroad',
  'shared-divided': 'shared',
  shared: 'shared',
  priority: 'priority',
};

const forms: Readonly<Record<string, FormId>> = {
  '자전거전용도로(보도높이형)': 'path-raised',
  '자전거전용도로(차도높이형)': 'path-level',
  '자전거전용도로(독립형)': 'path-apart',
  자전거전용도로: 'path',
  자전거전용차로: 'onroad',
  '자전거보행자겸용도로(분리형)': 'shared-divided',
  '자전거보행자겸용도로(비분리형)': 'shared',
  자전거우선도로: 'priority',
};

/** The file spells one of them with a space before the bracket. */
export const formOf = (text: string): FormId | null => forms[text.replaceAll(/\s/g, '')] ?? null;

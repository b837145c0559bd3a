import type { Check } from '../../src/domain/checks/check.ts';
import {
  coverage,
  fewRejects,
  notInFuture,
  plausibleValues,
  recentEnough,
} from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { roadSections } from './sections.ts';

const of = roadSections.districts.length;
const measured = {
  table: 'now',
  field: 'speed',
  except: { field: 'area', value: roadSections.city.code },
  of,
  noun: { ko: '구간', en: 'stretches' },
};

export const checks: readonly Check[] = [
  rowsAddUp,
  notInFuture('now', 'observed_at'),
  recentEnough('now', 'observed_at', 180),
  coverage({
    ...measured,
    id: 'most-measured',
    level: 'block',
    title: { ko: '절반 넘는 구간의 속도를 앎', en: 'Speeds of more than half of the stretches' },
    atLeast: Math.ceil(of / 2),
  }),
  coverage({
    ...measured,
    id: 'all-measured',
    level: 'note',
    title: { ko: '모든 구간의 속도를 앎', en: 'Speeds of all stretches' },
    atLeast: of,
  }),
  fewRejects({
    id: 'filter-kept',
    level: 'warn',
    title: { ko: '서비스가 물은 구간을 답함', en: 'The service answers for the stretch asked' },
    reasons: ['other-stretch'],
    upTo: 0,
    of: 'rows',
  }),
  ...plausibleValues,
];

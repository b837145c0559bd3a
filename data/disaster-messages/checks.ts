import type { Check } from '../../src/domain/checks/check.ts';
import { fewRejects, notInFuture } from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  notInFuture('messages', 'sent_at'),
  fewRejects({
    id: 'readable',
    level: 'block',
    title: {
      ko: '절반 넘는 문자의 시각을 읽을 수 있음',
      en: 'The times of most messages can be read',
    },
    reasons: ['not-a-time'],
    upTo: 0.5,
    of: 'rows',
  }),
  fewRejects({
    id: 'nobody-sought',
    level: 'note',
    title: {
      ko: '사람을 찾는 문자를 빼지 않아도 됨',
      en: 'No message that seeks a person was left out',
    },
    reasons: ['person-sought'],
    upTo: 0,
    of: 'rows',
  }),
];

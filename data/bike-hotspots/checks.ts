import type { Check } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('by_district'),
  comparison({
    rule: 'kinds-make-accidents',
    level: 'note',
    title: {
      ko: '사망, 중상, 경상, 부상신고 사고의 합이 사고 건수와 같음',
      en: 'Fatal, serious, slight and reported accidents add up to all',
    },
    items: { ko: '지점', en: 'hotspots' },
  }),
];

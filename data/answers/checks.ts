import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

const allAnswered: Check = {
  id: 'all-answered',
  level: 'note',
  title: { ko: '물음에 답이 있음', en: 'Questions have an answer' },
  run: ({ tables: { questions } }) => {
    const states = questions ? columnOf(questions, 'state') : [];
    const answered = states.filter((state) => state === 'answered').length;
    return {
      ok: answered === states.length,
      found: {
        ko: `물음 ${states.length}건 중 ${answered}건에 답이 있습니다`,
        en: `${answered} of ${states.length} questions have an answer`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, allAnswered];

import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

const daysGiven: Check = {
  id: 'days-given',
  level: 'note',
  title: { ko: '행사에 날짜가 있음', en: 'Events have a date' },
  run: ({ tables: { events } }) => {
    const starts = events ? columnOf(events, 'starts') : [];
    const given = starts.filter((cell) => cell !== null).length;
    return {
      ok: given === starts.length,
      found: {
        ko: `행사 ${starts.length}개 중 ${given}개에 날짜가 있습니다. 나머지는 달력에 날짜를 지어내 넣지 않습니다`,
        en: `${given} of ${starts.length} events have a date; no day is invented for the others in the calendar`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, daysGiven];

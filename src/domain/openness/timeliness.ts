import { parseIsoDay } from '../time/civil-date.ts';
import type { LocalText } from '../language.ts';
import { formatNumber } from '../text/format.ts';
import type { CatalogueRecord } from './catalogue-record.ts';
import { dueAfter, updateCycles } from './update-cycle.ts';

export type TimelinessState = 'on-time' | 'overdue' | 'no-date' | 'unknown';

interface Timeliness {
  readonly state: TimelinessState;
  /** Day by which the next update was promised. */
  readonly due: string | null;
  /** `given` by the catalogue, or `computed` from the last change and the promised cycle. */
  readonly dueBasis: 'given' | 'computed' | null;
  /** 0 on time; `null` where there is no due day. */
  readonly daysOverdue: number | null;
  readonly promise: LocalText;
  readonly fact: LocalText;
  readonly evidence: LocalText;
  /** From the ledger: runs that kept their time, of those with one. */
  readonly onTimeShare: number | null;
}

/** Days after the due day; the due day itself is still in time. */
function daysPast(due: string, day: string): number {
  const [from, to] = [parseIsoDay(due), parseIsoDay(day)];
  return from === null || to === null ? 0 : Math.max(to - from, 0);
}

/** The last day that anything new is known of. */
const lastNews = ({ origin, dataUntil, modified }: CatalogueRecord): string | null =>
  // Files changed last week may still end years ago: what the data cover counts, where it is known.
  origin === 'own' ? (dataUntil ?? modified) : modified;

function promiseOf({ cycle, cycleAsGiven, nextDue }: CatalogueRecord): LocalText {
  const name = cycle === null ? null : updateCycles[cycle].name;
  const ko = name?.ko ?? (cycleAsGiven === null ? '주기 약속 없음' : `‘${cycleAsGiven}’`);
  const en = name?.en ?? (cycleAsGiven === null ? 'no cycle promised' : `“${cycleAsGiven}”`);
  return nextDue === null
    ? { ko, en }
    : { ko: `${ko}, 다음 등록 ${nextDue}`, en: `${en}, next update ${nextDue}` };
}

function factOf(record: CatalogueRecord): LocalText {
  const last = lastNews(record);
  if (last === null) return { ko: '마지막 변경일 없음', en: 'last change not given' };
  return record.origin === 'own' && record.dataUntil !== null
    ? { ko: `${last}까지의 데이터`, en: `data up to ${last}` }
    : { ko: `${last}에 마지막 변경`, en: `last changed on ${last}` };
}

/** What was promised against what happened, as of a stated day. */
export function timelinessOf(record: CatalogueRecord, day: string): Timeliness {
  const { nextDue, cycle, onTime } = record;
  const last = lastNews(record);
  const computed = last === null || cycle === null ? null : dueAfter(last, cycle);
  const due = nextDue ?? computed;
  const promise = promiseOf(record);
  const fact = factOf(record);
  const common = {
    due,
    dueBasis: due === null ? null : nextDue === null ? ('computed' as const) : ('given' as const),
    promise,
    fact,
    onTimeShare: onTime && onTime.promised > 0 ? onTime.kept / onTime.promised : null,
  };
  if (due === null) {
    const state = cycle !== null && cycle !== 'UNKNOWN' && last !== null ? 'no-date' : 'unknown';
    const ko = state === 'no-date' ? '언제 갱신할지 약속하지 않았습니다' : '알 수 없습니다';
    const en = state === 'no-date' ? 'no date is promised' : 'it cannot be told';
    return {
      ...common,
      state,
      daysOverdue: null,
      evidence: { ko: `${promise.ko}. ${fact.ko}: ${ko}`, en: `${promise.en}; ${fact.en}: ${en}` },
    };
  }
  const daysOverdue = daysPast(due, day);
  const ko =
    daysOverdue > 0
      ? `${day} 기준으로 ${formatNumber(daysOverdue, 0, 'ko')}일 늦었습니다`
      : `${day} 기준으로 제때입니다`;
  const days = daysOverdue === 1 ? '1 day' : `${formatNumber(daysOverdue, 0, 'en')} days`;
  const en = daysOverdue > 0 ? `${days} overdue on ${day}` : `on time on ${day}`;
  const how =
    nextDue === null
      ? { ko: `, 주기로 따지면 ${due}까지`, en: `, by that cycle due on ${due}` }
      : { ko: '', en: '' };
  return {
    ...common,
    state: daysOverdue > 0 ? 'overdue' : 'on-time',
    daysOverdue,
    evidence: {
      ko: `${promise.ko}${how.ko}. ${fact.ko}: ${ko}`,
      en: `${promise.en}${how.en}; ${fact.en}: ${en}`,
    },
  };
}

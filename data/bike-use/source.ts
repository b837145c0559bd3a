import type {
  LivePart,
  LiveOnlySource,
  LiveSourceOf,
  Settings,
} from '../../scripts/connectors/live-source.ts';
import { instantOf, seoulDay } from '../../src/domain/time/seoul-time.ts';
import { readMonths } from './read-months.ts';

export const source: LiveOnlySource = { kind: 'live' };

const part = (month: string): LivePart => ({
  request: {
    connector: 'seoul-open-api',
    service: 'tbCycleRentUseMonthInfo',
    format: 'json',
    calls: [[month]],
    recheck: { field: 'RENT_NM', position: 0 },
    mostRows: 110_000,
  },
  fields: [
    // The month, whatever its name says.
    { name: 'month', headers: ['RENT_NM'] },
    { name: 'station', headers: ['STATION_NO'] },
    { name: 'age', headers: ['AGE_TYPE'] },
    { name: 'trips', headers: ['USE_CNT'] },
    { name: 'metres', headers: ['MOVE_METER'] },
    // Known and not read.
    { name: 'station_name', headers: ['STATION_NAME'], optional: true },
    { name: 'carbon', headers: ['CARBON_AMT'], optional: true },
    { name: 'minutes', headers: ['MOVE_TIME'], optional: true },
  ],
});

/** `202610`, so many months before the one that it is now in Seoul. */
function monthBefore(settings: Settings, months: number): string {
  const epoch = settings('SOURCE_DATE_EPOCH');
  const now = epoch === null ? Date.now() : Number(epoch) * 1000;
  const [year = 0, month = 1] = seoulDay(instantOf(now)).split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}${String((count % 12) + 1).padStart(2, '0')}`;
}

export const live: LiveSourceOf = (settings) => {
  const [last, before] = [monthBefore(settings, 1), monthBefore(settings, 2)];
  return {
    parts: {
      last: part(last),
      // A month comes some weeks late: until then the one before it is the newest.
      before: { ...part(before), insteadOf: 'last' },
    },
    extract: (answers) =>
      answers['last']
        ? readMonths(answers['last'].fieldRows, last)
        : readMonths(answers['before']?.fieldRows ?? [], before),
  };
};

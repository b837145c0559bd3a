import type { Fault } from './fault.ts';
import { seoulMoment } from './moment.ts';
import type { Row } from './plaza-services.ts';
import { drop, move, rename, set, setMeasured, setTime, timeOf } from './row-changes.ts';

const services = new Set([
  'RealtimeCityAir',
  'ListAirQualityByDistrictService',
  'bikeList',
  'tbCycleStationInfo',
]);
/** Services whose rows are figures and places; the others would only repeat them. */
const only: Fault['only'] = ({ plaza }) => services.has(plaza?.service ?? '');

const fault = (name: string, about: string, rows: NonNullable<Fault['rows']>): Fault => ({
  name,
  about,
  only,
  rows,
});

const each = (name: string, about: string, change: (row: Row, at: number) => Row): Fault =>
  fault(name, about, (rows) => rows.map(change));

const afterMinutes = (compact: string, minutes: number): string => {
  const [, year, month, day, hour, minute] = /^(....)(..)(..)(..)(..)$/.exec(compact) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00+09:00`);
  return seoulMoment(new Date(instant + minutes * 60_000)).compact;
};

const shifted = (name: string, about: string, minutes: number): Fault =>
  each(name, about, (row) =>
    timeOf(row) === '' ? row : setTime(row, afterMinutes(timeOf(row), minutes)),
  );

/** The hour of midnight by the name of the day before. */
const asHour24 = (compact: string): string => {
  const midnight = `${compact.slice(0, 8)}0000`;
  return `${afterMinutes(midnight, -1).slice(0, 8)}2400`;
};

/** Names of the air services before 2024. */
const oldNames = {
  MSRMT_DT: 'MSRDT',
  SAREA_NM: 'MSRRGN_NM',
  MSRSTN_NM: 'MSRSTE_NM',
  PM: 'PM10',
  FPM: 'PM25',
  OZON: 'O3',
  NTDX: 'NO2',
  CBMX: 'CO',
  SPDX: 'SO2',
  CAI_GRD: 'IDEX_NM',
  CAI_IDX: 'IDEX_MVL',
  CRST_SBSTN: 'ARPLT_MAIN',
};

const isHalf = (_: Row, at: number): boolean => at % 2 === 0;

const valueFaults: readonly Fault[] = [
  each('under-maintenance', 'every other figure is 점검중', (row, at) =>
    at % 2 === 0 ? setMeasured(row, '점검중') : row,
  ),
  each('all-under-maintenance', 'every figure is 점검중', (row) => setMeasured(row, '점검중')),
  each('dashes', 'every other figure is -', (row, at) =>
    at % 2 === 0 ? setMeasured(row, '-') : row,
  ),
  each('blanks', 'every other figure is empty', (row, at) =>
    at % 2 === 0 ? setMeasured(row, '') : row,
  ),
  each('nulls', 'every figure is null', (row) => setMeasured(row, null)),
  each('negative', 'a few figures are negative', (row, at) =>
    at < 3 ? setMeasured(row, '-7') : row,
  ),
  each('huge', 'a few figures are huge', (row, at) =>
    at < 3 ? setMeasured(row, '999999999') : row,
  ),
  each('all-huge', 'every figure is huge', (row) => setMeasured(row, 9.9e15)),
  each('words-for-figures', 'words where figures should be', (row) => setMeasured(row, '많음')),
  each('objects-for-figures', 'objects where figures should be', (row) =>
    setMeasured(row, { value: 3 }),
  ),
  each('zeros', 'every figure is 0', (row) => setMeasured(row, 0)),
  each('commas', 'figures with a comma for thousands', (row) => setMeasured(row, '1,012')),
];

const placeFaults: readonly Fault[] = [
  each('swapped-coordinates', 'latitude and longitude changed over', (row) =>
    move(row, (lat, lon) => [lon, lat]),
  ),
  each('zero-coordinates', 'every tenth place is 0, 0', (row, at) =>
    at % 10 === 0 ? move(row, () => ['0.00000000', '0.00000000']) : row,
  ),
  each('all-zero-coordinates', 'every place is 0, 0', (row) =>
    move(row, () => ['0.00000000', '0.00000000']),
  ),
  each('places-in-busan', 'every place stands in Busan', (row) =>
    move(row, () => ['35.17960000', '129.07560000']),
  ),
];

const timeFaults: readonly Fault[] = [
  shifted('future', 'measured a day from now', 1440),
  shifted('yesterday', 'measured a day ago', -1440),
  each('hour-24', 'measured at 24:00', (row) =>
    timeOf(row) === '' ? row : setTime(row, asHour24(timeOf(row))),
  ),
  each('broken-time', 'measured on the 31st of February', (row) => setTime(row, '202602310900')),
  each('several-hours', 'every third row is two hours older', (row, at) =>
    at % 3 === 0 && timeOf(row) !== '' ? setTime(row, afterMinutes(timeOf(row), -120)) : row,
  ),
];

const fieldFaults: readonly Fault[] = [
  each('old-names', 'fields under their names before 2024', (row) => rename(row, oldNames)),
  each('unknown-names', 'two fields under names that nobody knows', (row) =>
    rename(row, { FPM: 'ULTRA_FINE', parkingBikeTotCnt: 'bikeQty' }),
  ),
  each('field-vanished', 'a field is gone', (row) => drop(row, ['OZON', 'shared', 'STA_ADD1'])),
  each('id-vanished', 'the field that names the place is gone', (row) =>
    drop(row, ['MSRSTN_NM', 'stationId', 'RENT_ID']),
  ),
  each('field-added', 'a field that nobody knows', (row) => ({ ...row, NEW_COLUMN: 'x' })),
  each('script-in-name', 'a name that is a script', (row, at) =>
    at === 0
      ? set(row, {
          MSRSTN_NM: '<script>alert(1)</script>',
          stationName: '<img src=x onerror=alert(1)>',
        })
      : row,
  ),
  each('unknown-district', 'a station that is in no district', (row, at) =>
    at === 0 ? set(row, { MSRSTN_NM: '분당구', STA_LOC: '분당구' }) : row,
  ),
];

const setFaults: readonly Fault[] = [
  fault('duplicates', 'every row twice', (rows) => rows.flatMap((row) => [row, row])),
  fault('contradicting-duplicates', 'every row twice, with another figure', (rows) =>
    rows.flatMap((row) => [row, setMeasured(row, '1')]),
  ),
  fault('half-missing', 'half of the rows are missing', (rows) => rows.filter(isHalf)),
  fault('one-row', 'one row only', (rows) => rows.slice(0, 1)),
  fault('no-rows', 'an empty list of rows with INFO-000', () => []),
  fault('single-object', 'one row, not in a list', (rows) => rows[0]),
  fault('null-rows', 'null in the place of the rows', () => null),
  fault('row-null', 'null among the rows', (rows) => [null, ...rows]),
  fault('row-text', 'a text among the rows', (rows) => ['점검중', ...rows]),
  { ...fault('count-zero', 'a total of 0 above full rows', (rows) => rows), listed: () => 0 },
  {
    ...fault('count-huge', 'a total of a million above a few rows', (rows) => rows),
    listed: () => 1_000_000,
  },
  { ...fault('count-text', 'a total as text', (rows) => rows), listed: String },
  { ...fault('count-word', 'a word for the total', (rows) => rows), listed: () => '많음' },
  {
    name: 'same-page',
    about: 'the first page again, whatever page is asked',
    only: ({ plaza }) => plaza?.service === 'bikeList' || plaza?.service === 'tbCycleStationInfo',
    call: (call) => ({ ...call, start: '1', end: '1000' }),
  },
  {
    name: 'second-page-fails',
    about: 'the second page is ERROR-500, always',
    only: ({ plaza }) => plaza?.start === '1001',
    reply: (reply) => ({
      ...reply,
      body: Buffer.from('{"RESULT":{"CODE":"ERROR-500","MESSAGE":"서버 오류입니다."}}'),
    }),
  },
  {
    name: 'filter-ignored',
    about: 'rows that the filter should have left out',
    only: ({ plaza }) => plaza?.service === 'TrafficInfo',
    rows: () => [{ link_id: '9990000100', prcs_spd: 33, prcs_trv_time: 100 }],
  },
  {
    name: 'sample-rows',
    about: 'five rows, as the sample key gives',
    only,
    rows: (rows) => rows.slice(0, 5),
  },
];

export const rowFaults: readonly Fault[] = [
  ...valueFaults,
  ...placeFaults,
  ...timeFaults,
  ...fieldFaults,
  ...setFaults,
];

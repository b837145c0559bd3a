import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../tests/support/cp949.ts';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const file = (header: string, rows: readonly string[]): Uint8Array =>
  toCp949([`"","일자","${header}"`, ...rows, ''].join('\r\n'));

describe('the daily sums', () => {
  test('are one series over the years, whatever the column is called, without R’s row numbers', async () => {
    const extract = await extractFrom(
      'daily-traffic',
      await tempFolder({
        '2018_daily_traffic.csv': file('교통량합계', ['"1",20180101,9117550.06020591']),
        '2020_daily_traffic.csv': file('교통량', ['"425",20200229,8530000.5']),
        'Trafficvolume_byday.csv': toCp949('year,day,traffic\r\n2018,월,5186\r\n'),
      }),
    );
    expect(recordsOf(tableOf(extract, 'daily'))).toEqual([
      { counted_on: '2018-01-01', area: '11', thousand_vehicles: 9118, vehicles: 9_117_550 },
      { counted_on: '2020-02-29', area: '11', thousand_vehicles: 8530, vehicles: 8_530_001 },
    ]);
    expect(extract.report.files).toMatchObject([
      { name: '2018_daily_traffic.csv', encoding: 'cp949', ignoredColumns: [] },
      { name: '2020_daily_traffic.csv', encoding: 'cp949', ignoredColumns: [] },
    ]);
    expect(extract.report.files[0]?.renamed).toEqual([{ from: '교통량합계', to: '교통량' }]);
    expect(recordsOf(tableOf(extract, 'weekday_profile'))).toEqual([
      { area: '11', weekday: 1, thousand_vehicles: 9118, days: 1 },
      { area: '11', weekday: 6, thousand_vehicles: 8530, days: 1 },
    ]);
  });

  test('account for odd rows and values', async () => {
    const { report, tables } = await extractFrom(
      'daily-traffic',
      await tempFolder({
        '2019_daily_traffic.csv': file('교통량', [
          '"1",20190101,7942740.76776999',
          '"2",20190101,9973083.4',
          '"3",20190229,9973083.4',
          '"4",20190104,5186',
          '"5",20190105,NA',
          '"6",20190106,많음',
          '"7",20190107',
        ]),
      }),
    );
    expect(rejectLines(report.rejects)).toEqual([
      '8 | - | "7",20190107 | wrong-width | row',
      '3 | 일자 | 20190101 | duplicate | row',
      '4 | 일자 | 20190229 | not-a-day | row',
      '5 | 교통량 | 5186 | implausible | value',
      '7 | 교통량 | 많음 | not-a-number | value',
    ]);
    expect(report.rows).toEqual({ read: 7, kept: 3, missing: 1, rejected: 3 });
    expect(report.values).toEqual({ expected: 4, measured: 1, blank: 1, rejected: 2 });
    expect(tables['control']?.columns.map((column) => column[0])).toEqual(['every-day', 1, 0]);
  });
});

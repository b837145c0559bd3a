import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const kinds = ['소계', '맑음', '흐림', '비', '안개', '눈', '기타/불명'];
const keys = '"자치구별(1)","자치구별(2)",항목';
const headers = [
  `\uFEFF${keys},${kinds.map(() => '2013').join(',')}`,
  `${keys},${kinds.map(() => '계').join(',')}`,
  `${keys},${kinds.join(',')}`,
];
const ingest = async (rows: readonly string[], top = headers) =>
  extractFrom(
    'accident-weather',
    await tempFolder({ 'weather_accident.csv': [...top, ...rows].join('\n') }),
  );
const good = [
  '"합계","소계",발생건수 (건),39439,33287,2329,3019,9,322,473',
  '"합계","소계",사망자 (명),378,295,38,36,-,-,9',
  '"합계","소계",부상자 (명),56761,47634,3435,4502,12,529,649',
];

describe('the table of accidents by weather', () => {
  test('reads "-" as no deaths', async () => {
    const extract = await ingest(good);
    expect(recordsOf(tableOf(extract, 'yearly'))).toMatchObject([
      {
        year_start: '2013-01-01',
        area: '11',
        accidents: 39_439,
        rain_accidents: 3019,
        deaths: 378,
      },
    ]);
    expect(recordsOf(tableOf(extract, 'city_by_weather'))).toContainEqual({
      weather: 'fog',
      accidents: 9,
      deaths: 0,
      injuries: 12,
      deaths_per_100_accidents: 0,
    });
    expect(extract.report.values).toEqual({ expected: 21, measured: 21, blank: 0, rejected: 0 });
  });

  test('proves by its sums that "-" is none', async () => {
    const control = recordsOf(tableOf(await ingest(good), 'control'));
    expect(control).toContainEqual({ rule: 'weathers-make-total', compared: 3, differing: 0 });
  });

  test('leaves a year blank in which an area has no total', async () => {
    const { report } = await ingest([...good, '"합계","중구",발생건수 (건),-,-,-,-,-,-,-']);
    expect(report.rows).toEqual({ read: 4, kept: 3, missing: 1, rejected: 0 });
    expect(report.values).toMatchObject({ expected: 28, measured: 21, blank: 7 });
  });

  test('accounts for odd columns, rows and cells', async () => {
    const top = headers.map((line) => line.replace('눈', '황사').replace(/2013$/, '2013년'));
    const { report } = await ingest(
      ['"합계","소계",발생건수 (건),39439,33287,"2,329",3019,9,322,473', '"합계","소계",사망'],
      top,
    );
    expect(rejectLines(report.rejects)).toEqual([
      '5 | - | "합계","소계",사망 | wrong-width | row',
      '4 | 2013 황사 | 322 | unknown-weather | value',
      '4 | 2013 흐림 | 2,329 | not-a-number | value',
      '4 | 2013년 기타/불명 | 473 | not-a-year | value',
    ]);
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
  });
});

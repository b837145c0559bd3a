import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';

const header =
  'Date,Rented Bike Count,Hour,Temperature(C),Humidity(percentage),Wind speed (m/s),Visibility (10m),Dew point temperature(C),Solar Radiation (MJ/m2),Rainfall(mm),Snowfall (cm),Seasons,Holiday,Functioning Day';

interface Hour {
  readonly rentals?: number | string;
  readonly temperature?: number;
  readonly humidity?: number;
  readonly rain?: number;
  readonly season?: string;
  readonly service?: string;
}

const line = (day: string, hour: number | string, values: Hour = {}): string => {
  const { rentals = 100, temperature = 10.5, humidity = 40, rain = 0 } = values;
  const { season = 'Winter', service = 'Yes' } = values;
  return `${day},${rentals},${hour},${temperature},${humidity},1.5,2000,-17.6,0,${rain},0,${season},No Holiday,${service}`;
};

const hours = (day: string, values: (hour: number) => Hour = () => ({})): string[] =>
  Array.from({ length: 24 }, (_, hour) => line(day, hour, values(hour)));

const ingest = async (...lines: readonly string[]) =>
  extractFrom(
    'bike-demand',
    await tempFolder({ 'SeoulBikeData.csv': `${[header, ...lines].join('\n')}\n` }),
  );
const rowsOf = async (name: string, ...lines: readonly string[]) =>
  recordsOf(tableOf(await ingest(...lines), name));

describe('a day', () => {
  test('is written day first, with or without a zero', async () => {
    const days = await rowsOf('daily', ...hours('1/12/2017'), ...hours('13/02/2018'));
    expect(days.map((row) => row['rented_on'])).toEqual(['2017-12-01', '2018-02-13']);
  });

  test('has the sum of its rentals and rain, and the mean of its temperatures in tenths', async () => {
    const [day] = await rowsOf(
      'daily',
      ...hours('1/12/2017', (hour) => ({ temperature: hour < 12 ? -5.2 : 4.4, rain: 0.3 })),
    );
    expect(day).toEqual({
      rented_on: '2017-12-01',
      area: '11',
      rentals: 2400,
      temperature: -4,
      rain: 72,
    });
  });

  test('out of service has no rentals, not 0, and keeps its weather', async () => {
    const closed = () => ({ rentals: 0, service: 'No' });
    const extract = await ingest(...hours('11/4/2018', closed));
    expect(recordsOf(tableOf(extract, 'daily'))).toMatchObject([
      { rented_on: '2018-04-11', rentals: null, temperature: 105 },
    ]);
    expect(extract.report.rejectCounts).toEqual([
      { reason: 'not-in-service', scope: 'value', count: 24 },
    ]);
    expect(extract.report.rows).toEqual({ read: 24, kept: 24, missing: 0, rejected: 0 });
  });

  test('out of service for seven hours has no sum either, like 6 October 2018', async () => {
    const [day] = await rowsOf(
      'daily',
      ...hours('6/10/2018', (hour) => (hour < 7 ? { rentals: 0, service: 'No' } : {})),
    );
    expect(day?.['rentals']).toBeNull();
  });
});

describe('odd cells and rows', () => {
  test('are told with their line, column and reason', async () => {
    const { report } = await ingest(
      line('19/05/2018', 7, { humidity: 0 }),
      line('19/05/2018', 7),
      line('31/02/2018', 8),
      line('2018-05-19', 9),
      line('05/19/2018', 10),
      line('19/05/2018', 24),
      line('19/05/2018', 11, { service: 'Maybe' }),
      line('19/05/2018', 12, { rentals: '1 234' }),
      line('19/05/2018', 13, { temperature: 99.9 }),
      line('19/05/2018', 14, { rentals: -5 }),
      '19/05/2018,254,15',
    );
    expect(rejectLines(report.rejects).toSorted()).toEqual(
      [
        '2 | Humidity(percentage) | 0 | no-moisture | value',
        '3 | - | 19/05/2018 7 | duplicate | row',
        '4 | Date | 31/02/2018 | not-a-day | row',
        '5 | Date | 2018-05-19 | not-a-day | row',
        '6 | Date | 05/19/2018 | not-a-day | row',
        '7 | Hour | 24 | not-an-hour | row',
        '8 | Functioning Day | Maybe | service-unknown | row',
        '9 | Rented Bike Count | 1 234 | not-a-number | value',
        '10 | Temperature(C) | 99.9 | implausible | value',
        '11 | Rented Bike Count | -5 | implausible | value',
        '12 | - | 19/05/2018,254,15 | wrong-width | row',
      ].toSorted(),
    );
    expect(report.rows).toEqual({ read: 11, kept: 4, missing: 0, rejected: 7 });
    expect(report.values).toEqual({ expected: 24, measured: 20, blank: 0, rejected: 4 });
  });
});

describe('profiles', () => {
  test('name hours by their end, and leave out hours out of service', async () => {
    const rows = await rowsOf(
      'hour_profile',
      ...hours('1/12/2017', (hour) => ({ rentals: hour * 10 })),
      ...hours('2/12/2017', (hour) =>
        hour === 8 ? { rentals: 0, service: 'No' } : { rentals: hour * 10 },
      ),
    );
    expect(rows.map((row) => row['hour'])).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(rows[8]).toMatchObject({ season: 'winter', hour: 9, hours: 1, rentals: 80 });
    expect(rows[23]).toMatchObject({ hours: 2, rentals: 230 });
  });

  test('know Friday from Saturday', async () => {
    const rows = await rowsOf(
      'weekday_profile',
      ...hours('1/12/2017'),
      ...hours('2/12/2017', () => ({ rentals: 50 })),
    );
    expect(rows).toMatchObject([
      { area: '11', weekday: 5, days: 1, rentals: 2400 },
      { area: '11', weekday: 6, days: 1, rentals: 1200 },
    ]);
  });
});

test('the checks block a day that lacks hours or is absent, and note a wrong season', async () => {
  const failing = async (...lines: readonly string[]) => {
    const { tables, report } = await ingest(...lines);
    return checks.filter((check) => !check.run({ tables, report }).ok).map(({ id }) => id);
  };
  expect(await failing(...hours('1/12/2017'), ...hours('2/12/2017'))).toEqual([]);
  expect(await failing(...hours('1/12/2017').slice(1))).toEqual(['days-whole', 'days-in-service']);
  expect(await failing(...hours('1/12/2017'), ...hours('3/12/2017'))).toEqual(['year-without-gap']);
  expect(await failing(...hours('1/12/2017', () => ({ season: 'Summer' })))).toEqual([
    'season-of-month',
  ]);
});

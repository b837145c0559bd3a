import { describe, expect, test } from 'vitest';
import { airDay, airFile, airRow } from '../../tests/support/air-files.ts';
import { extractFrom, recordsOf, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { otherStations } from './stations.ts';

async function daily(rows: readonly string[]) {
  const folder = await tempFolder({ 'seoul-air-daily-2022.csv': airFile(rows) });
  return recordsOf(tableOf(await extractFrom('air-quality', folder), 'daily'));
}

const cityOf = async (rows: readonly string[]) =>
  (await daily(rows)).filter((row) => row['area'] === '11');

/** `count` district stations measured 20, the others nothing. */
const measuredBy = (count: number): string[] =>
  airDay('20220301', (place) => ({ pm25: place < count ? 20 : '' }));

describe('the city’s day', () => {
  test('is the mean of its 25 district stations', async () => {
    const [city] = await cityOf(airDay('20220301', (place) => ({ pm25: place + 1, pm10: 40 })));
    expect(city).toMatchObject({ measured_on: '2022-03-01', pm25: 13, pm10: 40 });
  });

  test('is rounded to the precision of the measurement, halves up', async () => {
    // 12 stations at 20 and 12 at 21 make 20.5; one is missing.
    const [city] = await cityOf(
      airDay('20220301', (place) => ({ pm25: place === 24 ? '' : place < 12 ? 20 : 21 })),
    );
    expect(city?.['pm25']).toBe(21);
  });

  test('needs 19 of the 25, which is 75 %', async () => {
    expect((await cityOf(measuredBy(19)))[0]?.['pm25']).toBe(20);
    expect((await cityOf(measuredBy(18)))[0]?.['pm25']).toBeNull();
  });

  test('counts the stations of each pollutant by itself', async () => {
    const [city] = await cityOf(
      airDay('20220301', (place) => ({ pm25: place < 18 ? 20 : '', no2: place < 19 ? 0.02 : '' })),
    );
    expect(city).toMatchObject({ pm25: null, no2: 20 });
  });

  test('leaves out a station whose value was refused', async () => {
    const [city] = await cityOf(airDay('20220301', (place) => ({ pm25: place < 7 ? 0 : 20 })));
    expect(city?.['pm25']).toBeNull();
  });

  test('does not count a station twice that reports twice', async () => {
    const rows = measuredBy(18);
    const [city] = await cityOf([...rows, airRow('20220301', '종로구', { pm25: 20 })]);
    expect(city?.['pm25']).toBeNull();
  });
});

describe('stations at roads, on hills and of unknown kind', () => {
  const rest = airDay('20220301', () => ({ pm25: 20 }));
  const withOthers = (pm25: number) => [
    ...rest,
    ...otherStations.map(({ name }) => airRow('20220301', name, { pm25, pm10: 3 * pm25 })),
  ];

  test('never enter the mean of the city, however high they are', async () => {
    const without = await daily(rest);
    expect(await daily(withOthers(21))).toEqual(without);
    expect(await daily(withOthers(500))).toEqual(without);
  });

  test('do not make up for district stations that are missing', async () => {
    const [city] = await cityOf([
      ...measuredBy(18),
      ...otherStations.map(({ name }) => airRow('20220301', name, { pm25: 20 })),
    ]);
    expect(city?.['pm25']).toBeNull();
  });

  test('are published apart, with their kind', async () => {
    const folder = await tempFolder({ 'seoul-air-daily-2022.csv': airFile(withOthers(33)) });
    const stations = recordsOf(tableOf(await extractFrom('air-quality', folder), 'stations'));
    const kinds = stations.map((row) => row['kind']);
    expect(kinds.filter((kind) => kind === 'district')).toHaveLength(25);
    expect(kinds.filter((kind) => kind === 'roadside')).toHaveLength(15);
    expect(stations).toHaveLength(25 + otherStations.length);
  });
});

test('the order of the rows changes nothing', async () => {
  const rows = airDay('20220301', (place) => ({ pm25: place + 10, no2: 0.01 + place / 1000 }));
  expect(await daily(rows.toReversed())).toEqual(await daily(rows));
});

import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../tests/support/cp949.ts';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { checks } from './checks.ts';
import { stationDistricts, stationNames } from './stations.ts';
import { derive } from './transform.ts';

const header =
  '관서명,살인 발생,살인 검거,강도 발생,강도 검거,강간 발생,강간 검거,절도 발생,절도 검거,폭력 발생,폭력 검거';
const jungbu = '중부서,2,2,3,2,105,65,"1,395",477,"1,355","1,170"';
const namdaemun = '남대문서,1,0,6,4,65,46,"1,153",382,869,794';
const gwangjin = '광진서,4,4,14,26,240,220,"3,026","1,277","2,625","2,180"';

const ingest = async (...rows: string[]) =>
  extractFrom(
    'crime',
    await tempFolder({ '02. crime_in_Seoul.csv': toCp949(`${[header, ...rows].join('\n')}\n`) }),
  );
const areaOf = async (area: string, ...rows: string[]) =>
  recordsOf(tableOf(await ingest(...rows), 'yearly')).find((row) => row['area'] === area);

describe('police stations', () => {
  test('are 31, and each district has one or two', () => {
    const districts = Object.values(stationDistricts);
    expect(districts).toHaveLength(31);
    expect(Object.keys(stationNames)).toEqual(Object.keys(stationDistricts));
    const twice = seoulDistricts.filter(
      ({ code }) => districts.filter((district) => district === code).length === 2,
    );
    expect(twice.map(({ name }) => name.ko)).toEqual([
      '종로구',
      '중구',
      '성북구',
      '은평구',
      '서초구',
      '강남구',
    ]);
    expect(new Set(districts).size).toBe(25);
  });

  test('of one district are added up, quoted thousands and all', async () => {
    expect(await areaOf('11140', jungbu, namdaemun, gwangjin)).toEqual({
      year_start: '2015-01-01',
      area: '11140',
      crimes: 2860 + 2094,
      cleared: 1716 + 1226,
      violence: 2224,
      theft: 2548,
      sexual: 170,
      robbery: 9,
      murder: 3,
    });
  });

  test('together make the city', async () => {
    expect(await areaOf('11', jungbu, namdaemun)).toMatchObject({ crimes: 4954, murder: 3 });
  });

  test('that nobody knows are refused, not spread over the others', async () => {
    const { report } = await ingest(jungbu, '계,2,2,3,2,105,65,"1,395",477,"1,355","1,170"');
    expect(rejectLines(report.rejects)).toEqual(['3 | 관서명 | 계 | unknown-station | row']);
    expect(report.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
  });

  test('given twice count as they stood first', async () => {
    const { report } = await ingest(jungbu, jungbu);
    expect(report.rejects).toMatchObject([{ line: 3, reason: 'duplicate' }]);
  });
});

describe('a count', () => {
  test.each(['1,39', '1.5', '-4', '많음'])('of "%s" is refused', async (cell) => {
    const { report } = await ingest(jungbu.replace('"1,395"', `"${cell}"`));
    expect(rejectLines(report.rejects)).toEqual([`2 | 절도 발생 | ${cell} | not-a-count | value`]);
    expect(report.values).toEqual({ expected: 10, measured: 9, blank: 0, rejected: 1 });
  });

  test('that is unknown leaves the sums with it unknown, and no others', async () => {
    const row = await areaOf('11140', jungbu.replace('"1,395"', ''), namdaemun);
    expect(row).toMatchObject({ theft: null, crimes: null, violence: 2224 });
  });
});

test('residents are those at the end of 2015', async () => {
  const quarterly = {
    fields: ['quarter_start', 'area', 'residents'],
    columns: [
      ['2015-07-01', '2015-10-01'],
      ['11140', '11140'],
      [1, 133_240],
    ],
  };
  const population = { tables: { quarterly }, documents: {} };
  const { tables } = derive(await ingest(jungbu), { population });
  const yearly = recordsOf(tables['yearly'] ?? { fields: [], columns: [] });
  expect(yearly.map((row) => row['residents'])).toEqual([null, 133_240]);
});

describe('checks', () => {
  const run = async (id: string, ...rows: string[]) =>
    checks.find((check) => check.id === id)?.run(await ingest(...rows));

  test('another total than that of 2015 blocks: the year would be wrong', async () => {
    expect((await run('total-of-2015', jungbu))?.ok).toBe(false);
  });

  test('more cleared than occurred is noted', async () => {
    expect(await run('cleared-at-most-occurred', jungbu)).toMatchObject({ ok: true });
    expect(await run('cleared-at-most-occurred', gwangjin)).toMatchObject({ ok: false });
  });
});

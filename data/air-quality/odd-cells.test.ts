import { describe, expect, test } from 'vitest';
import { airFile, airRow, tenDays, type AirCells } from '../../tests/support/air-files.ts';
import { toCp949 } from '../../tests/support/cp949.ts';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';

const ingest = async (content: string | Uint8Array) =>
  extractFrom('air-quality', await tempFolder({ 'seoul-air-daily-2022.csv': content }));

const withCells = (cells: AirCells) => ingest(airFile([airRow('20220311', '강남구', cells)]));

const gangnam = async (cells: AirCells) =>
  recordsOf(tableOf(await withCells(cells), 'daily')).find((row) => row['area'] === '11680');

describe('a cell', () => {
  test.each([
    ['점검중', 'not-a-number'],
    ['20㎍', 'not-a-number'],
    ['0', 'zero'],
    ['0.000', 'zero'],
    ['-20', 'negative'],
  ])('of "%s" is refused as %s, and the row stays', async (cell, reason) => {
    const { report } = await withCells({ pm25: cell });
    expect(rejectLines(report.rejects)).toEqual([
      `2 | 초미세먼지농도(㎍/㎥) | ${cell} | ${reason} | value`,
    ]);
    expect(report.rows).toEqual({ read: 1, kept: 1, missing: 0, rejected: 0 });
    expect(report.values).toEqual({ expected: 6, measured: 5, blank: 0, rejected: 1 });
  });

  test.each(['nan', 'NaN', 'inf', 'Infinity', '99999999999', '1e300'])(
    'of "%s" is refused, and the row stays',
    async (cell) => {
      const { report } = await withCells({ pm25: cell });
      expect(report.values).toMatchObject({ expected: 6, measured: 5, rejected: 1 });
    },
  );

  test('of spaces is blank', async () => {
    const { report } = await withCells({ pm25: '  ' });
    expect(report.rejects).toEqual([]);
    expect(report.values).toMatchObject({ measured: 5, blank: 1 });
  });

  test('too small for the precision is no measured 0', async () => {
    expect(await gangnam({ pm25: '0.4', no2: '0.0004' })).toMatchObject({ pm25: null, no2: null });
  });

  test('written with more digits than the measurement has is rounded to it', async () => {
    expect(await gangnam({ pm25: '20.5', no2: '0.0205', co: '0.45' })).toMatchObject({
      pm25: 21,
      no2: 21,
      co: 5,
    });
  });
});

describe('a day', () => {
  test('far in the future is not published', async () => {
    const { report } = await ingest(airFile([...tenDays(2022), airRow('22140311', '강남구')]));
    expect(report.rows.rejected).toBe(1);
  });

  test('29 February counts in a leap year only', async () => {
    const { report } = await ingest(
      airFile([airRow('20200229', '강남구'), airRow('20210229', '강남구')]),
    );
    expect(rejectLines(report.rejects)).toEqual(['3 | 측정일시 | 20210229 | not-a-day | row']);
  });
});

describe('lines', () => {
  const bad = airRow('20220311', '강남역');

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
  ])('that end with %s are told apart and counted right', async (_, end) => {
    const { report } = await ingest(airFile([...tenDays(2022), bad], end));
    expect(report.rows).toEqual({ read: 251, kept: 250, missing: 0, rejected: 1 });
    expect(report.rejects[0]?.line).toBe(252);
  });

  test('the last one may lack its end', async () => {
    const { report } = await ingest(airFile([...tenDays(2022), bad]).trimEnd());
    expect(report.rows.read).toBe(251);
  });

  test('keep their numbers behind a line of the wrong width, in CRLF and CP949, too', async () => {
    const wide = `${airRow('20220310', '강남구')},7`;
    for (const content of [
      airFile([wide, bad, wide, bad], '\r\n'),
      toCp949(airFile([wide, bad, wide, bad])),
    ]) {
      const { report } = await ingest(content);
      expect(report.rejects.map((r) => [r.line, r.reason])).toEqual([
        [2, 'wrong-width'],
        [4, 'wrong-width'],
        [3, 'unknown-station'],
        [5, 'unknown-station'],
      ]);
    }
  });

  test('keep their numbers behind an empty line', async () => {
    const { report } = await ingest(airFile([airRow('20220310', '강남구'), '', bad]));
    expect(report.rejects[0]?.line).toBe(4);
  });

  test('keep their numbers behind a line feed within quotes', async () => {
    const broken = airRow('20220310', '"강남\n역"');
    const { report } = await ingest(airFile([broken, bad]));
    expect(report.rejects[1]?.line).toBe(4);
  });

  test('of the wrong width are all counted, however many', async () => {
    const wide = `${airRow('20220311', '강남구')},9`;
    const { report } = await ingest(
      airFile([...Array.from({ length: 1500 }, () => wide), ...tenDays(2022)]),
    );
    expect(report.rows).toEqual({ read: 1750, kept: 250, missing: 0, rejected: 1500 });
    expect(report.rejectCounts[0]?.count).toBe(1500);
  });

  test('behind a quote that never ends are not lost without a word', async () => {
    const rows = tenDays(2022);
    rows.splice(5, 0, airRow('20220311', '"강남구'));
    const { report } = await ingest(airFile(rows));
    expect(report.rows.read).toBe(251);
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../../tests/support/ingest.ts';
import type { Source } from '../dataset.ts';
import type { DatasetEntry, ReportFile } from '../published.ts';
import { recordFromOwnDataset, type OwnDataset } from './from-own-dataset.ts';
import { scoreAll, type MethodId } from './methods.ts';
import { recordSchema } from './record-schema.ts';
import { timelinessOf } from './timeliness.ts';

const day = '2026-11-22';
const { definition } = await datasetFolder('air-quality');

const entry: DatasetEntry = {
  id: definition.id,
  title: definition.title,
  version: 'v',
  ingestedAt: '2026-11-20T01:02:03Z',
  period: { first: '2014-01-01', last: '2022-12-31' },
  rows: { read: 1, kept: 1, missing: 0, rejected: 0 },
  publisher: { ko: '서울특별시', en: 'Seoul' },
  licence: 'kogl-1',
  licenceConfirmed: true,
  accrualPeriodicity: 'DAILY',
  checks: { passed: 1, noted: 0, failed: 0 },
  files: {},
};

const file = (name: string, encoding = 'cp949'): ReportFile['files'][number] => ({
  name,
  rows: 1,
  encoding,
  sha256: '',
  renamed: [],
  ignoredColumns: [],
});

const [main] = definition.sources;
if (!main) throw new Error('The dataset names a source.');
const withSource = (change: Partial<Source>): OwnDataset['definition'] => ({
  ...definition,
  frequency: 'DAILY',
  sources: [{ ...main, licence: 'kogl-1', licenceConfirmed: true, ...change }],
});

const own = (change: Partial<OwnDataset> = {}) =>
  recordFromOwnDataset({
    definition: withSource({}),
    entry,
    report: { files: [file('서울시 대기.xlsx', 'xlsx')] },
    ledger: null,
    ...change,
  });

const answer = (record: ReturnType<typeof own>, method: MethodId, id: string) =>
  scoreAll(record, day)[method].criteria.find((criterion) => criterion.id === id);

describe('a dataset of ours', () => {
  test('is a record like any other', () => {
    expect(v.parse(recordSchema, JSON.parse(JSON.stringify(own())))).toEqual(own());
  });

  test('is judged by the files that came, also where that is unflattering', () => {
    expect(answer(own(), 'five-stars', 'structured')).toMatchObject({
      answer: 'yes',
      basis: 'seen',
    });
    expect(answer(own(), 'five-stars', 'open-format')?.answer).toBe('no');
    const csv = own({ report: { files: [file('a.csv')] } });
    expect(answer(csv, 'five-stars', 'open-format')?.answer).toBe('yes');
  });

  test('with a licence that nobody confirmed is scored down, and with none still more', () => {
    const unsure = own({ definition: withSource({ licenceConfirmed: false }) });
    const none = own({ definition: withSource({ licence: 'unknown', licenceConfirmed: false }) });
    expect(answer(own(), 'open-data-index', 'open-licence')?.answer).toBe('yes');
    expect(answer(unsure, 'open-data-index', 'open-licence')?.answer).toBe('unknown');
    expect(answer(none, 'open-data-index', 'open-licence')?.answer).toBe('no');
    const [sure, doubtful, closed] = [own(), unsure, none].map(
      (record) => scoreAll(record, day)['open-data-index'],
    );
    expect(doubtful?.pointsUnknownAsNo).toBe((sure?.points ?? 0) - 30);
    expect(doubtful?.unknown).toBe((sure?.unknown ?? 0) + 30);
    expect(closed?.unknown).toBe(sure?.unknown);
    expect(scoreAll(unsure, day)['five-stars'].points).toBe(0);
  });

  test('takes the strictest of several licences', () => {
    const mixed = own({
      definition: { ...definition, sources: [main, { ...main, licence: 'kogl-3' }] },
    });
    expect(mixed.licence).toMatchObject({ id: 'kogl-3', open: false });
  });

  test('is late from the last day that its data cover', () => {
    expect(timelinessOf(own(), day)).toMatchObject({ state: 'overdue', due: '2023-01-01' });
  });

  test('of a service has a link that answered when it was asked', () => {
    const address = 'https://city.example/***/json/RealtimeCityAir/1/25/';
    const asked = own({ report: { files: [file(address, 'utf-8')] } });
    expect(answer(asked, 'metadata-quality', 'access-answers')).toMatchObject({
      answer: 'yes',
      basis: 'seen',
      evidence: { en: 'it answered 200 on 2026-11-20' },
    });
    expect(asked.files[0]?.format).toBe('json');
    expect(answer(own(), 'metadata-quality', 'access-answers')?.answer).toBe('unknown');
  });

  test('has the share of its runs that kept their time', () => {
    const ledger = { onTime: { kept: 9, promised: 12 }, latest: [] };
    expect(timelinessOf(own({ ledger }), day).onTimeShare).toBe(0.75);
  });
});

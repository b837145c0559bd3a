import type { DatasetDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import type { DataTable } from '../tables/table.ts';
import type { MeasuredEntry } from './catalogue-rows.ts';
import { methodIds, methods } from './methods.ts';
import { timelinessOf } from './timeliness.ts';

export interface OwnMeasured {
  readonly definition: DatasetDefinition;
  readonly entry: MeasuredEntry;
}

const about: LocalText = {
  ko: '이 사이트가 쓰는 데이터를 다른 데이터와 같은 규칙으로 잰 점수. 수집할 때 본 것과 정의에 적힌 것만 근거로 삼고, 모르는 것은 모른다고 셉니다.',
  en: 'Scores of the data that this site uses, by the rules that all other data are measured by. They rest on what ingestion saw and on what the definitions state; what is not known counts as not known.',
};

/** Every score of our own datasets with each criterion's evidence, and the rules in words. */
export const ownScoresDocument = (measured: readonly OwnMeasured[], day: string) => ({
  schemaVersion: 1,
  about,
  day,
  methods: methodIds.map((method) => {
    const { title, caveat, max, criteria } = methods[method];
    const rules = criteria.map(({ id, weight, name, rule }) => ({ id, weight, name, rule }));
    return { method, title, caveat, max, criteria: rules };
  }),
  datasets: measured.map(({ definition: { id, title }, entry: { record, scores } }) => {
    const { state, due, dueBasis, daysOverdue, onTimeShare, evidence } = timelinessOf(record, day);
    return {
      id,
      title,
      licence: record.licence,
      files: record.files.map(({ format, encoding }) => ({ format, encoding })),
      scores: methodIds.map((method) => {
        const { points, unknown, max, pointsUnknownLeftOut, criteria } = scores[method];
        return { method, points, unknown, max, pointsUnknownLeftOut, criteria };
      }),
      timeliness: { state, due, dueBasis, daysOverdue, onTimeShare, evidence },
    };
  }),
});

const fields = [
  'day',
  'dataset',
  'title_ko',
  'title_en',
  'method',
  'points',
  'unknown',
  'max',
  'criterion',
  'weight',
  'answer',
  'basis',
  'evidence_ko',
  'evidence_en',
] as const;

/** The same as a table: a row a dataset, method and criterion, and one for how it keeps to time. */
export function ownScoresTable(measured: readonly OwnMeasured[], day: string): DataTable {
  const rows = measured.flatMap(({ definition: { id, title }, entry: { record, scores } }) => {
    const { state, evidence } = timelinessOf(record, day);
    const start = [day, id, title.ko, title.en];
    const late = [...start, 'timeliness', null, null, null, 'on-time', null, state, null];
    return [
      ...methodIds.flatMap((method) => {
        const { points, unknown, max, criteria } = scores[method];
        return criteria.map((criterion) => [
          ...start,
          method,
          points,
          unknown,
          max,
          criterion.id,
          criterion.weight,
          criterion.answer,
          criterion.basis,
          criterion.evidence.ko,
          criterion.evidence.en,
        ]);
      }),
      [...late, evidence.ko, evidence.en],
    ];
  });
  return { fields, columns: fields.map((_, at) => rows.map((row) => row[at] ?? null)) };
}

import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { gradeWords, measured, pollutantWords } from './pollutants.ts';

export const hourFields: readonly string[] = [
  'measured_at',
  'area',
  ...measured.map(({ id }) => id),
  'cai',
  'grade',
  'decided_by',
];

const codeOf = new Map(seoulDistricts.map(({ name, code }) => [name.ko, code]));

/** The newest hour of each district as the service gives it: the index as it came, never made here. */
export function districtHours(rows: readonly FieldRow[]): JsonExtract {
  const account = rowAccount();
  const hours = new Map<string, TableRecord>();
  for (const row of newestFirst(rows)) {
    const reader = account.read(row);
    const measuredAt = reader.instant('measured_at');
    const area = codeOf.get(reader.text('station') ?? '');
    if (area === undefined) reader.reject('station', 'unknown-district');
    else if (measuredAt === null) reader.reject('measured_at', 'not-a-time');
    else if (hours.has(area)) reader.reject('station', 'duplicate');
    else {
      hours.set(area, {
        measured_at: measuredAt,
        area,
        ...Object.fromEntries(
          measured.map(({ id, to }) => [
            id,
            reader.number(id, { from: 0, to, zeroIsBroken: true }),
          ]),
        ),
        cai: reader.number('cai', { from: 0, to: 575, zeroIsBroken: true, whole: true }),
        grade: reader.code('grade', gradeWords, 'unknown-grade'),
        decided_by: reader.code('decided_by', pollutantWords, 'unknown-pollutant'),
      });
    }
  }
  return {
    tables: { hours: tableOfRecords(hourFields, [...hours.values()]) },
    documents: {},
    ...account.result(),
  };
}

/** Where a district comes twice, its newer hour counts. */
const newestFirst = (rows: readonly FieldRow[]): FieldRow[] =>
  rows.toSorted((a, b) =>
    (b.values['measured_at'] ?? '').localeCompare(a.values['measured_at'] ?? '', 'en'),
  );

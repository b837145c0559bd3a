import { roundTo } from '../../src/domain/grade.ts';
import { seoulDay } from '../../src/domain/time/seoul-time.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import {
  recordsOfTable,
  tableOfRecords,
  type TableRecord,
} from '../../src/domain/tables/table-records.ts';
import { roadSections, sections } from './sections.ts';

/** Speeds of all stretches and their mean, now and as they are kept. */
export function derive({ tables }: { readonly tables: Readonly<Record<string, DataTable>> }): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const found = recordsOfTable(tables['speeds']);
  const observedAt = found[0]?.['observed_at'];
  const now =
    observedAt == null
      ? []
      : allRows(found).map((row) => ({
          ...row,
          observed_at: observedAt,
          observed_on: seoulDay(String(observedAt)),
        }));
  return {
    documents: {},
    tables: {
      now: tableOfRecords(
        ['area', 'observed_at', 'observed_on', 'speed', 'state', 'road_kind', 'link', 'seconds'],
        now,
      ),
      history: tableOfRecords(['observed_at', 'area', 'speed'], now),
    },
  };
}

function allRows(found: readonly TableRecord[]): TableRecord[] {
  const speeds = found.flatMap(({ speed }) => (speed == null ? [] : [Number(speed)]));
  // With a slow stretch missing the mean would rise by itself.
  const isWhole = speeds.length === sections.length;
  const mean = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
  const city: TableRecord = {
    area: roadSections.city.code,
    speed: isWhole ? roundTo(mean, 0) : null,
  };
  const own = (code: string): TableRecord | undefined => found.find(({ area }) => area === code);
  return [
    city,
    ...sections.map(({ code, kind, link }) => own(code) ?? { area: code, road_kind: kind, link }),
  ];
}

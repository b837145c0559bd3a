import { mainFormat, type MeasuredEntry } from '../../src/domain/openness/catalogue-rows.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { rowTable } from './row-table.ts';

const datasetFields = [
  'id',
  'title',
  'description',
  'publisher',
  'office',
  'theme',
  'subtheme',
  'keywords',
  'format',
  'format_given',
  'licence',
  'licence_given',
  'delivery',
  'cycle',
  'cycle_given',
  'registered',
  'modified',
  'next_due',
  'overdue_days',
  'downloads',
  'views',
  'url',
] as const;

const joined = (texts: readonly string[]): string | null => [...new Set(texts)].join('; ') || null;

/** Every dataset as the catalogue describes it, its scores, and those that are overdue. */
export function datasetTables(entries: readonly MeasuredEntry[]): Record<string, DataTable> {
  const overdue = entries
    .filter(({ state }) => state === 'overdue')
    .toSorted(
      (a, b) => (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0) || (a.record.id < b.record.id ? -1 : 1),
    );
  return {
    datasets: rowTable(
      datasetFields,
      entries.map(({ record, downloads, views, daysOverdue }) => ({
        id: record.id,
        title: record.title,
        description: record.description,
        publisher: record.publisher,
        office: record.contact,
        theme: record.themes[0] ?? null,
        subtheme: record.themes[1] ?? null,
        keywords: joined(record.keywords),
        format: mainFormat(record),
        format_given: joined(record.files.flatMap(({ formatAsGiven }) => formatAsGiven ?? [])),
        licence: record.licence.id,
        licence_given: record.licence.wording,
        delivery: record.delivery,
        cycle: record.cycle,
        cycle_given: record.cycleAsGiven,
        registered: record.registered,
        modified: record.modified,
        next_due: record.nextDue,
        overdue_days: daysOverdue,
        downloads,
        views,
        url: record.page?.url ?? null,
      })),
    ),
    scores: rowTable(
      ['id', 'odi', 'odi_unknown', 'mqa', 'mqa_unknown', 'stars', 'stars_unknown'],
      entries.map(({ record, scores }) => ({
        id: record.id,
        odi: scores['open-data-index'].points,
        odi_unknown: scores['open-data-index'].unknown,
        mqa: scores['metadata-quality'].points,
        mqa_unknown: scores['metadata-quality'].unknown,
        stars: scores['five-stars'].points,
        stars_unknown: scores['five-stars'].unknown,
      })),
    ),
    overdue: rowTable(
      ['id', 'title', 'publisher', 'cycle', 'modified', 'due', 'overdue_days'],
      overdue.map(({ record, due, daysOverdue }) => ({
        id: record.id,
        title: record.title,
        publisher: record.publisher,
        cycle: record.cycle,
        modified: record.modified,
        due,
        overdue_days: daysOverdue,
      })),
    ),
  };
}

import {
  leagueMinimum,
  leagueTable,
  type Standing,
} from '../../src/domain/openness/league-table.ts';
import { mainFormat, type MeasuredEntry } from '../../src/domain/openness/catalogue-rows.ts';
import { methodIds, type MethodId } from '../../src/domain/openness/methods.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { rowTable } from './row-table.ts';

const groupFields = [
  'name',
  'datasets',
  'open',
  'open_low',
  'open_high',
  'dated',
  'overdue',
  'overdue_low',
  'overdue_high',
  'odi_mean',
  'mqa_mean',
  'stars_mean',
  'rank',
] as const;

function mean(entries: readonly MeasuredEntry[], method: MethodId): number {
  const sum = entries.reduce((total, { scores }) => total + scores[method].points, 0);
  return Math.round((sum / entries.length) * 100) / 100;
}

const standingOf = (name: string, entries: readonly MeasuredEntry[]): Standing => ({
  name,
  datasets: entries.length,
  open: entries.filter(({ record }) => record.licence.open === true).length,
  dated: entries.filter(({ due }) => due !== null).length,
  overdue: entries.filter(({ state }) => state === 'overdue').length,
  openDataIndex: mean(entries, 'open-data-index'),
  metadataQuality: mean(entries, 'metadata-quality'),
  stars: mean(entries, 'five-stars'),
});

/** What a catalogue leaves out is a group of its own. */
const leftOut = '-';

function league(
  entries: readonly MeasuredEntry[],
  groupOf: (entry: MeasuredEntry) => string | null,
  minimum: number = leagueMinimum,
): DataTable {
  const groups = Map.groupBy(entries, (entry) => groupOf(entry) ?? leftOut);
  const rows = leagueTable(
    [...groups].map(([name, members]) => standingOf(name, members)),
    minimum,
  );
  return rowTable(
    groupFields,
    rows.map((row) => ({
      name: row.name,
      datasets: row.datasets,
      open: row.open,
      open_low: row.openInterval?.low ?? null,
      open_high: row.openInterval?.high ?? null,
      dated: row.dated,
      overdue: row.overdue,
      overdue_low: row.overdueInterval?.low ?? null,
      overdue_high: row.overdueInterval?.high ?? null,
      odi_mean: row.openDataIndex,
      mqa_mean: row.metadataQuality,
      stars_mean: row.stars,
      rank: row.rank,
    })),
  );
}

/** How many datasets have how many points. */
function distribution(entries: readonly MeasuredEntry[]): DataTable {
  const rows = methodIds.flatMap((method) =>
    [...Map.groupBy(entries, ({ scores }) => scores[method].points)]
      .toSorted(([a], [b]) => a - b)
      .map(([points, members]) => ({ method, points, datasets: members.length })),
  );
  return rowTable(['method', 'points', 'datasets'], rows);
}

function licenceWords(entries: readonly MeasuredEntry[]): DataTable {
  const groups = Map.groupBy(entries, ({ record }) => record.licence.wording ?? leftOut);
  const rows = [...groups]
    .map(([wording, members]) => ({
      wording,
      licence: members[0]?.record.licence.id ?? 'unknown',
      datasets: members.length,
    }))
    .toSorted((a, b) => b.datasets - a.datasets || (a.wording < b.wording ? -1 : 1));
  return rowTable(['wording', 'licence', 'datasets'], rows);
}

/** Licences, formats and cycles are no competitors: the commonest comes first, and none has a rank. */
const unranked = Infinity;

/** The catalogue by what it can be divided by. */
export const groupTables = (entries: readonly MeasuredEntry[]): Record<string, DataTable> => ({
  by_publisher: league(entries, ({ record }) => record.publisher),
  by_theme: league(entries, ({ record }) => record.themes[0] ?? null),
  by_licence: league(entries, ({ record }) => record.licence.id, unranked),
  by_format: league(entries, ({ record }) => mainFormat(record), unranked),
  by_cycle: league(entries, ({ record }) => record.cycle, unranked),
  licence_words: licenceWords(entries),
  distribution: distribution(entries),
});

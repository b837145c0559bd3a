import { catalogueDataset } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { isoDay } from '../../domain/time/civil-date.ts';
import type { OpennessFinding } from '../../domain/openness/openness-finding.ts';
import { latePublishers } from './late-publishers.ts';
import { opennessContext } from './openness-context.ts';

/** Files beside the report's page. */
export const reportFileNames = {
  csv: 'openness-report.csv',
  json: 'openness-report.json',
} as const;

interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** Rows of the figures that a report states, the list's and our own alike. */
function rowsOf(of: string, finding: OpennessFinding): (string | number)[][] {
  const { datasets, dated } = finding;
  return [
    [of, 'datasets', '', datasets, datasets],
    [of, 'open_licence', '', finding.open, datasets],
    [of, 'with_due_day', '', dated, datasets],
    [of, 'overdue', '', finding.overdue, dated],
    [of, 'overdue_by_our_count', '', finding.overdueByCount, dated],
    [of, 'no_due_day', '', finding.undated, datasets],
    ...finding.licences.map(({ licence, datasets: count }) => [
      of,
      'licence',
      licence,
      count,
      datasets,
    ]),
    ...finding.methods.flatMap(({ method, max, mean, median, unknownMean }) => [
      [of, 'mean_points', method, mean, max],
      [of, 'median_points', method, median, max],
      [of, 'mean_unknown', method, unknownMean, max],
    ]),
    ...finding.wins.map(({ criterion, datasets: count }) => [
      of,
      'missing_criterion',
      criterion,
      count,
      datasets,
    ]),
  ];
}

/** The report's figures for programs and spreadsheets: the same that the page prints. */
export function reportFiles(data: SiteData, links: SiteLinks): ReportFile[] {
  const { finding, ownFinding, list, listUrl } = opennessContext(data, links);
  const header = ['of', 'measure', 'item', 'value', 'out_of', 'list_day', 'built_on'];
  const builtOn = isoDay(data.today);
  const lines = [...rowsOf('list', finding), ...rowsOf('own', ownFinding)].map((row) =>
    [...row, finding.day, builtOn].join(','),
  );
  const report = {
    schemaVersion: 1,
    title: 'Openness report',
    source: listUrl,
    version: data.entry(catalogueDataset).version,
    builtOn,
    list: { ...finding, latePublishers: latePublishers(list, 20) },
    own: ownFinding,
  };
  return [
    { name: reportFileNames.csv, text: `\uFEFF${[header.join(','), ...lines].join('\r\n')}\r\n` },
    { name: reportFileNames.json, text: `${JSON.stringify(report, null, 2)}\n` },
  ];
}

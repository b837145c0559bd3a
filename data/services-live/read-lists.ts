import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow, PartAnswer } from '../../scripts/connectors/live-source.ts';
import type { Reject } from '../../src/domain/published.ts';
import { seoulDay } from '../../src/domain/time/seoul-time.ts';
import type { Service, ServicesFile } from '../../src/domain/services/service.ts';
import { compactServices } from '../../src/domain/services/compact-services.ts';
import { serviceProblems } from '../../src/domain/services/service-problems.ts';
import { saidOf, serviceTables } from '../../src/domain/services/service-tables.ts';
import { bokjiroService } from './bokjiro.ts';
import type { Candidate } from './candidate.ts';
import { gov24Service } from './gov24.ts';
import { listSources } from './list-sources.ts';
import { youthService } from './youth.ts';

type Answers = Readonly<Record<string, PartAnswer | null>>;

const rowsOf = (answers: Answers, part: string): readonly FieldRow[] =>
  answers[part]?.fieldRows ?? [];

const byId = (rows: readonly FieldRow[]): ReadonlyMap<string, FieldRow['values']> =>
  new Map(rows.flatMap(({ values }) => (values['id'] == null ? [] : [[values['id'], values]])));

function candidatesOf(answers: Answers, today: string): (readonly [FieldRow, Candidate])[] {
  const ticked = byId(rowsOf(answers, 'gov24Conditions'));
  const details = byId(rowsOf(answers, 'gov24Details'));
  return [
    ...rowsOf(answers, 'gov24').map((row): readonly [FieldRow, Candidate] => {
      const id = row.values['id'] ?? '';
      return [row, gov24Service({ row, today }, ticked.get(id), details.get(id))];
    }),
    ...rowsOf(answers, 'bokjiro').map((row): readonly [FieldRow, Candidate] => [
      row,
      bokjiroService({ row, today }),
    ]),
    ...rowsOf(answers, 'youth').map((row): readonly [FieldRow, Candidate] => [
      row,
      youthService({ row, today }),
    ]),
  ];
}

/** Rows of the three lists as services; whatever is none, comes twice or is of elsewhere is rejected. */
export function readLists(answers: Answers, fetchedAt: string): JsonExtract {
  const today = seoulDay(fetchedAt);
  const candidates = candidatesOf(answers, today);
  const services = new Map<string, Service>();
  const rejects: Reject[] = [];
  for (const [{ file, line }, candidate] of candidates) {
    const reject = (reason: string, field: string, value: string | null): void => {
      rejects.push({ file, line, field, value, reason, scope: 'row' });
    };
    if ('reason' in candidate) reject(candidate.reason, candidate.field, candidate.value);
    else if (services.has(candidate.service.id)) reject('duplicate', 'id', candidate.service.id);
    else {
      const { service } = candidate;
      const problems = serviceProblems(service, listSources(new Set([service.source]), today));
      if (problems.length > 0) reject('not-plain', 'id', service.id);
      else services.set(service.id, service);
    }
  }
  const all = [...services.values()];
  const file: ServicesFile = {
    schemaVersion: 1,
    sources: listSources(new Set(all.map(({ source }) => source)), today),
    agencies: {},
    services: all.toSorted((a, b) => a.name.ko.localeCompare(b.name.ko, 'ko')),
  };
  const { expected, measured } = saidOf(file.services);
  return {
    tables: serviceTables(file.services),
    documents: { services: compactServices(file) },
    rows: { read: candidates.length, kept: all.length, missing: 0, rejected: rejects.length },
    values: { expected, measured, blank: expected - measured, rejected: 0 },
    rejects,
  };
}

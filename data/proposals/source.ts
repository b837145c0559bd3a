import * as v from 'valibot';
import type { JsonSource } from '../../scripts/connectors/json-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { proposalFields, proposalStatuses } from '../../src/domain/proposals/proposal-words.ts';
import type { ProposalsFile } from '../../src/domain/proposals/proposals-file.ts';
import { tableOfRecords } from '../../src/domain/tables/table-records.ts';

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.string(), amount);
const countedSchema = v.object({
  capturedAt: v.string(),
  listPage: v.string(),
  crawledRows: amount,
  distinctProposals: amount,
  byField: counts,
  byStatus: counts,
  byMonth: counts,
  byFieldAndStatus: counts,
});

/** The code of one of the site's words. Throws where it is a new one. */
function codeOf(words: Readonly<Record<string, LocalText>>, word: string, file: string): string {
  const found = Object.entries(words).find(([, { ko }]) => ko === word);
  if (found) return found[0];
  throw new SourceError({
    file,
    value: word,
    found: 'the site uses a word that is not known here',
    expected: Object.values(words)
      .map(({ ko }) => ko)
      .join(', '),
    todo: 'add it to src/domain/proposals/proposal-words.ts',
  });
}

/** In the order of the words. */
const inOrder = (
  words: Readonly<Record<string, LocalText>>,
  given: Readonly<Record<string, number>>,
  file: string,
) => {
  const byCode = new Map(
    Object.entries(given).map(([word, count]) => [codeOf(words, word, file), count]),
  );
  return Object.keys(words).map((id) => ({ id, count: byCode.get(id) ?? 0 }));
};

export const source: JsonSource = {
  kind: 'json',
  files: { counts: 'proposal-talk-aggregates-2020-05-24.json' },
  extract: ({ counts: files = [] }) => {
    const [document] = files;
    const file = document?.file ?? '';
    const read = v.safeParse(countedSchema, document?.content);
    if (!read.success) {
      throw new SourceError({
        file,
        found: 'these are not the counts of the list of proposals',
        expected: 'capturedAt, crawledRows, distinctProposals, byField, byStatus, byMonth',
        todo: 'give the folder that holds them with --from',
      });
    }
    const { capturedAt, listPage, crawledRows, distinctProposals, ...by } = read.output;
    const byFieldAndStatus = Object.entries(by.byFieldAndStatus).map(([pair, count]) => {
      const [field = '', status = ''] = pair.split('|');
      return {
        field: codeOf(proposalFields, field, file),
        status: codeOf(proposalStatuses, status, file),
        count,
      };
    });
    const call: ProposalsFile = {
      schemaVersion: 1,
      capturedAt,
      listPage,
      crawledRows,
      proposals: distinctProposals,
      byField: inOrder(proposalFields, by.byField, file),
      byStatus: inOrder(proposalStatuses, by.byStatus, file),
      byMonth: Object.entries(by.byMonth)
        .map(([id, count]) => ({ id, count }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      byFieldAndStatus,
    };
    return {
      tables: {
        proposals: tableOfRecords(
          ['field', 'status', 'proposals'],
          byFieldAndStatus.map(({ field, status, count }) => ({ field, status, proposals: count })),
        ),
        by_month: tableOfRecords(
          ['month', 'proposals'],
          call.byMonth.map(({ id, count }) => ({ month: id, proposals: count })),
        ),
      },
      documents: { call },
      // The list gives some of its pages twice: a proposal counts once, its repetitions hold nothing new.
      rows: {
        read: crawledRows,
        kept: distinctProposals,
        missing: crawledRows - distinctProposals,
        rejected: 0,
      },
      values: {
        expected: distinctProposals,
        measured: distinctProposals,
        blank: 0,
        rejected: 0,
      },
      rejects: [],
    };
  },
};

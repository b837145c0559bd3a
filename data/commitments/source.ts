import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import type {
  CitedSource,
  Commitment,
  CommitmentFile,
  Plan,
} from '../../src/domain/commitments/commitment.ts';
import { citations } from '../../src/domain/commitments/model-references.ts';
import { registerEntry } from '../../src/domain/commitments/register-entry.ts';
import type { RegisterFile } from '../../src/domain/commitments/register.ts';
import { readFiles, type CommitmentFiles } from './read-files.ts';
import { commitmentTables } from './tables.ts';

/** The sources that a commitment names, and what its own page cites. */
function sourcesOf(
  commitment: Commitment,
  plan: Plan,
  sources: readonly CitedSource[],
): CitedSource[] {
  const named = new Set([plan.source, ...citations(commitment).map(([, id]) => id)]);
  return sources.filter(
    ({ id, citedBy }) =>
      named.has(id) || (citedBy === commitment.source && commitment.record === 'full'),
  );
}

function documentsOf({ commitments, plans, sources }: CommitmentFiles): Record<string, unknown> {
  const register: RegisterFile = {
    schemaVersion: 1,
    plans: [...plans],
    sources: [...sources],
    commitments: commitments.map(registerEntry),
  };
  const files = commitments.map((commitment): [string, CommitmentFile] => {
    const plan = plans.find(({ id }) => id === commitment.plan);
    if (!plan) throw new Error('Every plan was looked up when the files were read.');
    const cited = sourcesOf(commitment, plan, sources);
    return [`commitment-${commitment.id}`, { schemaVersion: 1, plan, sources: cited, commitment }];
  });
  return { register, ...Object.fromEntries(files) };
}

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['.', 'entries'],
  files: {
    plans: 'plans.json',
    sources: 'sources.json',
    entries: /^(?!(?:plans|sources)\.json$).+\.json$/,
  },
  extract: (documents) => {
    const read = readFiles(documents);
    const { commitments } = read;
    const ratings = commitments.flatMap(({ assessments }) => assessments);
    const given = ratings.filter(({ value }) => value !== null).length;
    const count = commitments.length;
    return {
      tables: commitmentTables(commitments),
      documents: documentsOf(read),
      rows: { read: count, kept: count, missing: 0, rejected: 0 },
      // A value is a rating; those that a source leaves empty or calls pending stay blank.
      values: {
        expected: ratings.length,
        measured: given,
        blank: ratings.length - given,
        rejected: 0,
      },
      rejects: [],
      fileRows: Object.fromEntries(commitments.map(({ id }) => [`${id}.json`, 1])),
    };
  },
};

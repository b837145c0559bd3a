import * as v from 'valibot';
import type { JsonDocument } from '../../scripts/connectors/json-source.ts';
import { throwProblems, type SourceProblem } from '../../scripts/connectors/source-error.ts';
import {
  citedSourceSchema,
  planSchema,
  type CitedSource,
  type Commitment,
  type Plan,
} from '../../src/domain/commitments/commitment.ts';
import {
  pathText,
  type ModelProblem,
  type ReadResult,
} from '../../src/domain/commitments/model-problem.ts';
import { readCommitment, readModel } from '../../src/domain/commitments/model-problems.ts';
import { referenceProblems } from '../../src/domain/commitments/model-references.ts';
import { planProblems } from '../../src/domain/commitments/plan-problems.ts';

const inFile = (file: string, { path, value, allowed }: ModelProblem): SourceProblem => ({
  file,
  ...(path.length === 0 ? {} : { path: pathText(path) }),
  value,
  found: value === '' ? 'nothing stands there' : 'this is not allowed there',
  expected: allowed,
  todo: `mend data/commitments/…/${file}; nothing is published until all files are right`,
});

export interface CommitmentFiles {
  readonly commitments: readonly Commitment[];
  readonly plans: readonly Plan[];
  readonly sources: readonly CitedSource[];
}

/** All files, or every mistake in any of them. */
export function readFiles(
  documents: Readonly<Record<string, readonly JsonDocument[]>>,
): CommitmentFiles {
  const problems: SourceProblem[] = [];
  const taken = <Value>({ file }: JsonDocument, read: ReadResult<Value>): Value[] => {
    if (read.ok) return [read.value];
    problems.push(...read.problems.map((problem) => inFile(file, problem)));
    return [];
  };
  const listIn = <Schema extends v.GenericSchema>(key: string, schema: Schema) =>
    (documents[key] ?? []).flatMap((document) =>
      taken(document, readModel(v.array(schema), document.content)).flat(),
    );
  const plans = listIn('plans', planSchema);
  const sources = listIn('sources', citedSourceSchema);
  const isKnown = problems.length === 0;
  problems.push(...planProblems({ plans, sources }).map(({ file, ...rest }) => inFile(file, rest)));
  const commitments = (documents['entries'] ?? []).flatMap((document) =>
    taken(document, readCommitment(document.content)).map((commitment) => {
      const { file } = document;
      if (file !== `${commitment.id}.json`) {
        const allowed = `${file.replace(/\.json$/, '')}, as the file is called`;
        problems.push(inFile(file, { path: ['id'], value: commitment.id, allowed }));
      }
      // With plans or sources that cannot be read, every name of them would be a mistake.
      const unknown = isKnown ? referenceProblems(commitment, { plans, sources }) : [];
      problems.push(...unknown.map((problem) => inFile(file, problem)));
      return commitment;
    }),
  );
  throwProblems(problems);
  return { commitments, plans, sources };
}

import * as v from 'valibot';
import {
  commitmentSchema,
  type CitedSource,
  type Commitment,
  type Plan,
} from '../../src/domain/commitments/commitment.ts';
import type { ModelProblem } from '../../src/domain/commitments/model-problem.ts';
import { readModel } from '../../src/domain/commitments/model-problems.ts';
import { referenceProblems } from '../../src/domain/commitments/model-references.ts';
import { modelRules } from '../../src/domain/commitments/model-rules.ts';
import type { JsonPath } from './json-places.ts';
import { inside, nodeOf, type SchemaNode } from './sheet-columns.ts';

/** What commitments may name. */
export interface Known {
  readonly plans: readonly Plan[];
  readonly sources: readonly CitedSource[];
}

/**
 * Every mistake of a commitment at once, of form and against the rules, so that nobody has to import
 * as often as there are mistakes. The rules need a whole form: values with mistakes are stood in for.
 * `known` is `null` where plans or sources have mistakes themselves.
 */
export function problemsOf(content: unknown, known: Known | null): readonly ModelProblem[] {
  const read = readModel(commitmentSchema, content);
  const references = (commitment: Commitment): ModelProblem[] =>
    known === null ? [] : referenceProblems(commitment, known);
  if (read.ok) return withoutFollowing([...modelRules(read.value), ...references(read.value)]);
  const mended = structuredClone(content);
  for (const { path } of read.problems) mend(mended, path);
  const again = readModel(commitmentSchema, mended);
  if (!again.ok) return read.problems;
  // Of a row with a mistake of form, the rules could only speak of what stands in for it.
  const rows = new Set(read.problems.map(({ path }) => JSON.stringify(path.slice(0, 2))));
  const values = new Set(read.problems.map(({ path }) => JSON.stringify(path)));
  return withoutFollowing([
    ...read.problems,
    ...modelRules(again.value).filter(({ path }) => !rows.has(JSON.stringify(path.slice(0, 2)))),
    ...references(again.value).filter(({ path }) => !values.has(JSON.stringify(path))),
  ]);
}

/** Whether a mistake is that something of the same commitment is named which is not there. */
export const isReference = ({ path }: ModelProblem): boolean =>
  ['milestone', 'parent', 'of'].includes(String(path.at(-1)));

/** Where an id is wrong, whoever names it is right: the id alone is reported. */
function withoutFollowing(problems: readonly ModelProblem[]): readonly ModelProblem[] {
  const isId = ({ path }: ModelProblem): boolean => path.length === 3 && path[2] === 'id';
  return problems.some(isId) ? problems.filter((problem) => !isReference(problem)) : problems;
}

const standIns: readonly unknown[] = [
  undefined,
  'stand-in',
  '2000-01-01',
  1,
  2000,
  [],
  { ko: '-', en: '-' },
];

function mend(content: unknown, path: JsonPath): void {
  let node: SchemaNode | undefined = nodeOf(commitmentSchema);
  let holder: unknown = content;
  for (const [depth, key] of path.entries()) {
    const around: SchemaNode = node ? inside(node) : { type: 'never' };
    node = typeof key === 'number' ? around.item : around.entries?.[key];
    if (!isHolder(holder)) return;
    if (depth < path.length - 1) {
      holder = holder[key];
      continue;
    }
    if (node === undefined) {
      delete holder[key];
      return;
    }
    const schema = node as unknown as v.GenericSchema;
    const fits = (value: unknown): boolean => v.safeParse(schema, value).success;
    holder[key] = [...standIns, ...(inside(node).options ?? [])].find(fits);
  }
}

const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

import type * as v from 'valibot';
import { pathText, type ModelProblem } from '../../src/domain/commitments/model-problem.ts';
import { readModel } from '../../src/domain/commitments/model-problems.ts';
import { findPersonal } from '../../src/domain/privacy/find-personal.ts';
import { maskPersonal } from '../../src/domain/privacy/mask-personal.ts';
import { isLight, personalKinds } from '../../src/domain/privacy/personal-kinds.ts';
import type { JsonDocument } from './json-source.ts';
import { throwProblems, type SourceProblem } from './source-error.ts';

interface EntryOptions<Value> {
  /** Where the files stand, as an error says it: `data/answers/entries`. */
  readonly folder: string;
  /** What the schema cannot say of one entry. */
  readonly rules?: (value: Value) => readonly ModelProblem[];
  /** Fields in which a landline number is that of a person as a rule, not of an office. */
  readonly ofPersons?: readonly string[];
}

/**
 * Entries of a dataset that people write, a file each, called by their id. Every mistake of every file
 * is told at once; personal data is told by file, field and kind and never by its value.
 */
export function readEntries<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  documents: readonly JsonDocument[],
  schema: Schema,
  { folder, rules, ofPersons = [] }: EntryOptions<v.InferOutput<Schema>>,
): v.InferOutput<Schema>[] {
  const problems: SourceProblem[] = [];
  const entries = documents.flatMap(({ file, content }): v.InferOutput<Schema>[] => {
    const todo = `mend ${folder}/${file}; nothing is published until all files are right`;
    const told = ({ path, value, allowed }: ModelProblem): SourceProblem => ({
      file,
      ...(path.length === 0 ? {} : { path: pathText(path) }),
      value: maskPersonal(value),
      found: value === '' ? 'nothing stands there' : 'this is not allowed there',
      expected: allowed,
      todo,
    });
    problems.push(...personalProblems(file, content, ofPersons, `${folder}/${file}`));
    const read = readModel(schema, content);
    if (!read.ok) {
      problems.push(...read.problems.map(told));
      return [];
    }
    const name = file.replace(/\.json$/, '');
    if (read.value.id !== name) {
      const allowed = `${name}, as the file is called`;
      problems.push(told({ path: ['id'], value: read.value.id, allowed }));
    }
    problems.push(...(rules?.(read.value) ?? []).map(told));
    return [read.value];
  });
  throwProblems(problems);
  return entries;
}

type Path = readonly (string | number)[];

function* textsIn(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function personalProblems(
  file: string,
  content: unknown,
  ofPersons: readonly string[],
  where: string,
): SourceProblem[] {
  return [...textsIn(content)].flatMap(([path, text]) => {
    const isOfPerson = ofPersons.includes(String(path[0]));
    const kinds = findPersonal(text)
      .map(({ kind }) => kind)
      .filter((kind) => isOfPerson || !isLight(kind));
    return [...new Set(kinds)].map((kind) => ({
      file,
      path: pathText(path),
      found: `this may be ${personalKinds[kind].en}`,
      expected: 'words in which nobody can be told or reached',
      todo: `take it out of ${where}; nothing is published until then`,
    }));
  });
}

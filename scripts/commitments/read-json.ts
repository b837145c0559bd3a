import type { Candidate, CandidateKind, ImportFile, ReadFiles } from './candidate.ts';
import type { ImportProblem } from './import-problem.ts';
import { jsonPlaces, placeAt, type JsonPath } from './json-places.ts';

const kinds: Readonly<Record<string, CandidateKind>> = {
  commitments: 'commitment',
  plans: 'plan',
  sources: 'source',
};

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads JSON files: a whole export with its three lists, or one commitment as it is recorded. */
export function readJsonFiles(files: readonly ImportFile[]): ReadFiles {
  const read = files.map(readJson);
  return {
    candidates: read.flatMap(({ candidates }) => candidates),
    problems: read.flatMap(({ problems }) => problems),
    // A commitment in JSON is whole: a list that it leaves out is empty.
    untouched: [],
    hasStrangers: false,
  };
}

function readJson({ name: file, text }: ImportFile): Pick<ReadFiles, 'candidates' | 'problems'> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { candidates: [], problems: [syntaxProblem(file, text, error)] };
  }
  const find = jsonPlaces(text);
  const placeOf = (path: JsonPath) => {
    const { line, column } = find(path);
    return { file, line, column: String(column) };
  };
  const wrong = (path: JsonPath, value: unknown, allowed: string): ImportProblem => ({
    ...placeOf(path),
    value: JSON.stringify(value) ?? '',
    allowed,
  });
  if (!isPlain(content)) {
    return { candidates: [], problems: [wrong([], content, 'an object: a commitment, or lists')] };
  }
  if ('id' in content) {
    return { candidates: [{ kind: 'commitment', content, placeOf }], problems: [] };
  }
  const candidates: Candidate[] = [];
  const problems: ImportProblem[] = [];
  for (const [list, entries] of Object.entries(content)) {
    const kind = kinds[list];
    if (kind === undefined || !Array.isArray(entries)) {
      problems.push(wrong([list], entries, 'the lists "commitments", "plans" and "sources"'));
      continue;
    }
    for (const [index, entry] of (entries as unknown[]).entries()) {
      if (isPlain(entry)) {
        candidates.push({
          kind,
          content: entry,
          placeOf: (path) => placeOf([list, index, ...path]),
        });
      } else problems.push(wrong([list, index], entry, `an object: a ${kind}`));
    }
  }
  return { candidates, problems };
}

function syntaxProblem(file: string, text: string, error: unknown): ImportProblem {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  const { line, column } = placeAt(text, position === undefined ? text.length : Number(position));
  const shown = text.split('\n')[line - 1]?.trim() ?? '';
  return {
    file,
    line,
    column: String(column),
    value: shown,
    allowed: 'JSON: commas between values, none after the last, quotation marks around names',
  };
}

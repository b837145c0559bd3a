import type { CitedSource, Plan } from './commitment.ts';
import type { ModelProblem } from './model-problem.ts';

interface FileProblem extends ModelProblem {
  readonly file: 'plans.json' | 'sources.json';
}

/** Mistakes in the lists of plans and of sources that their form alone does not show. */
export function planProblems({
  plans,
  sources,
}: {
  readonly plans: readonly Plan[];
  readonly sources: readonly CitedSource[];
}): FileProblem[] {
  const known = sources.map(({ id }) => id);
  const aSource = `a source: ${known.join(', ')}`;
  const repeated = (file: FileProblem['file'], all: readonly { readonly id: string }[]) =>
    all.flatMap(({ id }, i): FileProblem[] =>
      all.findIndex((other) => other.id === id) < i
        ? [{ file, path: [i, 'id'], value: id, allowed: 'an id that no other entry has' }]
        : [],
    );
  return [
    ...repeated('plans.json', plans),
    ...repeated('sources.json', sources),
    ...plans.flatMap(({ source }, i): FileProblem[] =>
      known.includes(source)
        ? []
        : [{ file: 'plans.json', path: [i, 'source'], value: source, allowed: aSource }],
    ),
    ...sources.flatMap(({ id, citedBy }, i): FileProblem[] =>
      citedBy === null || (known.includes(citedBy) && citedBy !== id)
        ? []
        : [{ file: 'sources.json', path: [i, 'citedBy'], value: citedBy, allowed: aSource }],
    ),
  ];
}

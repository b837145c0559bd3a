import type { CitedSource, Commitment, Plan } from './commitment.ts';
import type { ModelProblem } from './model-problem.ts';

type Path = ModelProblem['path'];

const problem = (path: Path, value: string, allowed: string): ModelProblem => ({
  path,
  value,
  allowed,
});

const idsOf = (all: readonly { readonly id: string }[]): string =>
  all.map(({ id }) => id).join(', ');

interface Known {
  readonly plans: readonly Plan[];
  readonly sources: readonly CitedSource[];
}

/** Plans, sources and addresses that a commitment names, which must be recorded. */
export function referenceProblems(
  commitment: Commitment,
  { plans, sources }: Known,
): ModelProblem[] {
  const plan = plans.find(({ id }) => id === commitment.plan);
  const found = plan ? [] : [problem(['plan'], commitment.plan, `a plan: ${idsOf(plans)}`)];
  if (plan && !new RegExp(`^${plan.body}\\d`).test(commitment.id)) {
    const text = `${plan.body} and four digits, as the plan’s others`;
    found.push(problem(['id'], commitment.id, text));
  }
  for (const [path, id] of citations(commitment)) {
    if (!sources.some((source) => source.id === id)) {
      found.push(problem(path, id, `a source: ${idsOf(sources)}`));
    }
  }
  const addresses = new Set(sources.flatMap(({ address }) => address ?? []));
  for (const list of ['statements', 'consultations'] as const) {
    commitment[list].forEach(({ address }, i) => {
      if (address === null || addresses.has(address)) return;
      const text = 'an address of sources.json, so that it has a title and a publisher';
      found.push(problem([list, i, 'address'], address, text));
    });
  }
  return found;
}

const citing = [
  'milestones',
  'statements',
  'assessments',
  'recommendations',
  'consultations',
  'figures',
  'institutions',
  'policyAreas',
  'dates',
  'statuses',
  'absent',
  'budgets',
] as const;

/** Every source that a commitment names, with the way to it. */
export const citations = (commitment: Commitment): (readonly [Path, string])[] => [
  [['source'], commitment.source],
  ...citing.flatMap((list) =>
    commitment[list].map(({ source }, i) => [[list, i, 'source'], source] as const),
  ),
];

import type { Commitment } from './commitment.ts';
import type { ModelProblem } from './model-problem.ts';
import { scales } from './scales.ts';

type Path = ModelProblem['path'];
type Ids = readonly { readonly id: string }[];

const problem = (path: Path, value: string | null, allowed: string): ModelProblem => ({
  path,
  value: value ?? '',
  allowed,
});

const lists = [
  'milestones',
  'statements',
  'assessments',
  'recommendations',
  'consultations',
  'figures',
] as const;

const idsOf = (all: Ids): string => all.map(({ id }) => id).join(', ') || 'none yet';

function repeatedIds(commitment: Commitment): ModelProblem[] {
  return lists.flatMap((list) => {
    const entries: Ids = commitment[list];
    return entries.flatMap(({ id }, i) =>
      entries.findIndex((other) => other.id === id) < i
        ? [problem([list, i, 'id'], id, 'an id that no other entry of the list has')]
        : [],
    );
  });
}

function unknownMilestones(commitment: Commitment): ModelProblem[] {
  const { milestones } = commitment;
  const isKnown = (id: string | null): boolean =>
    id === null || milestones.some((milestone) => milestone.id === id);
  const named = (['statements', 'assessments', 'consultations'] as const).flatMap((list) =>
    commitment[list].map(({ milestone }, i) => [[list, i, 'milestone'], milestone] as const),
  );
  const parents = milestones.map(({ parent }, i) => [['milestones', i, 'parent'], parent] as const);
  return [...named, ...parents]
    .filter(([, id]) => !isKnown(id))
    .map(([path, id]) => problem(path, id, `a milestone: ${idsOf(milestones)}`));
}

function milestoneSteps({ milestones }: Commitment): ModelProblem[] {
  return milestones.flatMap(({ id, parent }, i) => {
    const above = milestones.find((milestone) => milestone.id === parent);
    return parent === id || (above && above.parent !== null)
      ? [problem(['milestones', i, 'parent'], parent, 'a milestone that is no step itself')]
      : [];
  });
}

function ratings({ assessments }: Commitment): ModelProblem[] {
  return assessments.flatMap(({ scale, value, absent, dimension }, i) => {
    const { question, values, name } = scales[scale];
    const found: ModelProblem[] = [];
    const allowed = Object.keys(values);
    if (value !== null && !allowed.includes(value)) {
      const text = `on the scale “${name.en}” one of: ${allowed.join(', ')}`;
      found.push(problem(['assessments', i, 'value'], value, text));
    }
    if ((value === null) === (absent === null)) {
      const text = 'either a value, or not-given or pending where there is none';
      found.push(problem(['assessments', i, 'absent'], absent, text));
    }
    const hasDimensions = question === 'early-results' || question === 'relevance';
    if (dimension !== null && !hasDimensions) {
      const text = 'empty: only early results and relevance are asked for each value';
      found.push(problem(['assessments', i, 'dimension'], dimension, text));
    }
    if (dimension === 'technology' && question === 'early-results') {
      const text = 'one of: access-to-information, civic-participation, public-accountability';
      found.push(problem(['assessments', i, 'dimension'], dimension, text));
    }
    return found;
  });
}

function figures({ figures: all }: Commitment): ModelProblem[] {
  return all.flatMap(({ id, of, value }, i) => {
    if (of === null) return [];
    const whole = all.find((figure) => figure.id === of);
    if (!whole || of === id) {
      return [problem(['figures', i, 'of'], of, `another figure: ${idsOf(all)}`)];
    }
    const isMore = value > whole.value;
    const text = `at most ${whole.value}, of which it is a part`;
    return isMore ? [problem(['figures', i, 'value'], String(value), text)] : [];
  });
}

/** A register entry says title, plan and policy area. Anything more would be invented. */
function details(commitment: Commitment): ModelProblem[] {
  const { record, statements } = commitment;
  const given = (
    [...lists, 'institutions', 'dates', 'statuses', 'budgets', 'links'] as const
  ).filter((list) => commitment[list].length > 0);
  if (record === 'register') {
    return given.map((list) =>
      problem([list], `${commitment[list].length}`, 'nothing, while record is "register"'),
    );
  }
  const promises = statements.filter(({ kind }) => kind === 'promise').length;
  const text = 'one statement of the kind "promise", the promise in one sentence';
  return promises === 1 ? [] : [problem(['statements'], `${promises}`, text)];
}

/** What a commitment must keep beyond its form, from itself alone. */
export const modelRules = (commitment: Commitment): ModelProblem[] => [
  ...repeatedIds(commitment),
  ...unknownMilestones(commitment),
  ...milestoneSteps(commitment),
  ...ratings(commitment),
  ...figures(commitment),
  ...details(commitment),
];

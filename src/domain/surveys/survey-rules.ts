import type { ModelProblem } from '../commitments/model-problem.ts';
import type { AuthoredSurvey } from './survey.ts';

/** What the form of a file cannot say of a survey. */
export function surveyRules({ questions, rounds, results }: AuthoredSurvey): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const seen = new Set<string>();
  results.forEach(({ round, question, counts, groups }, i) => {
    const wrong = (field: string, value: string, allowed: string): void => {
      problems.push({ path: ['results', i, field], value, allowed });
    };
    if (!rounds.some(({ id }) => id === round)) wrong('round', round, 'a round of this survey');
    const asked = questions.find(({ id }) => id === question);
    if (!asked) wrong('question', question, 'a question of this survey');
    if (seen.has(`${round} ${question}`)) wrong('question', question, 'one result a round');
    seen.add(`${round} ${question}`);
    if (!asked) return;
    const answers = asked.answers.map(({ id }) => id);
    const check = (given: Readonly<Record<string, number>>, field: string): void => {
      const strange = Object.keys(given).find((answer) => !answers.includes(answer));
      if (strange !== undefined) wrong(field, strange, `one of: ${answers.join(', ')}`);
      const missing = answers.find((answer) => given[answer] === undefined);
      if (missing !== undefined) wrong(field, '', `a count for "${missing}", also where it is 0`);
    };
    check(counts, 'counts');
    for (const group of groups) check(group.counts, 'groups');
    for (const answer of answers) {
      const sum = groups.reduce((total, group) => total + (group.counts[answer] ?? 0), 0);
      const all = counts[answer] ?? 0;
      if (sum > all) wrong('groups', `${sum} × "${answer}"`, `at most ${all}, as in "counts"`);
    }
  });
  return problems;
}

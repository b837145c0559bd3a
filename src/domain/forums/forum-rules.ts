import type { ModelProblem } from '../commitments/model-problem.ts';
import { dateSpan } from '../commitments/partial-date.ts';
import type { AuthoredForum } from './forum.ts';

/** What the form of a file cannot say of an event. */
export function forumRules(forum: AuthoredForum): ModelProblem[] {
  const { commitment, milestone, title, figures, starts, ends } = forum;
  const problems: ModelProblem[] = [];
  if (commitment === null) {
    if (title === null) problems.push({ path: ['title'], value: '', allowed: 'a title' });
    if (milestone !== null) {
      const allowed = 'nothing, as no commitment is named';
      problems.push({ path: ['milestone'], value: milestone, allowed });
    }
    if (figures.length > 0) {
      const allowed = 'nothing: figures are those of a commitment';
      problems.push({ path: ['figures'], value: figures.join(', '), allowed });
    }
  } else if (title === null && milestone === null) {
    problems.push({ path: ['title'], value: '', allowed: 'a title, or a milestone that has one' });
  }
  const [from, to] = [starts, ends].map((at) => (at === null ? null : dateSpan(at.date)));
  if (ends !== null && (!from || (to && to.last < from.first))) {
    const allowed = 'a day not before the one in "starts"';
    problems.push({ path: ['ends'], value: ends.date, allowed });
  }
  return problems;
}

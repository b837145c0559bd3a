import { parseIsoDay, type CivilDay } from '../time/civil-date.ts';
import type { ModelProblem } from '../commitments/model-problem.ts';
import type { Question } from './question.ts';

/** What the form of a file cannot say of a question. */
export function questionRules(question: Question, topics: readonly string[]): ModelProblem[] {
  const { askedOn, answeredOn, closedOn, answer, changed, about, topic } = question;
  const problems: ModelProblem[] = [];
  const wrong = (field: string, value: string | null, allowed: string): void => {
    problems.push({ path: [field], value: value ?? '', allowed });
  };
  const day = (text: string | null): CivilDay | null => (text === null ? null : parseIsoDay(text));
  const asked = day(askedOn);
  const isBefore = (text: string | null): boolean => {
    const end = day(text);
    return end !== null && asked !== null && end < asked;
  };
  if (!topics.includes(topic)) wrong('topic', topic, `one of: ${topics.join(', ')}`);
  if (question.question === null && question.withheld === null) {
    wrong('question', null, 'the question; or null, with "withheld" to say why');
  }
  if (answeredOn !== null && answer === null) {
    wrong('answer', null, 'the answer of that day; what is closed without one has "closedOn"');
  }
  if (closedOn !== null && answer !== null) {
    wrong('closedOn', closedOn, 'nothing: the question is answered');
  }
  if (question.isClosed && answer !== null) {
    wrong('isClosed', 'true', 'false: the question is answered');
  }
  if (isBefore(answeredOn)) wrong('answeredOn', answeredOn, `${askedOn ?? ''} or later`);
  if (isBefore(closedOn)) wrong('closedOn', closedOn, `${askedOn ?? ''} or later`);
  if (changed && isBefore(changed.on)) {
    problems.push({
      path: ['changed', 'on'],
      value: changed.on ?? '',
      allowed: `${askedOn ?? ''} or later`,
    });
  }
  if ((about.kind === 'none') !== (about.id === null)) {
    const allowed = about.kind === 'none' ? 'nothing' : `the name of the ${about.kind}`;
    problems.push({ path: ['about', 'id'], value: about.id ?? '', allowed });
  }
  return problems;
}

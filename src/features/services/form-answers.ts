import { noAnswers, readAnswers, type Answers } from '../../domain/services/answers.ts';
import { tags, type TagQuestion } from '../../domain/services/tags.ts';

const inputsIn = (form: ParentNode): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('input'),
];

const topicIn = (form: ParentNode): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>('select[name="topic"]');

/** What stands in the questions. An age that is none counts as not answered. */
export function answersIn(form: ParentNode): Answers {
  const inputs = inputsIn(form);
  const checked = (...names: readonly string[]): string[] =>
    inputs.filter((input) => input.checked && names.includes(input.name)).map(({ value }) => value);
  const age = inputs.find(({ name }) => name === 'age')?.value.trim() ?? '';
  const children = checked('children');
  const questions: readonly TagQuestion[] = ['life', 'household'];
  return readAnswers({
    who: checked('who')[0] ?? null,
    age: /^\d{1,3}$/.test(age) ? Number(age) : null,
    children: children.includes('none') ? 'none' : children,
    tags: checked('life', 'household', 'business', 'firm', 'trade'),
    none: questions.filter((name) => checked(name).includes('none')),
    topic: topicIn(form)?.value ?? null,
  });
}

/** Puts answers into the questions: those that were kept, or none. */
export function fillForm(form: ParentNode, answers: Answers): void {
  for (const input of inputsIn(form)) {
    if (input.type === 'text') input.value = answers.age === null ? '' : String(answers.age);
    else input.checked = isChosen(input, answers);
  }
  const topic = topicIn(form);
  if (topic) topic.value = answers.topic ?? '';
}

function isChosen({ name, value }: HTMLInputElement, answers: Answers): boolean {
  if (name === 'who') return value === (answers.who ?? '');
  if (name === 'children') {
    return answers.children === 'none'
      ? value === 'none'
      : answers.children.some((band) => band === value);
  }
  if (value === 'none') return answers.none.some((question) => question === name);
  if (value === '') return !answers.tags.some((tag) => tags[tag].question === name);
  return answers.tags.some((tag) => tag === value);
}

export const clearForm = (form: ParentNode): void => fillForm(form, noAnswers);

/** "None of these" and the others of its question cannot both be true: the newer tick counts. */
export function settleNone(form: ParentNode, changed: EventTarget | null): void {
  if (!(changed instanceof HTMLInputElement) || changed.type !== 'checkbox' || !changed.checked) {
    return;
  }
  for (const input of inputsIn(form)) {
    const isRival =
      input.name === changed.name && (input.value === 'none') !== (changed.value === 'none');
    if (isRival) input.checked = false;
  }
}

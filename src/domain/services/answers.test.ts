import { expect, test } from 'vitest';
import { isAnswered, isBlank, noAnswers, readAnswers } from './answers.ts';

test('what was kept comes back; what is damaged or unknown is left out', () => {
  const kept = {
    who: 'person',
    age: 31,
    children: ['3-5'],
    tags: ['pregnant'],
    none: ['household'],
    topic: 'home',
  };
  expect(readAnswers(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  expect(
    readAnswers({ ...kept, who: 'king', age: 999, tags: ['pregnant', 'martian', 7], topic: '' }),
  ).toEqual({ ...kept, who: null, age: null, topic: null });
  for (const damaged of [null, 'x', 3, [], {}]) expect(readAnswers(damaged)).toEqual(noAnswers);
});

test('a question is answered by any of its answers, also by "none of these"', () => {
  expect(isAnswered({ ...noAnswers, tags: ['alone'] }, 'household')).toBe(true);
  expect(isAnswered({ ...noAnswers, tags: ['alone'] }, 'life')).toBe(false);
  expect(isAnswered({ ...noAnswers, none: ['life'] }, 'life')).toBe(true);
});

test('every single answer counts as one', () => {
  expect(isBlank(noAnswers)).toBe(true);
  for (const part of [
    { who: 'person' },
    { age: 0 },
    { children: 'none' },
    { children: ['0-2'] },
    { tags: ['alone'] },
    { none: ['life'] },
    { topic: 'home' },
  ] as const) {
    expect(isBlank({ ...noAnswers, ...part })).toBe(false);
  }
});

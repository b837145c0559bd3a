import { describe, expect, test } from 'vitest';
import { madeCommitment, madeContent } from '../../../tests/support/made-commitment.ts';
import { pathText } from './model-problem.ts';
import { readCommitment } from './model-problems.ts';
import { referenceProblems } from './model-references.ts';

const mistakes = (content: unknown): string[] => {
  const read = readCommitment(content);
  if (read.ok) return [];
  return read.problems.map(
    ({ path, value, allowed }) => `${pathText(path)} | ${value} | ${allowed}`,
  );
};

test('a commitment in its form has no mistakes, and what it leaves out is null or empty', () => {
  const read = readCommitment(madeContent({ milestones: [{ planned: '2017-07' }] }));
  expect(read.ok && read.value.milestones[0]).toMatchObject({ actual: null, inferred: false });
  expect(read.ok && read.value.figures).toEqual([]);
});

describe('a mistake of form is named by place, value and what is allowed', () => {
  test.each([
    [{ milestones: [{ planned: '2017-13' }] }, 'milestones[0].planned | 2017-13 | YYYY, YYYY-MM'],
    [{ record: 'partly' }, 'record | partly | one of: full, register'],
    [{ titel: 'x' }, 'titel | titel | no such field'],
    [{ title: { ko: '제목' } }, 'title.en |  | must be there'],
    [{ title: { ko: ' ', en: 'x' } }, 'title.ko |  | words'],
    [{ assessments: [{ scale: 'score' }] }, 'assessments[0].scale | score | one of: completion'],
    [{ budgets: 'much' }, 'budgets | much | a list'],
    [{ changes: [] }, 'changes | [] | at least one change'],
    [{ id: 'kr1' }, 'id | kr1 | such as KR0018'],
  ])('%j', (parts, expected) => {
    const [first = '', ...more] = mistakes(madeContent(parts));
    expect(first.startsWith(expected), first).toBe(true);
    expect(more).toEqual([]);
  });

  test('all of them at once', () => {
    const content = madeContent({
      record: 'x',
      milestones: [{ planned: 'soon' }, { actual: 'late' }],
    });
    expect(mistakes(content)).toHaveLength(3);
  });
});

describe('a mistake that its form does not show is named too:', () => {
  const rating = (part: object) => ({ assessments: [{ scale: 'completion', ...part }] });

  test.each([
    [
      'a value of another scale',
      rating({ value: 'major' }),
      'assessments[0].value | major | on the scale “completion” one of: no-evidence, not started',
    ],
    ['a rating without value or reason', rating({}), 'assessments[0].absent |  | either a value'],
    [
      'a value and the word that there is none',
      rating({ value: 'limited', absent: 'pending' }),
      'assessments[0].absent | pending | either a value',
    ],
    [
      'a dimension where none is asked',
      rating({ value: 'limited', dimension: 'civic-participation' }),
      'assessments[0].dimension | civic-participation | empty',
    ],
    [
      'a milestone that is not there',
      { statements: [{ kind: 'reason', milestone: 'm7' }] },
      'statements[1].milestone | m7 | a milestone: none yet',
    ],
    [
      'an id twice',
      { milestones: [{ id: 'm1' }, { id: 'm1' }] },
      'milestones[1].id | m1 | an id that no other entry',
    ],
    [
      'a step of a step',
      { milestones: [{}, { parent: 'm1' }, { parent: 'm2' }] },
      'milestones[2].parent | m2 | a milestone that is no step',
    ],
    [
      'details of a listed commitment',
      { record: 'register', statements: [{ kind: 'result' }] },
      'statements | 2 | nothing, while record is "register"',
    ],
    [
      'two promises',
      { statements: [{ kind: 'promise' }] },
      'statements | 2 | one statement of the kind "promise"',
    ],
  ])('%s', (_, parts, expected) => {
    const [first = ''] = mistakes(madeContent(parts));
    expect(first.startsWith(expected.replace('not started', 'not-started')), first).toBe(true);
  });

  test('a part that is more than the whole', () => {
    const cited = { source: 'page', place: { ko: '본문', en: 'text' } };
    const label = { ko: '생각', en: 'ideas' };
    const figures = [
      { id: 'sent', label, value: 99, ...cited },
      { id: 'selected', label, value: 1718, of: 'sent', ...cited },
    ];
    expect(mistakes(madeContent({ figures }))).toEqual([
      'figures[1].value | 1718 | at most 99, of which it is a part',
    ]);
  });
});

test('plans, sources and addresses that are not recorded are named', () => {
  const commitment = madeCommitment({
    statements: [{ kind: 'evidence', address: 'example.kr/minutes', source: 'rumour' }],
  });
  const found = referenceProblems(commitment, {
    plans: [],
    sources: [
      {
        id: 'page',
        title: { ko: '쪽', en: 'page' },
        publisher: { ko: '곳', en: 'body' },
        address: null,
        language: null,
        translated: false,
        date: null,
        citedBy: null,
      },
    ],
  });
  expect(found.map(({ path, value }) => `${pathText(path)} ${value}`)).toEqual([
    'plan plan',
    'statements[1].source rumour',
    'statements[1].address example.kr/minutes',
  ]);
});

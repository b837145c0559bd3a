import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { answersFileSchema } from '../../src/domain/answers/question.ts';
import { source } from './source.ts';

const topics = [{ id: 'air', name: { ko: '공기', en: 'air' } }];
const right = {
  id: 'q',
  topic: 'air',
  channel: 'form',
  askedOn: '2026-10-01',
  question: { ko: '왜 비어 있나요?' },
};

function extract(...entries: readonly Readonly<Record<string, unknown>>[]) {
  return source.extract({
    topics: [{ file: 'topics.json', content: topics }],
    entries: entries.map((content) => ({ file: `${String(content['id'])}.json`, content })),
  });
}

function messageOf(...entries: readonly Readonly<Record<string, unknown>>[]): string {
  try {
    extract(...entries);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  return '';
}

test('a register that has only begun holds topics and no question', () => {
  const { documents, rows } = source.extract({
    topics: [{ file: 'topics.json', content: topics }],
  });
  expect(v.parse(answersFileSchema, documents['answers']).questions).toEqual([]);
  expect(rows.read).toBe(0);
});

test('what is right is taken, and what was not said stays null', () => {
  const { documents, values } = extract(right);
  const [question] = v.parse(answersFileSchema, documents['answers']).questions;
  expect(question).toMatchObject({ answeredOn: null, answer: null, changed: null });
  expect(question?.organisation).toBeNull();
  expect(values).toMatchObject({ expected: 1, measured: 0, blank: 1 });
});

describe('personal data', () => {
  const phone = '010-1234-5678';

  test('in a question blocks, with the file, the field and the kind, never the value', () => {
    const message = messageOf({ ...right, question: { ko: `연락 주세요 ${phone}` } });
    expect(message).toContain('q.json, question.ko: this may be a mobile number');
    expect(message).toContain('data/answers/entries/q.json');
    expect(message).not.toContain('1234');
    expect(message).not.toContain('5678');
  });

  test('is found in every text, also in one of a wrong file, whose value is starred out', () => {
    expect(messageOf({ ...right, answer: { en: 'write to someone@example.org' } })).toContain(
      'answer.en: this may be an e-mail address',
    );
    const message = messageOf({ ...right, channel: phone });
    expect(message).toContain('channel');
    expect(message).not.toContain('1234');
  });

  test('a landline is a person’s in a question and an office’s in an answer', () => {
    const landline = '02-2133-0000';
    expect(messageOf({ ...right, question: { ko: `집 전화 ${landline}` } })).toContain(
      'a landline number',
    );
    expect(messageOf({ ...right, answer: { ko: `담당 ${landline}` } })).toBe('');
  });
});

describe('a mistake is told with what is allowed', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['a topic', { topic: 'water' }, 'one of: air'],
    ['an answer before the question', answered('2026-09-01'), '2026-10-01 or later'],
    ['an answer without words', { answeredOn: '2026-10-02' }, 'the answer of that day'],
    ['no question', { question: null }, '"withheld"'],
    ['a person', { askedBy: 'somebody' }, 'no such field'],
    ['a day', { askedOn: '2026-13-01' }, 'YYYY-MM-DD'],
    ['a subject without a name', { about: { kind: 'dataset' } }, 'the name of the dataset'],
    ['both answered and closed', { ...answered('2026-10-02'), closedOn: '2026-10-02' }, 'nothing'],
  ];
  function answered(answeredOn: string) {
    return { answeredOn, answer: { ko: '답' } };
  }

  test.each(wrong)('%s', (_, fields, allowed) => {
    expect(messageOf({ ...right, ...fields })).toContain(allowed);
  });

  test('all of them at once, and an id that is not the file’s name', () => {
    const message = messageOf({ ...right, topic: 'water' }, { ...right, id: 'r', topic: 'sea' });
    expect(message).toContain('"water"');
    expect(message).toContain('"sea"');
    expect(() =>
      source.extract({
        topics: [{ file: 'topics.json', content: topics }],
        entries: [{ file: 'other.json', content: right }],
      }),
    ).toThrow('other, as the file is called');
  });
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../tests/support/fake-http.ts';
import { answersFileSchema } from '../../src/domain/answers/question.ts';
import { stateOf } from '../../src/domain/answers/question-state.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import { readRequests } from './read-requests.ts';
import { live } from './source.ts';

const asked = '2026-10-01T08:30:00+09:00';

const read = (...rows: readonly Readonly<Record<string, string | null>>[]) => {
  const { documents, tables, ...counts } = readRequests(
    rows.map((values, index) => ({
      request: 0,
      call: 0,
      line: index + 1,
      file: 'http://127.0.0.1/requests.json',
      values: { id: String(index + 1), status: 'open', code: '001', ...values },
    })),
  );
  const file = v.parse(answersFileSchema, documents['requests']);
  return { ...counts, ...file, rows: recordsOfTable(tables['questions']), counted: counts.rows };
};

describe('a request', () => {
  test('waits from the day in Seoul on which it was asked', () => {
    const { questions, rows } = read({ requested: '2026-10-01T20:00:00Z', question: 'why?' });
    expect(questions[0]).toMatchObject({ id: 'open311-1', askedOn: '2026-10-02', answer: null });
    expect(questions[0]?.question).toEqual({ ko: null, en: 'why?' });
    expect(rows[0]?.['asked_at']).toBe('2026-10-01T20:00:00Z');
  });

  test('without a zone is asked by the clock of the city; without a time nobody knows when', () => {
    const { questions } = read(
      { requested: '2026-10-01T23:30:00' },
      { requested: 'yesterday' },
      {},
    );
    expect(questions.map(({ askedOn }) => askedOn)).toEqual(['2026-10-01', null, null]);
  });

  test('that is closed with a note is answered, and without one is closed without an answer', () => {
    const updated = '2026-10-11T10:00:00+09:00';
    const { questions, values } = read(
      { status: 'closed', requested: asked, updated, notes: '고쳤습니다', agency: '열린행정과' },
      { status: 'closed', requested: asked, updated },
      { status: 'closed', requested: asked },
      { status: 'open', requested: asked, updated, notes: '보고 있습니다' },
    );
    expect(questions.map(stateOf)).toEqual(['answered', 'closed', 'closed', 'open']);
    expect(questions[0]).toMatchObject({
      answeredOn: '2026-10-11',
      answer: { ko: '고쳤습니다' },
      agency: { ko: '열린행정과' },
    });
    expect(questions[1]?.agency).toBeNull();
    expect(questions[1]).toMatchObject({ closedOn: '2026-10-11' });
    expect(questions[2]).toMatchObject({ closedOn: null, isClosed: true });
    expect(values).toMatchObject({ measured: 1, blank: 3 });
  });

  test('with a telephone number keeps its dates and state, and not its text', () => {
    const { questions, rows } = read({
      status: 'closed',
      requested: asked,
      question: '연락 주세요 010-1234-5678',
      notes: '02-2133-0000으로 물어보세요. 담당 010-8765-4321',
      updated: asked,
    });
    expect(questions[0]).toMatchObject({ question: null, withheld: 'personal-data' });
    expect(questions[0]?.askedOn).toBe('2026-10-01');
    const texts = JSON.stringify([questions, rows]);
    expect(texts).not.toMatch(/1234|5678|8765|4321/);
    expect(texts).toContain('02-2133-0000');
  });

  test('without a number or with a status that the standard does not have is left out', () => {
    const { questions, rejects, counted } = read({ id: null }, { status: 'pending' }, {});
    expect(questions).toHaveLength(1);
    expect(rejects.map(({ reason }) => reason)).toEqual(['no-number', 'unknown-status']);
    expect(counted).toEqual({ read: 3, kept: 1, missing: 0, rejected: 2 });
  });

  test('stands under the name of its service', () => {
    const { topics, questions } = read(
      { service: '따릉이' },
      { code: null },
      { service: '따릉이' },
    );
    expect(topics).toEqual([
      { id: 'service-001', name: { ko: '따릉이', en: '따릉이' } },
      { id: 'service-unknown', name: { ko: '종류 없음', en: 'without a kind' } },
    ]);
    expect(questions.map(({ topic }) => topic)).toEqual([
      'service-001',
      'service-unknown',
      'service-001',
    ]);
  });
});

describe('the source', () => {
  test('is read only where the operator names a server', () => {
    expect(() => live(settingsOf({}))).toThrow('OPEN311_URL');
    const { parts } = live(settingsOf({ OPEN311_URL: ' https://city.example/v2 ' }));
    expect(parts['requests']?.request).toEqual({
      connector: 'open311',
      url: 'https://city.example/v2',
      days: 720,
    });
  });

  test('asks for nothing that says where somebody lives or who they are', () => {
    const { parts } = live(settingsOf({ OPEN311_URL: 'https://city.example/v2' }));
    const headers = parts['requests']?.fields.flatMap((field) => field.headers) ?? [];
    expect(headers).not.toHaveLength(0);
    for (const personal of ['address', 'lat', 'long', 'zipcode', 'media_url', 'email', 'phone']) {
      expect(headers).not.toContain(personal);
    }
  });
});

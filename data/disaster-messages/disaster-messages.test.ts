import { expect, test } from 'vitest';
import { findPersonal } from '../../src/domain/privacy/find-personal.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';

const source = live(noSettings);

const message = (text: string, changes: RawRow = {}): RawRow => ({
  DST_SE_NM: '한파',
  EMRG_STEP_NM: '안전안내',
  MSG_CN: text,
  CRT_DT: '2026-11-22 13:35:00.0',
  ...changes,
});
const take = (messages: unknown) =>
  extractLive(source, { place: [{ AREA_CD: 'POI009', LIVE_DST_MESSAGE: messages }] });
const messagesOf = (messages: unknown) => recordsOfTable(take(messages).tables['messages']);

test('a message keeps its words on one line, without telephone numbers', () => {
  const [record] = messagesOf([
    message('[서울특별시] 기온이 크게 떨어집니다.\r\n문의 02-2133-7777, 120 &lt;동파 주의&gt;'),
  ]);
  expect(record).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
    sent_at: '2026-11-22T04:35:00Z',
    sort: '한파',
    step: '안전안내',
    text: '[서울특별시] 기온이 크게 떨어집니다. · 문의 [전화번호], 120 <동파 주의>',
  });
  expect(findPersonal(String(record?.['text']))).toEqual([]);
});

test('a message has the same id at every look, and another at another time', () => {
  const id = (changes?: RawRow) => messagesOf([message('같은 글', changes)])[0]?.['id'];
  expect(id()).toBe(id());
  expect(id({ CRT_DT: '2026-11-22 13:36:00' })).not.toBe(id());
});

test('who is sought is neither published nor on record', () => {
  const extract = take([message('[종로경찰서] 홍길동씨(남, 80세)를 찾습니다'), message('한파')]);
  expect(refused(extract)).toEqual(['row 1 | - | - | person-sought']);
  expect(JSON.stringify(extract)).not.toContain('홍길동');
  expect(recordsOfTable(extract.tables['messages'])).toHaveLength(1);
});

test('nothing at all comes as a list, a text, null or an object, and one message without a list', () => {
  for (const none of [[], '', null, {}, undefined]) {
    expect(take(none).rows).toEqual({ read: 0, kept: 0, missing: 0, rejected: 0 });
  }
  expect(messagesOf(message('하나'))).toHaveLength(1);
});

test('empty, doubled and undated messages are counted', () => {
  const extract = take([
    message('하나'),
    message('하나'),
    message(' '),
    message('둘', { CRT_DT: '점검중' }),
  ]);
  expect(extract.rows).toEqual({ read: 4, kept: 1, missing: 1, rejected: 2 });
  expect(refused(extract)).toEqual([
    'row 2 | - | - | duplicate',
    'row 4 | sent_at | 점검중 | not-a-time',
  ]);
});

test('the checks pass without a message and block times that cannot be', () => {
  const run = (messages: unknown) => {
    const extract = take(messages);
    return failedChecks(checks, { tables: extract.tables, extract });
  };
  expect(run([])).toEqual({ block: [], warn: [], note: [] });
  expect(run([message('하나', { CRT_DT: '2026-11-23 13:35:00' })]).block).toEqual([
    'not-in-future',
  ]);
  expect(run([message('하나', { CRT_DT: '' })]).block).toEqual(['readable']);
  expect(run([message('실종 어르신을 찾습니다')]).note).toEqual(['nobody-sought']);
});

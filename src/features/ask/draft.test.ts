import { expect, test } from 'vitest';
import { madeMessage } from '../../../tests/support/made-message.ts';
import type { Open311Channel } from '../../domain/ask/channel.ts';
import { askWords } from '../../words/ask.ts';
import type { AskFacts } from './ask-facts.ts';
import { draftFaults, draftOf, messageOf, newDraft, seenPlace, type Draft } from './draft.ts';
import { handOverAddress } from './hand-over-address.ts';

const channel: Open311Channel = {
  kind: 'open311',
  url: 'https://city.example/v2',
  key: null,
  jurisdiction: null,
  service: null,
};
const facts: AskFacts = {
  channel,
  districts: [{ code: '11680', name: '강남구', latitude: 37.496, longitude: 127.0664 }],
};
const words = askWords('ko');
const made = { id: 'made-0000', at: '2026-11-20T03:00:00.000Z' };
const { about } = madeMessage();
const draft = (more: Partial<Draft> = {}): Draft => ({ ...newDraft(about), text: '글', ...more });

test('the place is that of the thing or district that was seen, never another', () => {
  expect(seenPlace(about, facts)).toEqual({
    kind: 'point',
    name: '강남구',
    latitude: 37.496,
    longitude: 127.0664,
  });
  const at = { latitude: 37.5, longitude: 127 };
  expect(seenPlace(about && { ...about, title: '대여소', at }, facts)).toEqual({
    kind: 'point',
    name: '대여소',
    ...at,
  });
  expect(seenPlace(about && { ...about, place: '99999' }, facts)).toBe(null);
  expect(messageOf(draft({ place: 'city' }), facts, 'ko', made).place).toEqual({
    kind: 'words',
    words: '서울특별시',
  });
  expect(
    messageOf(draft({ place: 'words', placeWords: ' 역삼역 ' }), facts, 'ko', made).place,
  ).toEqual({ kind: 'words', words: '역삼역' });
  expect(messageOf(draft({ place: 'words' }), facts, 'en', made).place).toEqual({
    kind: 'words',
    words: 'Seoul',
  });
});

test('name and address are in the kept message only where the reader agreed', () => {
  const contact = { name: '홍길동', email: 'hong@example.org' };
  expect(messageOf(draft({ contact }), facts, 'ko', made)).toMatchObject({
    contact: null,
    contactLeftOut: true,
  });
  expect(messageOf(draft({ contact, keepsContact: true }), facts, 'ko', made)).toMatchObject({
    contact,
    contactLeftOut: false,
  });
  expect(messageOf(draft(), facts, 'ko', made)).toMatchObject({
    contact: null,
    contactLeftOut: false,
  });
});

test('a message that is changed stays the same message', () => {
  const message = madeMessage({ id: 'kept-0000', text: '처음', kind: 'idea' });
  const changed = messageOf({ ...draftOf(message), text: '나중' }, facts, 'ko', made);
  expect(changed).toMatchObject({ id: 'kept-0000', text: '나중', kind: 'idea', about });
});

test('what is missing is said, field by field', () => {
  const attribute = {
    variable: true,
    code: 'WRONG',
    datatype: 'string' as const,
    required: true,
    hint: null,
    description: '무엇이?',
    order: 1,
    values: [],
  };
  const fields = (given: Draft, isOnline = true): string[] =>
    draftFaults(given, channel, [attribute], words, isOnline).map(([field]) => field);
  const empty = draft({ text: ' ', contact: { name: '', email: 'hong' } });
  expect(fields(empty)).toEqual(['text', 'service', 'answer-WRONG', 'email']);
  // Without a connection there is no list to choose from.
  expect(fields(empty, false)).toEqual(['text', 'answer-WRONG', 'email']);
  const service = { code: '1', name: 'One' };
  expect(fields(draft({ service, answers: { WRONG: ['x'] } }))).toEqual([]);
});

test('a mail and a tracker’s page are filled in; a text that is too long is left to be pasted', () => {
  expect(handOverAddress({ kind: 'none' }, 's', 't')).toBe(null);
  expect(
    handOverAddress({ kind: 'email', address: 'ask@city.example' }, '가 & 나', 'a\nb'),
  ).toEqual({
    href: 'mailto:ask@city.example?subject=%EA%B0%80%20%26%20%EB%82%98&body=a%0Ab',
    isWhole: true,
  });
  const tracker = (url: string, text = 'T') =>
    handOverAddress({ kind: 'tracker', url }, 'S', text)?.href;
  expect(tracker('https://git.example/new')).toBe('https://git.example/new?title=S&body=T');
  expect(tracker('https://git.example/new?labels=a')).toBe(
    'https://git.example/new?labels=a&title=S&body=T',
  );
  expect(tracker('https://git.example/new?i[t]={title}&i[d]={body}')).toBe(
    'https://git.example/new?i[t]=S&i[d]=T',
  );
  const long = handOverAddress(
    { kind: 'tracker', url: 'https://git.example/new' },
    'S',
    '가'.repeat(900),
  );
  expect(long).toEqual({ href: 'https://git.example/new?title=S&body=', isWhole: false });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { madeMessage } from '../../tests/support/made-message.ts';
import { outboxKey, readOutbox, tellOutbox } from './outbox.ts';

const stored = new Map<string, string>();
let isFull = false;
let isRefused = false;
vi.stubGlobal('localStorage', {
  getItem: (key: string) => {
    if (isRefused) throw new Error('Access is denied.');
    return stored.get(key) ?? null;
  },
  setItem: (key: string, value: string) => {
    if (isFull || isRefused) throw new Error('The quota has been exceeded.');
    stored.set(key, value);
  },
});

const keep = (id: string): void => tellOutbox({ kind: 'keep', message: madeMessage({ id }) });
const shown = (): string[] => readOutbox().map(({ message }) => message.id);
const kept = (): string => stored.get(outboxKey) ?? '';

beforeEach(() => {
  stored.clear();
  isFull = false;
  isRefused = false;
  readOutbox();
});

test('what is kept lies on the device, the newest first', () => {
  keep('first-00');
  keep('second-0');
  expect(shown()).toEqual(['second-0', 'first-00']);
  expect(kept()).toContain('first-00');
});

test('a message that another tab kept meanwhile is not overwritten', () => {
  keep('first-00');
  const other = kept().replaceAll('first-00', 'other-00');
  stored.set(outboxKey, other);
  keep('second-0');
  expect(shown()).toEqual(['second-0', 'other-00']);
  tellOutbox({ kind: 'remove', id: 'other-00' });
  expect(kept()).not.toContain('other-00');
});

test('what a later version wrote is left alone, and not shown', () => {
  stored.set(outboxKey, JSON.stringify({ version: 1, entries: [{ later: 'shape' }] }));
  keep('first-00');
  expect(shown()).toEqual(['first-00']);
  expect(kept()).toContain('later');
});

test.each(['', 'no json', '[]', '{"version":9}'])('damaged storage (%s) is empty', (text) => {
  stored.set(outboxKey, text);
  expect(readOutbox()).toEqual([]);
  keep('first-00');
  expect(shown()).toEqual(['first-00']);
});

test('where the device keeps nothing the message lives on in the page', () => {
  keep('first-00');
  isFull = true;
  keep('second-0');
  expect(shown()).toEqual(['second-0', 'first-00']);
  tellOutbox({ kind: 'claim', id: 'second-0' });
  expect(readOutbox()[0]?.state).toBe('sending');
  isFull = false;
  stored.set(outboxKey, kept().replaceAll('first-00', 'other-00'));
  tellOutbox({
    kind: 'take',
    id: 'second-0',
    receipt: { requestId: '7', token: null, notice: null },
  });
  expect(readOutbox()[0]?.state).toBe('sent');
  // And what another tab kept meanwhile is there as well.
  expect(shown()).toEqual(['second-0', 'first-00', 'other-00']);
  expect(kept()).toContain('second-0');
});

test('where the browser refuses all storage it is the same', () => {
  isRefused = true;
  keep('first-00');
  expect(shown()).toContain('first-00');
});

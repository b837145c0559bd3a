import * as v from 'valibot';
import { expect, test } from 'vitest';
import { servicesFileSchema } from './service.ts';
import { mergeServices } from './merge-services.ts';

const service = (id: string, name: string, more: object = {}) => ({
  id,
  name: { ko: name },
  groups: ['life'],
  topic: { id: 'work' },
  agency: '부처',
  link: 'https://www.gov.kr/1',
  checked: { on: '2026-09-23', as: 'listed' },
  source: 'list',
  place: '1',
  ...more,
});
const file = (agency: string, ...services: readonly object[]) =>
  v.parse(servicesFileSchema, {
    schemaVersion: 1,
    sources: [],
    agencies: { 부처: agency },
    services,
  });

test('a written entry wins over the list, and the rest is added in order of names', () => {
  const written = file('Ministry', service('gov24-1', '나'));
  const listed = file('ministry', service('gov24-1', '나 (목록)'), service('gov24-2', '가'));
  const { services, agencies } = mergeServices([written, listed]);
  expect(services.map(({ name }) => name.ko)).toEqual(['가', '나']);
  expect(agencies).toEqual({ 부처: 'Ministry' });
});

test('what a written entry names as the same service in another list is not told twice', () => {
  const also = [
    {
      source: 'bokjiro-2025-07',
      place: '서비스아이디 WLF00000072',
      name: '에너지바우처',
      agency: '산업통상자원부',
      link: 'https://www.bokjiro.go.kr/',
      checked: { on: '2025-06-13', as: 'changed' },
    },
  ];
  const written = file('Ministry', service('gov24-1', '에너지바우처', { also }));
  const listed = file(
    '',
    service('bokjiro-WLF00000072', '에너지바우처'),
    service('bokjiro-WLF00000073', '다른 것'),
  );
  expect(mergeServices([written, listed]).services.map(({ id }) => id)).toEqual([
    'bokjiro-WLF00000073',
    'gov24-1',
  ]);
});

import { expect, test } from 'vitest';
import { definition as subway } from '../../data/subway/dataset.ts';
import { definition as airQuality } from '../../data/air-quality/dataset.ts';
import type { Source } from '../domain/dataset.ts';
import { licenceDecisionWords } from './licence-decision.ts';

const first = (sources: readonly Source[]): Source => {
  const [source] = sources;
  if (!source) throw new Error('The dataset has no source.');
  return source;
};

test('a decision names who, when, why, and the doubt that stays', () => {
  const words = licenceDecisionWords(first(subway.sources), 'en');
  expect(words?.answer).toMatch(/^the maintainers of .*, on 22 November 2026\. .*The doubt: /);
  expect(licenceDecisionWords(first(subway.sources), 'ko')?.answer).toMatch(
    /유지관리자, 2026년 11월 22일\. .*남은 의문: /,
  );
});

test('a source with a known licence has none', () => {
  expect(licenceDecisionWords(first(airQuality.sources), 'ko')).toBeNull();
});

import * as v from 'valibot';
import { commitmentSchema, type Commitment } from '../../src/domain/commitments/commitment.ts';

const cited = { source: 'page', place: { ko: '본문', en: 'text' } };
const words = (en: string) => ({ ko: `${en}(한국어)`, en });

type Part = Readonly<Record<string, unknown>>;
interface Parts {
  readonly milestones?: readonly Part[];
  readonly assessments?: readonly Part[];
  readonly statements?: readonly Part[];
  readonly [other: string]: unknown;
}

/** Content of a commitment's file with only what a test is about; ids are given where they lack. */
export function madeContent({
  milestones = [],
  assessments = [],
  statements = [],
  ...rest
}: Parts) {
  const numbered = (prefix: string, parts: readonly Part[]): Record<string, unknown>[] =>
    parts.map((part, i) => ({ id: `${prefix}${i + 1}`, ...cited, ...part }));
  const promise = { id: 'promise', kind: 'promise', text: words('A promise'), ...cited };
  return {
    id: 'KR0099',
    record: 'full',
    plan: 'plan',
    title: words('Made for a test'),
    ...cited,
    milestones: numbered('m', milestones).map((part) => ({ title: words('Step'), ...part })),
    assessments: numbered('a', assessments).map((part) => ({ assessor: 'independent', ...part })),
    statements: [
      promise,
      ...numbered('s', statements).map((part) => ({ text: words('Said'), ...part })),
    ],
    changes: [{ date: '2026-11-22', kind: 'recorded', text: words('Recorded') }],
    ...rest,
  };
}

export const madeCommitment = (parts: Parts): Commitment =>
  v.parse(commitmentSchema, madeContent(parts));

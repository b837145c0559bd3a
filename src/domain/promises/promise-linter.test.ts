import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPromise, type PromiseAnswer } from './promise-linter.ts';
import type { PromiseCriterion } from './promise-patterns.ts';

const answersOf = (text: string): Record<PromiseCriterion, PromiseAnswer> =>
  Object.fromEntries(
    lintPromise(text).findings.map(({ criterion, answer }) => [criterion, answer]),
  ) as Record<PromiseCriterion, PromiseAnswer>;

const namedOf = (text: string, criterion: PromiseCriterion): string[] =>
  lintPromise(text)
    .findings.filter((finding) => finding.criterion === criterion)
    .flatMap(({ named }) => named.map((words) => words.text));

const vagueOf = (text: string, criterion: PromiseCriterion): string[] =>
  lintPromise(text)
    .findings.filter((finding) => finding.criterion === criterion)
    .flatMap(({ vague }) => vague.map((words) => words.text));

describe('a promise that can be held against the facts', () => {
  const ko =
    '도시교통실 교통정보과는 2027년 6월까지 25개 자치구의 자전거 사고 건수를 CSV 파일과 지도로 누리집에 공개하고, 분기마다 새로 고친다.';
  const en =
    'The Traffic Information Division will publish bicycle accidents for all 25 districts as CSV files and a map on the web site by 30 June 2027, and update them every quarter.';

  it('names all four, in Korean', () => {
    expect(answersOf(ko)).toEqual({
      owner: 'named',
      date: 'named',
      deliverable: 'named',
      result: 'named',
    });
    expect(namedOf(ko, 'owner')).toEqual(['도시교통실', '교통정보과']);
    expect(namedOf(ko, 'date')).toEqual(['2027년 6월']);
    expect(namedOf(ko, 'deliverable')).toEqual(['CSV', '지도', '누리집']);
    expect(namedOf(ko, 'result')).toEqual(['25개', '분기마다']);
  });

  it('names all four, in English', () => {
    expect(answersOf(en)).toEqual({
      owner: 'named',
      date: 'named',
      deliverable: 'named',
      result: 'named',
    });
    expect(namedOf(en, 'owner')).toEqual(['The Traffic Information Division']);
    expect(namedOf(en, 'date')).toEqual(['30 June 2027']);
    expect(namedOf(en, 'deliverable')).toEqual(['CSV', 'map', 'web site']);
    expect(namedOf(en, 'result')).toEqual(['25 districts', 'every quarter']);
  });
});

describe('a promise of good will', () => {
  const ko =
    '시는 관계 부서와 함께 시민에게 유용한 정보를 조속히 제공하고 소통을 활성화하도록 노력한다.';
  const en =
    'Together with all departments, the city will soon provide useful information and strengthen communication.';

  it('is vague in everything, and the words that are so are shown', () => {
    for (const text of [ko, en]) {
      expect(answersOf(text)).toEqual({
        owner: 'vague',
        date: 'vague',
        deliverable: 'vague',
        result: 'vague',
      });
    }
    expect(vagueOf(ko, 'owner')).toEqual(['시', '관계 부서']);
    expect(vagueOf(ko, 'date')).toEqual(['조속히']);
    expect(vagueOf(ko, 'result')).toEqual(['활성화', '노력']);
    expect(vagueOf(en, 'owner')).toEqual(['all departments', 'the city']);
    expect(vagueOf(en, 'result')).toEqual(['strengthen']);
  });
});

describe('words that only look like what is asked for', () => {
  it('finds nothing in particles, verbs and names of things', () => {
    const ko =
      '일부 결과와 효과는 전국의 현실에 따라 다르며, 디지털 시장실은 그 사실을 지도하지 않는다.';
    const en = "Daily life may march on: the Digital Mayor's Office may well tell us so.";
    for (const text of [ko, en]) {
      expect(answersOf(text)).toEqual({
        owner: 'missing',
        date: 'missing',
        deliverable: 'missing',
        result: 'missing',
      });
    }
  });

  it('takes an ordinal, a month count and a year for what they are', () => {
    const text = '제10회 행사를 6개월 뒤 2027년에 연다.';
    expect(namedOf(text, 'result')).toEqual([]);
    expect(answersOf(text).date).toBe('vague');
    expect(namedOf('The 10th forum cost 1.46 billion won in 2019.', 'result')).toEqual([]);
    expect(answersOf('To be done in 2019.').date).toBe('vague');
    expect(answersOf('To be done by 2019.').date).toBe('named');
  });

  it('takes an attempt for no city, a round for no count, and the name of a centre for no product', () => {
    expect(vagueOf('정책에 적용을 시도한다.', 'owner')).toEqual([]);
    expect(vagueOf('이 일은 시에서 한다.', 'owner')).toEqual(['시']);
    expect(namedOf('토론회 (두 번째)', 'result')).toEqual([]);
    expect(namedOf('토론회를 두 번 연다', 'result')).toEqual(['두 번']);
    expect(answersOf('협력: 진보네트워크센터').deliverable).toBe('vague');
  });

  it('reads a date without words around it as no result', () => {
    expect(namedOf('Planned 1 November 2017, 2017 departments', 'result')).toEqual([]);
  });
});

describe('owners', () => {
  it('are offices that can be asked, not a whole city', () => {
    expect(namedOf('행정안전부 국민참여정책과가 맡는다.', 'owner')).toEqual([
      '행정안전부 국민참여정책과',
    ]);
    expect(namedOf('the Ministry of Foreign Affairs, with others', 'owner')).toEqual([
      'Ministry of Foreign Affairs',
    ]);
    expect(namedOf('담당: 홍길동 주무관', 'owner')).toEqual(['담당: 홍길동 주무관']);
    expect(
      namedOf('Ministry of the Interior and Safety, with several ministries', 'owner'),
    ).toEqual(['Ministry of the Interior and Safety']);
    expect(namedOf('It is led by the mayor of Seoul. Led by nobody.', 'owner')).toEqual([]);
    expect(answersOf('Seoul Metropolitan Government will act.').owner).toBe('vague');
  });
});

describe('text from elsewhere', () => {
  it('is found also when its syllables come taken apart', () => {
    expect(namedOf('통계청은 보고서를 낸다'.normalize('NFD'), 'owner')).toEqual(['통계청']);
  });

  it('gives positions that hold, in order and apart, for any text', () => {
    const pieces = fc.constantFrom(
      '2027년 6월까지 ',
      '통계청은 ',
      '보고서 ',
      '25개 ',
      'by 2019 ',
      'CSV ',
      'the city ',
      '\u1112\u1161\u11ab',
      '💧',
      'soon, ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const { text, findings } = lintPromise(parts.join(''));
        for (const { named, vague } of findings) {
          const all = [...named, ...vague].toSorted((a, b) => a.start - b.start);
          for (const [index, words] of all.entries()) {
            expect(text.slice(words.start, words.end)).toBe(words.text);
            expect(words.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          }
        }
      }),
    );
  });

  it('takes no longer for odd texts than for others', () => {
    const odd = ['A', '가', '1', ' ', 'Aa ', '1 a b ', 'from 1 ', '시 '];
    const started = performance.now();
    for (const piece of odd) lintPromise(piece.repeat(50_000 / piece.length));
    // A pattern that tries every start to the end would need seconds for one of them.
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is empty-handed for an empty text', () => {
    expect(Object.values(answersOf('  \n'))).toEqual(['missing', 'missing', 'missing', 'missing']);
  });
});

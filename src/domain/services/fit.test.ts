import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { serviceSchema, type Service } from './service.ts';
import { noAnswers, type Answers } from './answers.ts';
import { fitOf, fitsOf } from './fit.ts';
import { childBandIds, serviceTopicIds, tagIds } from './tags.ts';

const today = 20_779; // 2026-11-22

/** A service as a source might state it; what is not given here it does not say. */
const made = (more: Record<string, unknown> = {}): Service =>
  v.parse(serviceSchema, {
    id: 'gov24-1',
    name: { ko: '지원' },
    groups: ['life'],
    topic: { id: 'work' },
    agency: '고용노동부',
    link: 'https://www.gov.kr/1',
    checked: { on: '2026-09-23', as: 'listed' },
    source: 'list',
    place: '1',
    ...more,
  });

const needing = (...needs: readonly unknown[]): Service => made({ needs });
const saying = (more: Partial<Answers>): Answers => ({ ...noAnswers, ...more });
const levelOf = (service: Service, more: Partial<Answers>) =>
  fitOf(service, saying(more), today).level;

const age = { kind: 'age', from: 19, to: 34, words: '만 19세 ～ 34세' };
const pregnant = { kind: 'any', tags: ['pregnant'], words: '임신부' };
const employee = { kind: 'any', tags: ['employee'], words: '근로자' };
const underEight = { kind: 'child', to: 7, words: '만 8세 미만' };
const income = { kind: 'income', words: '저소득' };

describe('an age', () => {
  test.for([
    [18, 'not'],
    [19, 'fits'],
    [34, 'fits'],
    [35, 'not'],
    [null, 'unclear'],
  ] as const)('of %s for 19 to 34: %s', ([years, level]) => {
    expect(levelOf(needing(age), { age: years })).toBe(level);
  });

  test('without an end is open there', () => {
    const service = needing({ kind: 'age', from: 65, words: '만 65세 이상' });
    expect([64, 65, 101].map((years) => levelOf(service, { age: years }))).toEqual([
      'not',
      'fits',
      'fits',
    ]);
  });

  test.for([
    ['young', 24, 'maybe'],
    ['young', 45, 'unclear'],
    ['young', 60, 'not'],
    ['older', 72, 'maybe'],
    ['older', 55, 'unclear'],
    ['older', 24, 'not'],
  ] as const)('that the source calls %s, at %i: %s', ([stage, years, level]) => {
    const fit = fitOf(
      needing({ kind: 'stage', stage, words: '청년' }),
      saying({ age: years }),
      today,
    );
    expect(fit.level).toBe(level);
    // Where the source gives no years, they are to be asked about.
    expect(fit.open).toHaveLength(level === 'not' ? 0 : 1);
  });
});

describe('a child', () => {
  test.for([
    [['3-5'], null, 'fits'],
    // Six to eight is only in part below eight.
    [['6-8'], null, 'maybe'],
    [['9-12'], null, 'not'],
    [['9-12', '0-2'], null, 'fits'],
    ['none', null, 'not'],
    [[], null, 'unclear'],
    // The reader's own age says nothing of their children.
    [[], 35, 'unclear'],
    // For a child that is asked for itself.
    [[], 5, 'fits'],
  ] as const)('of %j, the reader %s: %s', ([children, years, level]) => {
    expect(levelOf(needing(underEight), { children, age: years })).toBe(level);
  });
});

describe('a situation', () => {
  test('that is ticked fits, and says by which words', () => {
    const fit = fitOf(needing(pregnant), saying({ tags: ['pregnant'] }), today);
    expect(fit.level).toBe('fits');
    expect(fit.met).toMatchObject([
      { need: { words: '임신부' }, because: { kind: 'tag', tag: 'pregnant' } },
    ]);
  });

  test('that is not ticked speaks against it only where its question was answered', () => {
    expect(levelOf(needing(pregnant), { tags: ['alone'] })).toBe('unclear');
    expect(levelOf(needing(pregnant), { tags: ['jobseeker'] })).toBe('not');
    expect(levelOf(needing(pregnant), { none: ['life'] })).toBe('not');
  });

  test('of "and others" turns nobody away', () => {
    const service = needing({ ...pregnant, etc: true });
    expect(levelOf(service, { none: ['life'] })).toBe('unclear');
    expect(levelOf(service, { tags: ['pregnant'] })).toBe('fits');
  });

  test('must hold for every condition', () => {
    const service = needing(pregnant, employee);
    expect(levelOf(service, { tags: ['pregnant', 'employee'] })).toBe('fits');
    expect(levelOf(service, { tags: ['pregnant'] })).toBe('not');
    const unmet = fitOf(service, saying({ tags: ['pregnant'] }), today).unmet;
    expect(unmet).toMatchObject([{ because: { kind: 'not-ticked', tags: ['employee'] } }]);
  });

  test('one of several ways in is enough', () => {
    const service = needing({
      kind: 'one-of',
      of: [pregnant, underEight],
      words: '임신부 또는 만 8세 미만',
    });
    expect(levelOf(service, { tags: ['pregnant'] })).toBe('fits');
    expect(levelOf(service, { none: ['life'], children: ['3-5'] })).toBe('fits');
    expect(levelOf(service, { none: ['life'] })).toBe('unclear');
    expect(levelOf(service, { none: ['life'], children: 'none' })).toBe('not');
  });
});

describe('what no answer can tell', () => {
  test('income is a question to the office, also for who calls theirs low', () => {
    expect(levelOf(needing(income), { none: ['household'] })).toBe('unclear');
    const fit = fitOf(needing(income), saying({ tags: ['low-income'] }), today);
    expect(fit.level).toBe('maybe');
    expect(fit.open).toHaveLength(1);
  });

  test('another condition keeps a service from fitting', () => {
    const other = { kind: 'other', words: '독립거주' };
    const fit = fitOf(needing(age, other), saying({ age: 24 }), today);
    expect(fit.level).toBe('maybe');
    expect(fit.open).toMatchObject([{ words: '독립거주' }]);
  });

  test('another district is asked about; the city of this site is not', () => {
    const region = { kind: 'region', words: '강남구' };
    expect(levelOf(needing(age, region), { age: 24 })).toBe('maybe');
    expect(levelOf(needing(age, { ...region, code: '11' }), { age: 24 })).toBe('fits');
  });
});

describe('without conditions', () => {
  test('a service is unclear, and likely where it is about what the reader said', () => {
    const about = [{ tags: ['jobseeker'], words: '취업' }];
    expect(levelOf(made(), { tags: ['jobseeker'] })).toBe('unclear');
    expect(levelOf(made({ about }), { tags: ['jobseeker'] })).toBe('maybe');
    expect(levelOf(made({ about }), { tags: ['employee'] })).toBe('unclear');
    const children = [{ children: true, words: '육아' }];
    expect(levelOf(made({ about: children }), { children: ['0-2'] })).toBe('maybe');
    expect(levelOf(made({ about: children }), { children: 'none' })).toBe('unclear');
  });

  test('one for everyone fits whoever answers anything', () => {
    expect(levelOf(needing({ kind: 'everyone', words: '국민' }), { age: 40 })).toBe('fits');
  });
});

describe('who and what it is for', () => {
  const shop = made({
    groups: ['business'],
    needs: [{ kind: 'any', tags: ['biz-merchant'], words: '소상공인' }],
  });

  test('a service for businesses is not for a person, nor the other way round', () => {
    expect(levelOf(shop, { who: 'person', tags: ['biz-merchant'] })).toBe('elsewhere');
    expect(levelOf(shop, { who: 'business', tags: ['biz-merchant'] })).toBe('fits');
    expect(levelOf(needing(pregnant), { who: 'business', tags: ['pregnant'] })).toBe('elsewhere');
    expect(levelOf(made({ groups: ['everyone'] }), { who: 'business' })).toBe('unclear');
  });

  test('another topic is elsewhere, whatever fits', () => {
    expect(levelOf(needing(pregnant), { tags: ['pregnant'], topic: 'home' })).toBe('elsewhere');
    expect(levelOf(needing(pregnant), { tags: ['pregnant'], topic: 'work' })).toBe('fits');
  });
});

test('the order is by fit, then what is still open, then reasons, then Korean name', () => {
  const over = { words: '2025.1.1~2025.12.31', rounds: [{ from: '2025-01-01', to: '2025-12-31' }] };
  const services = [
    made({ id: 'a-1', name: { ko: '하' }, needs: [pregnant] }),
    made({ id: 'a-2', name: { ko: '가' }, needs: [pregnant] }),
    made({ id: 'a-3', name: { ko: '나' }, needs: [pregnant, employee] }),
    made({ id: 'a-4', name: { ko: '다' }, needs: [pregnant, employee], period: over }),
    made({ id: 'a-5', name: { ko: '라' }, needs: [pregnant, income] }),
    made({ id: 'a-6', name: { ko: '마' } }),
    made({ id: 'a-7', name: { ko: '바' }, needs: [age] }),
  ];
  const fits = fitsOf(services, saying({ tags: ['pregnant', 'employee'], age: 50 }), today);
  expect(fits.map(({ service, level }) => `${service.name.ko} ${level}`)).toEqual([
    '나 fits',
    '가 fits',
    '하 fits',
    '다 fits',
    '라 maybe',
    '마 unclear',
    '바 not',
  ]);
});

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  who: fc.constantFrom('person', 'business', null),
  age: fc.option(fc.integer({ min: 0, max: 130 })),
  children: fc.oneof(fc.constant('none' as const), fc.subarray([...childBandIds])),
  tags: fc.subarray([...tagIds]),
  none: fc.subarray(['life', 'household', 'business', 'firm', 'trade'] as const),
  topic: fc.option(fc.constantFrom(...serviceTopicIds)),
});

test('every service that fits, may fit or does not says by which condition', () => {
  const services = [needing(age, pregnant), needing(underEight, income), needing(employee)];
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...services), (answers, service) => {
      const { level, met, open, unmet } = fitOf(service, answers, today);
      if (level === 'fits') expect([met.length > 0, open, unmet]).toEqual([true, [], []]);
      if (level === 'maybe') expect([met.length > 0, unmet]).toEqual([true, []]);
      if (level === 'not') expect(unmet.length).toBeGreaterThan(0);
      if (level === 'unclear') expect([met, unmet]).toEqual([[], []]);
    }),
  );
});

test('without answers nothing is decided', () => {
  for (const service of [needing(age), needing(pregnant, employee), needing(underEight), made()]) {
    expect(fitOf(service, noAnswers, today).level).toBe('unclear');
  }
});

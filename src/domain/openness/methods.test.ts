import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueRecord } from './catalogue-record.ts';
import { fileOf, linkThat, madeRecord } from './fixtures/made-record.ts';
import { bandOf, methodIds, methods, scoreAll, scoreWith, type MethodId } from './methods.ts';
import { tally } from './score.ts';

const day = '2026-11-22';
const answerOf = (method: MethodId, id: string, record: CatalogueRecord) => {
  const found = scoreWith(method, record, day).criteria.find((entry) => entry.id === id);
  if (!found) throw new Error(`${method} has no criterion ${id}.`);
  return found;
};

/** Everything that can be said well of a dataset. */
const best = madeRecord({
  description: '설명',
  keywords: ['자전거'],
  themes: ['교통'],
  publisher: '서울특별시',
  contact: '데이터 부서',
  licence: {
    id: 'cc-by-4.0',
    open: true,
    wording: 'CC BY 4.0',
    confirmed: true,
    identifier: 'https://creativecommons.org/licenses/by/4.0/',
  },
  files: [
    fileOf('TTL', {
      mediaType: 'text/turtle',
      bytes: 10,
      access: linkThat(200),
      download: linkThat(200),
    }),
  ],
  page: linkThat(200),
  registered: '2026-01-01',
  modified: '2026-11-01',
  nextDue: '2026-12-01',
  cycle: 'MONTHLY',
  spatial: '서울',
  temporal: '2026년',
  accessRights: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
  rights: '출처를 밝히세요',
  free: true,
  delivery: 'portal',
  whole: true,
  dcatValid: true,
  hasUris: true,
  isLinked: true,
});

describe('the weights', () => {
  test('of the Open Data Index add up to 100, 30 of them for the licence', () => {
    const { criteria, max } = methods['open-data-index'];
    expect(criteria.map(({ weight }) => weight)).toEqual([5, 5, 5, 15, 5, 10, 15, 10, 30]);
    expect(max).toBe(100);
  });

  test('of the metadata quality add up to 405 in five dimensions', () => {
    const { criteria, max } = methods['metadata-quality'];
    const sums = Map.groupBy(criteria, ({ dimension }) => dimension);
    const sumOf = (name: string) => sums.get(name)?.reduce((sum, { weight }) => sum + weight, 0);
    expect(['find', 'access', 'interoperate', 'reuse', 'context'].map(sumOf)).toEqual([
      100, 100, 110, 75, 20,
    ]);
    expect(max).toBe(405);
  });

  test.each(methodIds)('of %s are all that its greatest sum is made of', (method) => {
    const { criteria, max } = methods[method];
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(max);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
  });
});

describe('every criterion', () => {
  test.each(methodIds)('of %s has a name and a rule in Korean and in English', (method) => {
    for (const { name, rule } of methods[method].criteria) {
      for (const { ko, en } of [name, rule]) {
        expect(ko).toMatch(/[가-힣]/);
        expect(en).toMatch(/^[A-Z][^가-힣]+$/);
      }
    }
  });

  const records = [best, madeRecord(), madeRecord({ files: [fileOf('hwp'), fileOf('ZIP')] })];
  test.each(methodIds)('of %s has evidence for its answer', (method) => {
    for (const record of records) {
      for (const { id, answer, basis, evidence } of scoreWith(method, record, day).criteria) {
        expect(evidence.ko.length, id).toBeGreaterThan(1);
        expect(evidence.en.length, id).toBeGreaterThan(1);
        expect(basis === 'none', id).toBe(answer === 'unknown');
      }
    }
  });
});

describe('a dataset of which everything is said well', () => {
  test('has all points, and nothing is unknown', () => {
    for (const [method, score] of Object.entries(scoreAll(best, day))) {
      const lost = score.criteria.filter(({ answer }) => answer !== 'yes').map(({ id }) => id);
      expect(lost, method).toEqual([]);
      expect(score.points, method).toBe(score.max);
    }
  });
});

describe('the licence', () => {
  const licence = (rest: Partial<CatalogueRecord['licence']>) =>
    madeRecord({ licence: { ...madeRecord().licence, ...rest } });

  test.each([
    ['open and confirmed', licence({}), 'yes'],
    ['open and not confirmed', licence({ confirmed: false }), 'unknown'],
    ['closed', licence({ id: 'kogl-4', open: false }), 'no'],
    ['not known', licence({ id: 'unknown', open: null, wording: '협의' }), 'no'],
    [
      'not known, and nobody has seen it',
      licence({ id: 'unknown', open: null, wording: null, confirmed: false }),
      'no',
    ],
  ] as const)('that is %s scores %o', (_, record, answer) => {
    expect(answerOf('open-data-index', 'open-licence', record).answer).toBe(answer);
    expect(answerOf('five-stars', 'open-licence', record).answer).toBe(answer);
  });

  test('in words without an address is from no list', () => {
    expect(answerOf('metadata-quality', 'licence', licence({})).answer).toBe('yes');
    expect(answerOf('metadata-quality', 'licence-vocabulary', licence({})).answer).toBe('no');
  });

  test('that is not confirmed costs the metadata points too', () => {
    expect(answerOf('metadata-quality', 'licence', licence({ confirmed: false })).answer).toBe(
      'unknown',
    );
  });
});

describe('what nobody looked at', () => {
  test('is unknown: a link that was not asked is neither alive nor dead', () => {
    const linked = (status: number | null | 'unchecked') =>
      madeRecord({
        files: [fileOf('csv', { access: linkThat(status), download: linkThat(status) })],
      });
    const answers = (record: CatalogueRecord) =>
      ['access-answers', 'download-given', 'download-answers'].map(
        (id) => answerOf('metadata-quality', id, record).answer,
      );
    expect(answers(linked('unchecked'))).toEqual(['unknown', 'yes', 'unknown']);
    expect(answers(linked(200))).toEqual(['yes', 'yes', 'yes']);
    expect(answers(linked(404))).toEqual(['no', 'yes', 'no']);
    expect(answers(linked(null))).toEqual(['no', 'yes', 'no']);
    expect(answerOf('metadata-quality', 'access-answers', linked(404)).evidence.en).toBe(
      'it answered 404 on 2026-11-20',
    );
  });

  test('is unknown where the source has no place for it, and no where it left it empty', () => {
    const empty = madeRecord();
    const placeless = madeRecord({ untold: ['bytes', 'spatial', 'download'] });
    for (const id of ['byte-size', 'spatial', 'download-given', 'download-answers']) {
      expect(answerOf('metadata-quality', id, empty).answer, id).toBe('no');
      expect(answerOf('metadata-quality', id, placeless).answer, id).toBe('unknown');
    }
  });

  test('a link that was asked beats what the catalogue says', () => {
    const said = madeRecord({ delivery: 'portal' });
    expect(answerOf('open-data-index', 'online', said)).toMatchObject({
      answer: 'yes',
      basis: 'stated',
    });
    const dead = madeRecord({ delivery: 'portal', page: linkThat(500) });
    expect(answerOf('open-data-index', 'online', dead)).toMatchObject({
      answer: 'no',
      basis: 'seen',
    });
    expect(answerOf('open-data-index', 'online', madeRecord({ delivery: 'medium' })).answer).toBe(
      'no',
    );
  });
});

describe('formats', () => {
  const stars = (format: string) =>
    scoreWith('five-stars', madeRecord({ files: [fileOf(format)] }), day);
  test.each([
    ['PDF', 1],
    ['XLSX', 2],
    ['csv', 3],
    ['TTL', 4],
  ])('%s under an open licence has %i stars', (format, points) => {
    expect(stars(format).points).toBe(points);
  });

  test('that say nothing of what is inside are unknown', () => {
    const zip = madeRecord({ files: [fileOf('ZIP')] });
    expect(answerOf('open-data-index', 'machine-readable', zip).answer).toBe('unknown');
    expect(answerOf('metadata-quality', 'non-proprietary', zip).answer).toBe('unknown');
  });

  test('of several files one that a program can read is enough', () => {
    const both = madeRecord({ files: [fileOf('hwp'), fileOf('csv')] });
    expect(answerOf('open-data-index', 'machine-readable', both).answer).toBe('yes');
  });
});

describe('a sum', () => {
  const results = (...answers: readonly ('yes' | 'no' | 'unknown')[]) =>
    answers.map((answer) => ({ weight: 1, answer }));

  test('is given with unknown as no and with unknown left out', () => {
    expect(tally({ max: 4, inTurn: false }, results('yes', 'no', 'unknown', 'yes'))).toEqual({
      max: 4,
      points: 2,
      unknown: 1,
      pointsUnknownAsNo: 2,
      pointsUnknownLeftOut: 2.7,
    });
  });

  test('of stars ends at the first that is not earned', () => {
    expect(tally({ max: 4, inTurn: true }, results('yes', 'no', 'yes', 'yes')).points).toBe(1);
    const unsure = tally({ max: 4, inTurn: true }, results('unknown', 'yes', 'yes', 'no'));
    expect(unsure).toMatchObject({ points: 0, pointsUnknownLeftOut: 2.7 });
  });

  test('of what nobody knows is no number', () => {
    expect(tally({ max: 2, inTurn: false }, results('unknown', 'unknown'))).toMatchObject({
      points: 0,
      pointsUnknownLeftOut: null,
    });
  });

  test('lies between nothing and all, and leaving unknown out never takes points away', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
    const one = fc.record({ weight: fc.constantFrom(5, 10, 30), answer });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), fc.boolean(), (given, inTurn) => {
        const max = given.reduce((sum, { weight }) => sum + weight, 0);
        const { points, unknown, pointsUnknownLeftOut } = tally({ max, inTurn }, given);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points + unknown).toBeLessThanOrEqual(max);
        if (pointsUnknownLeftOut === null) expect(unknown).toBe(max);
        else {
          expect(pointsUnknownLeftOut).toBeGreaterThanOrEqual(points - 0.05);
          expect(pointsUnknownLeftOut).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

describe('the bands', () => {
  test.each([
    [405, 'excellent'],
    [351, 'excellent'],
    [350, 'good'],
    [221, 'good'],
    [220, 'sufficient'],
    [121, 'sufficient'],
    [120, 'bad'],
    [0, 'bad'],
  ])('%i points are %s', (points, band) => {
    expect(bandOf('metadata-quality', points)?.id).toBe(band);
  });

  test('belong to the metadata quality only', () => {
    expect(bandOf('open-data-index', 100)).toBeNull();
    expect(bandOf('metadata-quality', null)).toBeNull();
  });
});

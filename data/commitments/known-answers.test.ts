import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import {
  commitmentFileSchema,
  type CommitmentFile,
} from '../../src/domain/commitments/commitment.ts';
import { disagreementsOf } from '../../src/domain/commitments/disagreements.ts';
import { milestoneLateness, milestoneState } from '../../src/domain/commitments/milestone-state.ts';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import { datasetFolder } from '../../tests/support/ingest.ts';

const { documents } = await takeExtract(await datasetFolder('commitments'), null);
const register = v.parse(registerFileSchema, documents['register']);
const today = parseIsoDay('2026-11-22') ?? Number.NaN;

const fileOf = (id: string): CommitmentFile =>
  v.parse(commitmentFileSchema, documents[`commitment-${id}`]);
const commitmentOf = (id: string) => fileOf(id).commitment;

function milestoneOf(id: string, milestone: string) {
  const commitment = commitmentOf(id);
  const found = commitment.milestones.find((entry) => entry.id === milestone);
  if (!found) throw new Error(`${id} has no milestone "${milestone}".`);
  return {
    ...found,
    state: milestoneState(commitment, found),
    late: milestoneLateness(commitment, found, today),
  };
}

/** Ratings as "scale dimension stage: value", those of the whole commitment or of a milestone. */
const ratingsOf = (id: string, milestone: string | null = null): string[] =>
  commitmentOf(id)
    .assessments.filter((entry) => entry.milestone === milestone)
    .map(
      ({ scale, dimension, assessor, stage, value, absent }) =>
        `${assessor} ${[scale, dimension, stage].filter((part) => part !== null).join(' ')}: ${value ?? absent}`,
    );

const statementsOf = (id: string, kind: string) =>
  commitmentOf(id).statements.filter((statement) => statement.kind === kind);

describe('the register', () => {
  test('holds 48 commitments of the Republic in four plans, and 2 of Seoul', () => {
    const counts = register.plans.map(({ id }) => [
      id,
      register.commitments.filter(({ plan }) => plan === id).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'kr-2012': 16,
      'kr-2014': 5,
      'kr-2016': 14,
      'seo-2017': 2,
      'kr-2018': 13,
    });
    expect(register.commitments).toHaveLength(50);
    const numbers = Array.from({ length: 48 }, (_, i) => `KR${String(i + 1).padStart(4, '0')}`);
    expect(register.commitments.map(({ id }) => id)).toEqual([...numbers, 'SEO0001', 'SEO0002']);
  });

  test('describes five, and says of 45 nothing but title and policy area', () => {
    const full = register.commitments.filter(({ record }) => record === 'full');
    expect(full.map(({ id }) => id)).toEqual(['KR0018', 'KR0040', 'KR0041', 'SEO0001', 'SEO0002']);
    for (const entry of register.commitments) {
      if (entry.record === 'full') continue;
      expect(entry.promise).toBeNull();
      expect(entry.status).toBeNull();
      expect([...entry.milestones, ...entry.completion, ...entry.institutions]).toEqual([]);
      expect(commitmentOf(entry.id).statements).toEqual([]);
    }
  });

  test('keeps both policy areas where the pages differ, and none where none is given', () => {
    const areas = commitmentOf('KR0003').policyAreas.map(({ area, pages }) => [area, pages]);
    expect(areas).toEqual([
      ['open-regulations', 2],
      ['public-participation', 1],
    ]);
    expect(commitmentOf('KR0008').policyAreas).toEqual([]);
    expect(commitmentOf('KR0008').absent).toMatchObject([
      { field: 'policy-area', why: 'not-given' },
    ]);
  });

  test('says that Seoul’s plan has four commitments, of which two are known', () => {
    expect(register.plans.find(({ id }) => id === 'seo-2017')?.commitments).toBe(4);
  });
});

describe('SEO0002, sharing public information', () => {
  test('agreed on visualisation 93 days after the last day of July 2017, for three reasons', () => {
    const milestone = milestoneOf('SEO0002', 'm2');
    expect(milestone).toMatchObject({ planned: '2017-07', actual: '2017-11-01', state: 'late' });
    expect(milestone.late).toEqual({ kind: 'done', least: 93, most: 93, exact: true });
    const reasons = statementsOf('SEO0002', 'reason');
    expect(reasons.map((reason) => reason.milestone)).toEqual(['m2', 'm2', 'm2']);
  });

  test('agreed on the data in time, and was still visualising at the end', () => {
    expect(milestoneOf('SEO0002', 'm1')).toMatchObject({ state: 'done', late: { most: -39 } });
    expect(milestoneOf('SEO0002', 'm3')).toMatchObject({ state: 'open', actual: null });
  });

  test('is ambitious in its header and moderate in the text: both are shown, unconverted', () => {
    const ambition = disagreementsOf(commitmentOf('SEO0002')).find(
      ({ question }) => question === 'ambition',
    );
    expect(ambition?.kind).toBe('scale');
    expect(
      ambition?.assessments.map(({ assessor, value, place }) => [assessor, value, place.en]),
    ).toEqual([
      ['page', 'high', 'page header'],
      ['independent', 'moderate', 'reviewer’s end-of-term assessment'],
    ]);
  });

  test('opened information much, participation little, and is not about accountability', () => {
    expect(ratingsOf('SEO0002')).toEqual([
      'page review: pending',
      'page early-results: major',
      'page verifiable: no',
      'page relevance: yes',
      'page header-ambition: high',
      'independent review: assessed',
      'independent completion end-of-term: substantial',
      'independent early-results access-to-information end-of-term: major',
      'independent early-results civic-participation end-of-term: marginal',
      'independent specificity end-of-term: low',
      'independent potential-impact end-of-term: moderate',
      'independent relevance access-to-information end-of-term: yes',
      'independent relevance civic-participation end-of-term: yes',
      'independent relevance technology end-of-term: yes',
      'independent relevance public-accountability end-of-term: no',
    ]);
    expect(register.commitments.at(-1)?.values).not.toContain('public-accountability');
  });
});

describe('SEO0001, analysing urban problems', () => {
  test('was heard to fail its partners, and has no evidence of data protection', () => {
    expect(statementsOf('SEO0001', 'criticism')).toHaveLength(5);
    expect(statementsOf('SEO0001', 'obstacle')).toHaveLength(3);
    expect(milestoneOf('SEO0001', 'm1.2').state).toBe('unknown');
    expect(ratingsOf('SEO0001')).toContain('independent specificity end-of-term: medium');
    expect(ratingsOf('SEO0001')).toContain('independent potential-impact end-of-term: minor');
  });

  test('calls another meeting the second than SEO0002 does; both are kept', () => {
    const second = (id: string) =>
      commitmentOf(id).consultations.find((entry) => entry.id === 'meeting-2');
    expect(second('SEO0001')?.date).toBe('2016-11-01');
    expect(second('SEO0002')?.date).toBe('2017-03-22');
    expect(second('SEO0001')?.record.minutes).toBe('published');
  });
});

describe('KR0018, personalised services', () => {
  test('was limited at mid-term and substantial at the end; that is no disagreement', () => {
    const completion = ratingsOf('KR0018').filter((text) => text.includes('completion'));
    expect(completion).toEqual([
      'independent completion mid-term: limited',
      'independent completion end-of-term: substantial',
    ]);
    expect(disagreementsOf(commitmentOf('KR0018'))).toEqual([]);
    expect(ratingsOf('KR0018', '1.b.1')).toEqual([
      'independent completion mid-term: limited',
      'independent completion end-of-term: complete',
    ]);
  });

  test('names 50 projects, and published nothing of its workshops', () => {
    const { figures, consultations } = commitmentOf('KR0018');
    expect(figures.map(({ value }) => value)).toEqual([50, 20, 40, 3]);
    expect(consultations.map(({ date }) => date)).toEqual([
      null,
      '2014-06-13',
      '2014-06-27',
      '2015-09-21',
    ]);
    for (const { record } of consultations) {
      expect(new Set(Object.values(record))).toEqual(new Set(['absent']));
    }
    // The sources give its day and month, but no year.
    expect(consultations[0]?.dateNote?.en).toContain('27 February');
  });

  test('has a milestone that is done on a day nobody gives, one overdue, one without a date', () => {
    expect(milestoneOf('KR0018', '1.b.1')).toMatchObject({
      state: 'done',
      late: { kind: 'no-date', missing: 'actual' },
    });
    expect(milestoneOf('KR0018', '1.b.2')).toMatchObject({ state: 'open', late: { most: 3979 } });
    expect(milestoneOf('KR0018', '1.b.3').late).toEqual({ kind: 'no-date', missing: 'planned' });
  });
});

describe('the commitments of 2018', () => {
  test('wait for review: no completion, no results, no state is filled in', () => {
    for (const id of ['KR0040', 'KR0041']) {
      const given = commitmentOf(id).assessments.filter(
        ({ scale, value }) => ['completion', 'early-results'].includes(scale) && value !== null,
      );
      expect(given).toEqual([]);
      const entry = register.commitments.find((item) => item.id === id);
      expect(new Set(entry?.milestones.map(({ state }) => state))).toEqual(new Set(['unknown']));
    }
  });

  test('KR0041 began with 180,705 ideas, of which 1,718, of which 99', () => {
    const { figures, budgets } = commitmentOf('KR0041');
    expect(figures.map(({ value, of }) => [value, of])).toEqual([
      [180_705, null],
      [1_718, 'ideas'],
      [99, 'ideas-selected'],
    ]);
    expect(budgets).toMatchObject([{ amount: 1_460_000_000, currency: 'KRW', year: 2019 }]);
  });

  test('KR0040 has no potential impact in the header and a minor one in the text', () => {
    const impact = ratingsOf('KR0040').filter((text) => text.includes('potential-impact'));
    expect(impact).toEqual([
      'page potential-impact: not-given',
      'independent potential-impact design: minor',
    ]);
  });
});

describe('each document', () => {
  const all = register.commitments.map(({ id }) => fileOf(id));

  test('brings every source that it names, and what its page cites', () => {
    for (const { commitment, plan, sources } of all) {
      const known = sources.map(({ id }) => id);
      const named = JSON.stringify([commitment, plan]).matchAll(/"source":"([^"]+)"/g);
      for (const [, id] of named) expect(known).toContain(id);
      const addresses = sources.flatMap(({ address }) => address ?? []);
      for (const { address } of [...commitment.statements, ...commitment.consultations]) {
        if (address !== null) expect(addresses).toContain(address);
      }
    }
  });

  test('is Korean in Korean and not in English', () => {
    for (const { commitment } of all) {
      const texts = [
        ...JSON.stringify(commitment).matchAll(
          /"ko":"((?:[^"\\]|\\.)*)","en":"((?:[^"\\]|\\.)*)"/g,
        ),
      ];
      expect(texts.length).toBeGreaterThan(3);
      for (const [, ko = '', en = ''] of texts) {
        expect(ko).toMatch(/[가-힣]/);
        expect(en).not.toMatch(/[가-힣]/);
      }
    }
  });
});

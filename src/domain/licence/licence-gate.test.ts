import { describe, expect, test } from 'vitest';
import { definition as airQuality } from '../../../data/air-quality/dataset.ts';
import { definition as stations } from '../../../data/bike-stations/dataset.ts';
import type { DatasetDefinition, Source } from '../dataset.ts';
import { licenceGate } from './licence-gate.ts';
import type { LicenceId } from './licence.ts';
import type { CheckResult } from '../published.ts';

const decision = {
  by: { ko: '시청 데이터과', en: 'the data office' },
  on: '2026-11-22',
  because: { ko: '허락을 받았습니다.', en: 'Permission was given.' },
};

function under(
  licence: LicenceId,
  changes: Partial<DatasetDefinition> & { readonly source?: Partial<Source> } = {},
  base: DatasetDefinition = airQuality,
): DatasetDefinition {
  const { source, ...rest } = changes;
  const sources = base.sources.map((entry) => ({ ...entry, licence, ...source }));
  return { ...base, sources, ...rest };
}

function gate(definition: DatasetDefinition, inputs: DatasetDefinition[] = []): CheckResult {
  const [result, ...others] = licenceGate(definition, inputs);
  expect(others).toEqual([]);
  if (!result) throw new Error('The gate says nothing.');
  expect(result.level).toBe('block');
  return result;
}

/** Values as they stood at one look, with nothing made of them. */
const asItIs = {
  publishes: 'unchanged',
  measures: airQuality.measures,
  series: { table: 'now', step: 'moment', dayField: 'day', areaField: 'area' },
  views: [],
} as const satisfies Partial<DatasetDefinition>;

describe('a licence that allows changes', () => {
  test.for(['kogl-0', 'kogl-1', 'kogl-2', 'cc-by-4.0', 'odbl-1.0', 'apache-2.0'] as const)(
    '%s passes',
    (licence) => {
      expect(gate(under(licence)).ok).toBe(true);
    },
  );
});

describe.for(['kogl-3', 'kogl-4'] as const)('a licence that forbids changes: %s', (licence) => {
  test('blocks figures made from it, naming source, licence, what it forbids and what to do', () => {
    const { ok, found } = gate(under(licence));
    expect(ok).toBe(false);
    expect(found.en).toContain('Daily mean air pollution in Seoul');
    expect(found.en).toContain('no change');
    expect(found.en).toContain('forbids changed and derived works');
    expect(found.en).toContain('sums and means of periods');
    expect(found.en).toMatch(/publishes: 'unchanged'.*permission.*licenceDecision/);
    expect(found.ko).toContain('변경금지');
    expect(found.ko).toContain('서울시 일별 평균 대기오염도 정보');
  });

  test('lets values through that stand as they came', () => {
    expect(gate(under(licence, asItIs)).ok).toBe(true);
  });

  test('is not passed by saying "unchanged" alone', () => {
    expect(gate(under(licence, { publishes: 'unchanged' })).found.en).toContain('sums and means');
    const [measure] = airQuality.measures;
    if (!measure) throw new Error('The dataset has no measure.');
    const rate: DatasetDefinition['measures'] = [{ ...measure, aggregate: 'rate' }];
    expect(gate(under(licence, { ...asItIs, measures: rate })).found.en).toContain('a rate');
    expect(gate(under(licence, { ...asItIs, inputs: ['population'] })).ok).toBe(false);
    const views = airQuality.views.filter(({ kind }) => kind === 'profile');
    expect(views.length).toBeGreaterThan(0);
    expect(gate(under(licence, { ...asItIs, views })).found.en).toContain('means or shares');
  });

  test('is not passed without saying "unchanged"', () => {
    const { publishes: _, ...unsaid } = asItIs;
    expect(gate(under(licence, unsaid)).found.en).toContain('does not say');
  });

  test('is passed where somebody answers for it', () => {
    const { ok, found } = gate(under(licence, { source: { licenceDecision: decision } }));
    expect(ok).toBe(true);
    expect(found.en).toContain('the data office');
  });

  test('holds for what is derived from it', () => {
    const derived = { ...stations, inputs: ['air-quality'] };
    const { ok, found } = gate(derived, [under(licence, asItIs)]);
    expect(ok).toBe(false);
    expect(found.en).toContain('joined with air-quality');
    const permitted = under(licence, { source: { licenceDecision: decision } });
    expect(gate(derived, [permitted]).ok).toBe(true);
  });
});

describe('an unknown licence', () => {
  test('is published only where the definition says who decided so', () => {
    const { ok, found } = gate(under('unknown'));
    expect(ok).toBe(false);
    expect(found.en).toMatch(/not known.*licenceDecision, who decided/);
    expect(found.en).toContain('data/air-quality/dataset.ts');
    const decided = gate(under('unknown', { source: { licenceDecision: decision } }));
    expect(decided).toMatchObject({ ok: true });
    expect(decided.found.ko).toContain('시청 데이터과의 결정(2026-11-22)');
  });

  test('of an input counts for what is derived from it', () => {
    expect(gate({ ...stations, inputs: ['air-quality'] }, [under('unknown')]).ok).toBe(false);
  });
});

test('a derived dataset may not call a source freer than the dataset it took it from', () => {
  const derived = under('kogl-1', { id: 'analysis', inputs: ['air-quality'] });
  expect(
    gate(derived, [under('unknown', { source: { licenceDecision: decision } })]).found.en,
  ).toBe(
    'the licence of “Daily mean air pollution in Seoul” is not what “Air quality” states (Licence not known). State the same',
  );
  expect(gate(derived, [under('kogl-1')]).ok).toBe(true);
});

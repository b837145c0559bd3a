import type { DatasetDefinition, Source } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import { licences } from './licence.ts';
import type { CheckResult } from '../published.ts';

/** What a definition makes of its source besides passing it on; checked as far as it says so. */
function changesMade(definition: DatasetDefinition): readonly LocalText[] {
  const { inputs = [], measures, series, views } = definition;
  const rates = measures.filter(({ aggregate }) => aggregate === 'rate');
  const summarises = views.some(({ kind }) => kind === 'profile' || kind === 'composition');
  return [
    ...(inputs.length > 0
      ? [
          {
            ko: `다른 데이터셋(${inputs.join(', ')})과 합침`,
            en: `joined with ${inputs.join(', ')}`,
          },
        ]
      : []),
    ...rates.map(({ name }) => ({
      ko: `비율을 계산함(${name.ko})`,
      en: `a rate is computed (${name.en})`,
    })),
    // A series of steps is published as sums and means of longer periods; one look at one day is not.
    ...(series && series.step !== 'moment'
      ? [{ ko: '기간별 합계와 평균을 계산함', en: 'sums and means of periods are computed' }]
      : []),
    ...(summarises ? [{ ko: '평균이나 비중을 보임', en: 'means or shares are shown' }] : []),
  ];
}

const both = (join: (language: 'ko' | 'en') => string): LocalText => ({
  ko: join('ko'),
  en: join('en'),
});

const decisionMissing = (source: Source, id: string): LocalText => ({
  ko: `‘${source.title.ko}’의 이용 조건을 알 수 없습니다. 발행 기관에 확인해 licence에 적거나, 공개를 결정한 사람·날짜·까닭을 data/${id}/dataset.ts의 licenceDecision에 적으세요`,
  en: `the licence of “${source.title.en}” is not known. Ask the publisher and name it as licence, or say in data/${id}/dataset.ts, as licenceDecision, who decided to publish, when and why`,
});

function forbidden(source: Source, id: string, changes: readonly LocalText[]): LocalText {
  const licence = licences[source.licence];
  const what = both((language) => changes.map((change) => change[language]).join(', '));
  return {
    ko: `‘${source.title.ko}’의 이용 조건(${licence.name.ko})은 변경과 2차 저작을 금지하는데, data/${id}의 정의는 이를 바꿉니다: ${what.ko}. 값을 그대로만 싣고 publishes: 'unchanged'를 적거나, 발행 기관의 허락을 받아 licenceDecision에 적으세요`,
    en: `the licence of “${source.title.en}” (${licence.name.en}) forbids changed and derived works, and data/${id} changes it: ${what.en}. Publish the values as they came and say publishes: 'unchanged', or get the publisher's permission and state it as licenceDecision`,
  };
}

const notSaidUnchanged: LocalText = {
  ko: '그대로 싣는다는 말(publishes)이 없음',
  en: 'it does not say that it publishes them unchanged',
};

function findingsOf(definition: DatasetDefinition, source: Source): readonly LocalText[] {
  if (source.licenceDecision) return [];
  switch (licences[source.licence].derivatives) {
    case 'allowed':
    case 'same-terms':
      return [];
    case 'unknown':
      return [decisionMissing(source, definition.id)];
    case 'forbidden': {
      const changes = changesMade(definition);
      if (definition.publishes === 'unchanged' && changes.length === 0) return [];
      const reasons = changes.length > 0 ? changes : [notSaidUnchanged];
      return [forbidden(source, definition.id, reasons)];
    }
  }
}

/** Addresses alone do not tell: several datasets of a portal may give its front page. */
const isSame = (a: Source, b: Source): boolean =>
  a.url === b.url &&
  (a.title.en === b.title.en || (a.identifier !== null && a.identifier === b.identifier));

/** A derived dataset may not call a source freer than the dataset that it took it from. */
const loosened = (own: Source, given: Source, input: DatasetDefinition): LocalText => ({
  ko: `‘${own.title.ko}’의 이용 조건이 ‘${input.title.ko}’에 적힌 것(${licences[given.licence].name.ko})과 다릅니다. 같게 적으세요`,
  en: `the licence of “${own.title.en}” is not what “${input.title.en}” states (${licences[given.licence].name.en}). State the same`,
});

function inheritedFindings(
  definition: DatasetDefinition,
  inputs: readonly DatasetDefinition[],
): readonly LocalText[] {
  return inputs.flatMap((input) =>
    input.sources.flatMap((given) => {
      const own = definition.sources.find((source) => isSame(source, given));
      if (own && own.licence !== given.licence) return [loosened(own, given, input)];
      return own ? [] : findingsOf(definition, given);
    }),
  );
}

/** Sources whose terms are not known, or do not allow this, and who answers for publishing them. */
const decided = ({ sources }: DatasetDefinition): readonly LocalText[] =>
  sources.flatMap(({ title, licenceDecision }) =>
    licenceDecision
      ? [
          {
            ko: `‘${title.ko}’: ${licenceDecision.by.ko}의 결정(${licenceDecision.on})`,
            en: `“${title.en}” by decision of ${licenceDecision.by.en} (${licenceDecision.on})`,
          },
        ]
      : [],
  );

/**
 * Whether the licences of a dataset and of all that it is made from allow what it publishes. `inputs`
 * are the definitions that it derives from, near and far. Nothing is published where they do not.
 */
export function licenceGate(
  definition: DatasetDefinition,
  inputs: readonly DatasetDefinition[],
): CheckResult[] {
  const findings = [
    ...definition.sources.flatMap((source) => findingsOf(definition, source)),
    ...inheritedFindings(definition, inputs),
  ];
  const ok = findings.length === 0;
  const decisions = decided(definition);
  const allowed = { ko: '허락됨', en: 'allowed' };
  const told = ok ? (decisions.length > 0 ? decisions : [allowed]) : findings;
  return [
    {
      id: 'licence',
      level: 'block',
      ok,
      title: { ko: '이용 조건에 맞는 공개', en: 'Published as its licence allows' },
      found: both((language) => told.map((text) => text[language]).join('; ')),
    },
  ];
}

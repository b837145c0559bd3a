import { airMeasures } from './air-measures.ts';
import { caiBreakpoints, type Pollutant } from './air-quality-index.ts';
import { assertNever } from '../assert-never.ts';
import type { CaiExplanation } from './cai-explanation.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { gradeLabel } from '../grade.ts';
import { withParticle } from '../text/korean-particle.ts';
import type { Language } from '../language.ts';

const nameOf = (pollutant: Pollutant, language: Language): string =>
  airMeasures.find(({ id }) => id === pollutant)?.name[language] ?? pollutant;

/** An explanation in plain sentences, the arithmetic with its numbers among them. */
export function caiExplanationWords(explanation: CaiExplanation, language: Language): string[] {
  const { pollutant } = explanation;
  const name = nameOf(pollutant, language);
  const decides =
    language === 'ko'
      ? `지수를 정한 물질은 ${name}입니다.`
      : `The pollutant that decides the index: ${name}.`;
  switch (explanation.kind) {
    case 'gas':
      return [decides, ...gasWords(explanation, language)];
    case 'dust':
      return [decides, ...dustWords(explanation, language)];
    case 'no-value':
      return [
        decides,
        language === 'ko'
          ? `그 값이 발표되지 않아 지수 ${withParticle(String(explanation.published), '이/가')} 어떻게 나왔는지는 보일 수 없습니다.`
          : `Its value was not published, so how the index of ${explanation.published} came about cannot be shown.`,
      ];
    default:
      return assertNever(explanation);
  }
}

type Of<Kind> = Extract<CaiExplanation, { kind: Kind }>;

function gasWords(explanation: Of<'gas'>, language: Language): string[] {
  const { pollutant, arithmetic, published, surcharge, difference, higher } = explanation;
  const { band, bandFrom, concentration, exact, index } = arithmetic;
  const { unit, decimals } = caiBreakpoints[pollutant];
  const number = (value: number): string => String(Number(value.toFixed(decimals + 1)));
  const quantity = formatQuantity(concentration, decimals, unit, language);
  const last = `${number(band.concentration.hi)}\u202F${unit}`;
  const grade = gradeLabel[band.grade][language];
  const { lo, hi } = band.index;
  const inBand =
    language === 'ko'
      ? `한 시간 값 ${withParticle(quantity, '은/는')} ‘${grade}’ 구간(${number(bandFrom)}~${last}, 지수 ${lo}~${hi})에 듭니다.`
      : `Its value of the hour, ${quantity}, lies in the band “${grade}” (${number(bandFrom)} to ${last}, index ${lo} to ${hi}).`;
  const beyond =
    language === 'ko'
      ? `한 시간 값 ${withParticle(quantity, '은/는')} 표의 끝(${last})을 넘어 지수는 ${hi}입니다.`
      : `Its value of the hour, ${quantity}, lies beyond the end of the table (${last}), so its index is ${hi}.`;
  const formula = `(${hi} − ${lo}) ÷ (${number(band.concentration.hi)} − ${number(bandFrom)}) × (${number(concentration)} − ${number(bandFrom)}) + ${lo} = ${formatNumber(exact, 1, language)}`;
  const rounded =
    language === 'ko' ? `${formula}, 반올림해 ${index}입니다.` : `${formula}, rounded ${index}.`;
  const isBeyond = concentration > band.concentration.hi;
  return [
    ...(isBeyond ? [beyond] : [inBand, rounded]),
    ...surchargeWords(surcharge, index + surcharge, language),
    differenceWords(published, difference, language),
    ...(higher ? [higherWords(higher, language)] : []),
  ];
}

function surchargeWords(surcharge: number, total: number, language: Language): string[] {
  if (surcharge === 0) return [];
  const sum = Math.min(500, total);
  if (language === 'ko') {
    const rule =
      surcharge === 50
        ? '나쁨 이상인 물질이 둘이면 50을 더합니다.'
        : '나쁨 이상인 물질이 셋 이상이면 75를 더합니다.';
    return [`${rule} 더하면 ${sum}입니다.`];
  }
  const rule =
    surcharge === 50
      ? '50 is added where two pollutants are bad or worse'
      : '75 is added where three pollutants or more are bad or worse';
  return [`${rule}: ${sum}.`];
}

function differenceWords(published: number, difference: number, language: Language): string {
  const size = Math.abs(difference);
  if (language === 'ko') {
    if (difference === 0)
      return `발표된 지수 ${withParticle(String(published), '과/와')} 같습니다.`;
    const way = difference > 0 ? '높습니다' : '낮습니다';
    return `발표된 지수는 ${published}, 이 계산보다 ${size}만큼 ${way}. 까닭은 알 수 없습니다.`;
  }
  if (difference === 0) return `This is the published index, ${published}.`;
  const way = difference > 0 ? 'higher' : 'lower';
  return `The published index is ${published}, ${size} ${way} than this arithmetic; why is not known.`;
}

function higherWords(
  { pollutant, index }: { readonly pollutant: Pollutant; readonly index: number },
  language: Language,
): string {
  const name = nameOf(pollutant, language);
  return language === 'ko'
    ? `${name}의 지수는 ${withParticle(String(index), '으로/로')} 더 높게 나와, 발표된 내용과 맞지 않습니다.`
    : `The index of another, ${name}, comes out higher at ${index}, which does not fit what was published.`;
}

function dustWords(explanation: Of<'dust'>, language: Language): string[] {
  const { published, hour, surcharge, impliedMean, isTopOfScale, higher } = explanation;
  const amount = (value: number): string => formatQuantity(value, 0, 'µg/m³', language);
  const method =
    language === 'ko'
      ? `먼지의 지수는 한 시간 값${hour === null ? '' : `(${amount(hour)})`}이 아니라 24시간 예측 이동평균으로 정합니다.`
      : `For dust the index uses a predicted mean of 24 hours, not the value of the hour${hour === null ? '' : ` (${amount(hour)})`}.`;
  if (impliedMean === null) {
    const plain =
      language === 'ko'
        ? `발표된 지수 ${withParticle(String(published), '은/는')} 표의 식으로 풀리지 않습니다.`
        : `The published index, ${published}, does not follow from the table.`;
    return [method, plain, ...(higher ? [higherWords(higher, language)] : [])];
  }
  const own = published - surcharge;
  const least = isTopOfScale;
  const mean = amount(impliedMean);
  if (language === 'ko') {
    const rule =
      surcharge === 50 ? '나쁨 이상인 물질이 둘이어서' : '나쁨 이상인 물질이 셋 이상이어서';
    const added =
      surcharge === 0
        ? []
        : [
            `발표된 지수 ${published}에는 ${rule} 더한 ${withParticle(String(surcharge), '이/가')} 들어 있습니다.`,
          ];
    const implied = `지수 ${withParticle(String(own), '은/는')} 그 평균이 ${least ? `${mean} 이상` : `약 ${mean}`}일 때 나옵니다.`;
    return [method, ...added, implied];
  }
  const rule = surcharge === 50 ? 'two pollutants are' : 'three pollutants or more are';
  const added =
    surcharge === 0
      ? []
      : [
          `The published index, ${published}, holds ${surcharge} that are added because ${rule} bad or worse.`,
        ];
  return [
    method,
    ...added,
    `An index of ${own} stands for a mean of ${least ? `${mean} or more` : `about ${mean}`}.`,
  ];
}

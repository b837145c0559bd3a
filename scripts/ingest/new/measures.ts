import type { Step } from '../../../src/domain/time/step.ts';
import { identifier, wordsOf } from './name-columns.ts';
import type { Notes } from './notes.ts';
import { numberOf } from './number-form.ts';
import type { ProposedMeasure } from './proposal.ts';
import { countsPeople, isCounter, splitUnit, unitFrom, type Unit } from './units.ts';

/** More figures than these make no page that anybody reads. */
export const mostMeasures = 12;

/** Means, shares and indices: adding them up makes no sense. */
const notAdditive =
  /(율|률|비율|비중|평균|농도|지수|밀도|당\s|당$|1인당|만명당|만대당|기온|온도|습도|속도|풍속|기압|가격|금액\(평균|mean|average|avg|rate|ratio|percent|index|density|speed|temp|price)/i;
/** What there is at a time, not what happened in it. */
const stock =
  /(인구|세대|가구|주민|등록|보유|시설|개소|거치|면적|정원|총수|대수$|남자|여자|내국인|외국인|한국인|고령자|^계$|population|household|resident|stock|capacity|registered)/i;

export interface Label {
  /** Parts of the name from rows and headers, the widest first. */
  readonly parts: readonly string[];
  readonly text: string;
  readonly cells: readonly string[];
  readonly unit?: Unit | null;
}

/** Names, units and ways of adding up for the first figures of a table; the rest is told. */
export function proposeMeasures(
  labels: readonly Label[],
  step: Step,
  notes: Notes,
): ProposedMeasure[] {
  const given = new Set<string>(['area', 'day']);
  const measures = labels.slice(0, mostMeasures).map((label) => {
    const measure = proposeMeasure(label, step, given);
    given.add(measure.id);
    return measure;
  });
  const rest = labels.slice(mostMeasures).map(({ text }) => text);
  if (rest.length > 0) {
    notes.guessed.push({
      text: `the first ${mostMeasures} of ${labels.length} kinds of figures are shown; the others are left out`,
      sure: 'not sure',
    });
  }
  tellAggregates(measures, notes);
  return measures;
}

function proposeMeasure(label: Label, step: Step, given: ReadonlySet<string>): ProposedMeasure {
  const split = label.parts.map(splitUnit);
  const numbers = label.cells.flatMap((cell) => numberOf(cell) ?? []);
  const cellUnit = numbers.find(({ unit }) => unit !== null)?.unit ?? null;
  const unit =
    label.unit ??
    split.findLast((part) => part.unit !== null)?.unit ??
    (cellUnit === null ? null : unitFrom(cellUnit));
  const words = split.map(({ name }) => wordsOf(name));
  const ko = words.map((word) => word.ko).join(' ');
  const en = words.map((word, i) => (i === 0 ? word.en : word.en.toLowerCase())).join(' ');
  const decimals = Math.min(
    4,
    numbers.reduce((most, number) => Math.max(most, number.decimals), 0),
  );
  const isCount =
    decimals === 0 && (unit === null || isCounter(unit)) && !notAdditive.test(label.text);
  const id = uniqueIn(given, identifier(en));
  const isStock = isCount && (stock.test(label.text) || step === 'moment');
  return {
    id,
    label: label.text,
    words: { ko, en },
    unit,
    decimals,
    aggregate: isCount ? (isStock ? 'last' : 'sum') : 'mean',
    isPeople: isCount && countsPeople(unit),
  };
}

function uniqueIn(given: ReadonlySet<string>, base: string): string {
  let name = base;
  for (let number = 2; given.has(name); number += 1) name = `${base}_${number}`;
  return name;
}

function tellAggregates(measures: readonly ProposedMeasure[], notes: Notes): void {
  const ways = {
    sum: 'are added up over areas and periods',
    last: 'are a stock: of a period its last counts',
    mean: 'have means over areas and periods',
  };
  for (const way of ['sum', 'last', 'mean'] as const) {
    const names = measures.filter(({ aggregate }) => aggregate === way).map(({ label }) => label);
    if (names.length === 0) continue;
    notes.guessed.push({ text: `${names.join(', ')}: ${ways[way]}`, sure: 'not sure' });
  }
  const bare = measures.filter(({ unit }) => unit === null).map(({ label }) => label);
  if (bare.length > 0) notes.open.push(`the unit of ${bare.join(', ')} (unit in dataset.ts)`);
}

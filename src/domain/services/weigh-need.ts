import { assertNever } from '../assert-never.ts';
import { isAnswered, type Answers } from './answers.ts';
import type { Need, SimpleNeed } from './need.ts';
import { childBands, stages, tags, type AgeRange, type ChildBand, type Tag } from './tags.ts';

/** The answer that decided. */
export type Because =
  | { readonly kind: 'age'; readonly age: number }
  | { readonly kind: 'child'; readonly band: ChildBand }
  | { readonly kind: 'no-child' }
  | { readonly kind: 'tag'; readonly tag: Tag }
  /** None of these was ticked. */
  | { readonly kind: 'not-ticked'; readonly tags: readonly Tag[] };

/**
 * How an answer stands to a condition. `likely`: it points that way, but the source is not exact.
 * `given`: it holds for every reader of this site. `unknown`: no answer tells.
 */
export type Weighed =
  | { readonly state: 'met' | 'likely' | 'unmet'; readonly because: Because }
  | { readonly state: 'given' | 'unknown' };

const unknown: Weighed = { state: 'unknown' };

const isIn = (age: number, { from, to }: AgeRange): boolean =>
  age >= (from ?? 0) && age <= (to ?? Infinity);
const touches = (band: AgeRange, range: AgeRange): boolean =>
  (band.to ?? Infinity) >= (range.from ?? 0) && (band.from ?? 0) <= (range.to ?? Infinity);
const isWithin = (band: AgeRange, range: AgeRange): boolean =>
  isIn(band.from ?? 0, range) && isIn(band.to ?? Infinity, range);

function weighAge({ age }: Answers, range: AgeRange): Weighed {
  if (age === null) return unknown;
  return { state: isIn(age, range) ? 'met' : 'unmet', because: { kind: 'age', age } };
}

/** By the ages of the reader's children, or by the reader's own where they are a child. */
function weighChild({ age, children }: Answers, range: AgeRange, isExact: boolean): Weighed {
  const state = isExact ? 'met' : 'likely';
  if (age !== null && age <= 18 && isIn(age, range))
    return { state, because: { kind: 'age', age } };
  if (children === 'none') return { state: 'unmet', because: { kind: 'no-child' } };
  const whole = children.find((band) => isWithin(childBands[band], range));
  if (whole) return { state, because: { kind: 'child', band: whole } };
  const part = children.find((band) => touches(childBands[band], range));
  if (part) return { state: 'likely', because: { kind: 'child', band: part } };
  const [first] = children;
  return first ? { state: 'unmet', because: { kind: 'child', band: first } } : unknown;
}

function weighTags(answers: Answers, wanted: readonly Tag[]): Weighed {
  const ticked = wanted.find((tag) => answers.tags.includes(tag));
  if (ticked) return { state: 'met', because: { kind: 'tag', tag: ticked } };
  return wanted.every((tag) => isAnswered(answers, tags[tag].question))
    ? { state: 'unmet', because: { kind: 'not-ticked', tags: wanted } }
    : unknown;
}

function weighStage(answers: Answers, need: Extract<SimpleNeed, { kind: 'stage' }>): Weighed {
  const { likely, possible } = stages[need.stage];
  if (need.stage === 'child' || need.stage === 'teen') return weighChild(answers, likely, false);
  const byAge = weighAge(answers, likely);
  if (byAge.state === 'met') return { ...byAge, state: 'likely' };
  const isPossible = answers.age !== null && isIn(answers.age, possible);
  return isPossible ? unknown : byAge;
}

/** Of several ways in, the best one; all must be closed before it is closed. */
function weighOneOf(answers: Answers, of: readonly SimpleNeed[]): Weighed {
  const parts = of.map((part) => weighNeed(answers, part));
  const best = (['met', 'likely', 'given', 'unknown'] as const)
    .map((state) => parts.find((part) => part.state === state))
    .find((part) => part !== undefined);
  return best ?? parts[0] ?? unknown;
}

/** Whoever is not named may still be meant, where the source says "and others". */
const unlessOthers = (weighed: Weighed, etc: boolean): Weighed =>
  etc && weighed.state === 'unmet' ? unknown : weighed;

/** The legal code of the city that this site is for. */
const city = '11';

export function weighNeed(answers: Answers, need: Need): Weighed {
  switch (need.kind) {
    case 'everyone':
      return { state: 'given' };
    case 'region':
      return need.code === city ? { state: 'given' } : unknown;
    case 'age':
      return weighAge(answers, need);
    case 'child':
      return weighChild(answers, need, true);
    case 'stage':
      return weighStage(answers, need);
    case 'any':
      return unlessOthers(weighTags(answers, need.tags), need.etc);
    case 'income':
      // Only the office can tell: who calls their income low is told to ask, nobody is turned away.
      return answers.tags.includes('low-income')
        ? { state: 'likely', because: { kind: 'tag', tag: 'low-income' } }
        : unknown;
    case 'one-of':
      return unlessOthers(weighOneOf(answers, need.of), need.etc);
    case 'other':
      return unknown;
    default:
      return assertNever(need);
  }
}

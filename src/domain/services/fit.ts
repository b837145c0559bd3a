import type { CivilDay } from '../time/civil-date.ts';
import type { Service } from './service.ts';
import type { Answers } from './answers.ts';
import type { Need, Subject } from './need.ts';
import { periodState, type PeriodState } from './period.ts';
import { weighNeed, type Because, type Weighed } from './weigh-need.ts';

/**
 * `fits`: every condition that the source states agrees with the answers. `maybe`: some do, and others
 * must be asked about. `unclear`: no answer speaks for it or against it. `not`: an answer speaks against
 * it. `elsewhere`: it is about another topic, or for people rather than businesses.
 */
export const fitLevels = ['fits', 'maybe', 'unclear', 'not', 'elsewhere'] as const;
export type FitLevel = (typeof fitLevels)[number];

interface WeighedNeed {
  readonly need: Need;
  readonly weighed: Weighed;
}

export interface Fit {
  readonly service: Service;
  readonly level: FitLevel;
  /** Conditions that an answer meets, or points to. */
  readonly met: readonly (WeighedNeed & { readonly because: Because })[];
  /** Conditions that hold for everybody here. */
  readonly given: readonly Need[];
  /** What the service is about, where the reader said so. */
  readonly about: readonly { readonly subject: Subject; readonly because: Because }[];
  /** Conditions to ask the office about. */
  readonly open: readonly Need[];
  /** Conditions that an answer speaks against. */
  readonly unmet: readonly (WeighedNeed & { readonly because: Because })[];
  readonly period: PeriodState;
}

const isElsewhere = ({ groups, topic }: Service, { who, topic: wanted }: Answers): boolean => {
  if (wanted !== null && topic.id !== wanted) return true;
  if (who === 'business') return !groups.includes('business') && !groups.includes('everyone');
  return who === 'person' && groups.every((group) => group === 'business');
};

/** The answer that speaks of the same as the service. */
function becauseOf({ tags, children }: Subject, answers: Answers): Because | null {
  const tag = tags.find((wanted) => answers.tags.includes(wanted));
  if (tag) return { kind: 'tag', tag };
  const band = children && answers.children !== 'none' ? answers.children[0] : undefined;
  return band ? { kind: 'child', band } : null;
}

export function fitOf(service: Service, answers: Answers, today: CivilDay): Fit {
  const all = service.needs.map(
    (need): WeighedNeed => ({
      need,
      weighed: weighNeed(answers, need),
    }),
  );
  const by = (...states: readonly Weighed['state'][]) =>
    all.flatMap(({ need, weighed }) =>
      states.includes(weighed.state) && 'because' in weighed
        ? [{ need, weighed, because: weighed.because }]
        : [],
    );
  const met = by('met', 'likely');
  const unmet = by('unmet');
  const given = all.flatMap(({ need, weighed }) => (weighed.state === 'given' ? [need] : []));
  // A likely one is a reason and still a question to the office.
  const open = all.flatMap(({ need, weighed }) =>
    weighed.state === 'unknown' || weighed.state === 'likely' ? [need] : [],
  );
  const about = service.about.flatMap((subject) => {
    const because = becauseOf(subject, answers);
    return because ? [{ subject, because }] : [];
  });
  const level = ((): FitLevel => {
    if (isElsewhere(service, answers)) return 'elsewhere';
    if (unmet.length > 0) return 'not';
    const isStated = all.length > 0;
    const isForEveryone = given.some(({ kind }) => kind === 'everyone');
    if (isStated && open.length === 0 && (met.length > 0 || isForEveryone)) return 'fits';
    return met.length > 0 || about.length > 0 || isForEveryone ? 'maybe' : 'unclear';
  })();
  return {
    service,
    level,
    met,
    given,
    about,
    open,
    unmet,
    period: periodState(service.period, today),
  };
}

const rank = ({ level }: Fit): number => fitLevels.indexOf(level);
const reasons = ({ met, about }: Fit): number => met.length + about.length;
const isOver = ({ period }: Fit): number => (period === 'over' ? 1 : 0);

/** By fit, then what is still open to apply for, then the most reasons, then by Korean name. */
export const fitsOf = (
  services: readonly Service[],
  answers: Answers,
  today: CivilDay,
): readonly Fit[] =>
  services
    .map((service) => fitOf(service, answers, today))
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        isOver(a) - isOver(b) ||
        reasons(b) - reasons(a) ||
        a.service.name.ko.localeCompare(b.service.name.ko, 'ko'),
    );

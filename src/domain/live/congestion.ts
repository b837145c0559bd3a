import type { LocalText } from '../language.ts';

// Limits of Seoul's traffic centre (TOPIS) since 2016-08-18. Articles differ on which side a speed
// exactly at a limit belongs to; here it belongs to the better state, as "25 km/h and more" says.

export const congestionStates = ['smooth', 'slow', 'congested'] as const;
export type CongestionState = (typeof congestionStates)[number];

/** Roads with traffic lights, and roads without. Smaller roads have no published limits. */
export type RoadKind = 'arterial' | 'expressway';

export const congestionLabel: Readonly<Record<CongestionState, LocalText>> = {
  smooth: { ko: '원활', en: 'Flowing' },
  slow: { ko: '서행', en: 'Slow' },
  congested: { ko: '정체', en: 'Congested' },
};

/** The city's own words for the states. */
export const congestionWords: Readonly<Record<string, CongestionState>> = {
  원활: 'smooth',
  서행: 'slow',
  정체: 'congested',
};

export const roadKindLabel: Readonly<Record<RoadKind, LocalText>> = {
  arterial: { ko: '간선도로', en: 'Main road' },
  expressway: { ko: '도시고속도로', en: 'Urban expressway' },
};

/** Speeds in km/h from which on a road is slow, and from which on it flows. */
export const congestionLimits: Readonly<
  Record<RoadKind, { readonly slowFrom: number; readonly smoothFrom: number }>
> = {
  arterial: { slowFrom: 15, smoothFrom: 25 },
  expressway: { slowFrom: 30, smoothFrom: 50 },
};

export function congestionOf(speedKmh: number, kind: RoadKind): CongestionState {
  const { slowFrom, smoothFrom } = congestionLimits[kind];
  if (speedKmh >= smoothFrom) return 'smooth';
  return speedKmh >= slowFrom ? 'slow' : 'congested';
}

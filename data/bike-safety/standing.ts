import {
  poissonInterval,
  shrinkRates,
  type Interval,
} from '../../src/domain/statistics/event-rates.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import { fitPoisson, type PoissonFit } from '../../src/domain/statistics/poisson-regression.ts';
import { pooledYears, type DistrictFacts } from './district-facts.ts';

/** A fifth of 25 districts. */
const fifth = 5;
/** Beyond so many standard deviations a district is called different from what was expected. */
const farOff = 2;

export type Thin = 'no' | 'lanes' | 'racks' | 'both';
export type Standing = 'above' | 'as-expected' | 'below';

/** A district held against its residents, lanes and racks, and against the others. */
export interface DistrictStanding extends DistrictFacts {
  /** Accidents a year by 100,000 residents. */
  readonly rate: number;
  readonly chance: Interval;
  readonly shrunken: number;
  readonly shrunkenInterval: Interval;
  /** Accidents a year by kilometre of lane. */
  readonly perKm: number;
  /** Accidents a year by 1,000 racks. */
  readonly perRack: number;
  readonly kmPer10k: number;
  readonly racksPer10k: number;
  readonly expected: number;
  readonly ratio: number;
  readonly residual: number;
  readonly standing: Standing;
  /** Pooled years in which it was among the five with the highest rate. */
  readonly topYears: number;
  /** Of the three rates (residents, lanes, racks), in how many it is among the five highest. */
  readonly highOn: number;
  readonly thin: Thin;
  /** Little service, and accidents at or above the middle district's. */
  readonly thinAndNotLow: boolean;
}

export interface Standings {
  readonly districts: readonly DistrictStanding[];
  readonly fit: PoissonFit;
}

/** Place from 1, the highest first. */
function placesOf(values: readonly number[]): number[] {
  const ordered = values.toSorted((a, b) => b - a);
  return values.map((value) => ordered.indexOf(value) + 1);
}

export function standingsOf(facts: readonly DistrictFacts[]): Standings {
  const years = pooledYears.length;
  const shrink = (exposureOf: (district: DistrictFacts) => number) =>
    shrinkRates(facts.map((entry) => ({ count: entry.accidents, exposure: exposureOf(entry) })));
  const byResidents = shrink(({ residentYears }) => residentYears / 100_000);
  const byKm = shrink(({ laneKm }) => laneKm * years);
  const byRacks = shrink(({ racks }) => (racks * years) / 1000);
  const fit = fitPoisson(
    facts.map(({ residents, laneKm, racks }) => [1, ...[residents, laneKm, racks].map(Math.log)]),
    facts.map(({ accidents }) => accidents),
  );
  const places = [byResidents, byKm, byRacks].map((rates) => placesOf(rates.map((r) => r.rate)));
  const yearPlaces = pooledYears.map((_, i) =>
    placesOf(facts.map(({ yearlyRates }) => yearlyRates[i] ?? 0)),
  );
  const kmPer10k = facts.map(({ laneKm, residents }) => (laneKm / residents) * 10_000);
  const racksPer10k = facts.map(({ racks, residents }) => (racks / residents) * 10_000);
  const fewest = (values: readonly number[]): boolean[] =>
    placesOf(values.map((value) => -value)).map((place) => place <= fifth);
  const fewLanes = fewest(kmPer10k);
  const fewRacks = fewest(racksPer10k);
  const middle = Math.ceil(facts.length / 2);
  return {
    fit,
    districts: facts.map((entry, i) => {
      const shrunken = byResidents[i];
      if (!shrunken) throw new NotEnoughData('A rate for each district.');
      const exposure = entry.residentYears / 100_000;
      const chance = poissonInterval(entry.accidents);
      const expected = fit.expected[i] ?? 0;
      const residual = fit.residuals[i] ?? 0;
      const thin = thinOf(fewLanes[i] ?? false, fewRacks[i] ?? false);
      return {
        ...entry,
        rate: entry.accidents / exposure,
        chance: { low: chance.low / exposure, high: chance.high / exposure },
        shrunken: shrunken.rate,
        shrunkenInterval: { low: shrunken.low, high: shrunken.high },
        perKm: entry.accidents / (entry.laneKm * years),
        perRack: (entry.accidents / (entry.racks * years)) * 1000,
        kmPer10k: kmPer10k[i] ?? 0,
        racksPer10k: racksPer10k[i] ?? 0,
        expected,
        ratio: entry.accidents / expected,
        residual,
        standing: residual > farOff ? 'above' : residual < -farOff ? 'below' : 'as-expected',
        topYears: yearPlaces.filter((list) => (list[i] ?? Infinity) <= fifth).length,
        highOn: places.filter((list) => (list[i] ?? Infinity) <= fifth).length,
        thin,
        thinAndNotLow: thin !== 'no' && (places[0]?.[i] ?? Infinity) <= middle,
      };
    }),
  };
}

const thinOf = (lanes: boolean, racks: boolean): Thin =>
  lanes ? (racks ? 'both' : 'lanes') : racks ? 'racks' : 'no';

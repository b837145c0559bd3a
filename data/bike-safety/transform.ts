import { roundTo } from '../../src/domain/grade.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { PoissonFit } from '../../src/domain/statistics/poisson-regression.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { districtFacts, pooledYears, type DistrictFacts, type Inputs } from './district-facts.ts';
import { recordTable } from '../../src/domain/tables/record-table.ts';
import { resultsTable } from './results.ts';
import { standingsOf, type DistrictStanding } from './standing.ts';

/** One row a district with what matters first. */
const districtsTable = (districts: readonly DistrictStanding[]): DataTable =>
  recordTable(
    districts.map((entry) => ({
      area: entry.code,
      shrunken: roundTo(entry.shrunken, 1),
      shrunken_low: roundTo(entry.shrunkenInterval.low, 1),
      shrunken_high: roundTo(entry.shrunkenInterval.high, 1),
      accidents: entry.accidents,
      expected: roundTo(entry.expected, 0),
      standing: entry.standing,
      top_years: entry.topYears,
      km_per_10k: roundTo(entry.kmPer10k, 2),
      racks_per_10k: roundTo(entry.racksPer10k, 1),
      thin: entry.thin,
    })),
  );

/** The rest: what the figures are made of, and the other rates. */
const detailsTable = (districts: readonly DistrictStanding[]): DataTable =>
  recordTable(
    districts.map((entry) => ({
      area: entry.code,
      deaths: entry.deaths,
      injuries: entry.injuries,
      residents: entry.residents,
      lane_km: roundTo(entry.laneKm, 1),
      racks: entry.racks,
      stations: entry.stations,
      rate: roundTo(entry.rate, 1),
      rate_low: roundTo(entry.chance.low, 1),
      rate_high: roundTo(entry.chance.high, 1),
      per_km: roundTo(entry.perKm, 2),
      per_rack: roundTo(entry.perRack, 0),
      high_on: entry.highOn,
      ratio: roundTo(entry.ratio, 2),
      residual: roundTo(entry.residual, 2),
    })),
  );

/** Scaled whole numbers for the map and the ranking, as the measures of dataset.ts say. */
function seriesTable(city: DistrictFacts, districts: readonly DistrictStanding[]): DataTable {
  const years = pooledYears.length;
  const whole = {
    code: city.code,
    shrunken: city.accidents / (city.residentYears / 100_000),
    perKm: city.accidents / (city.laneKm * years),
    perRack: (city.accidents / (city.racks * years)) * 1000,
    ratio: 1,
    kmPer10k: (city.laneKm / city.residents) * 10_000,
    racksPer10k: (city.racks / city.residents) * 10_000,
  };
  return recordTable(
    [whole, ...districts].map((entry) => ({
      pooled_to: `${pooledYears[years - 1] ?? ''}-12-31`,
      area: entry.code,
      shrunken: Math.round(entry.shrunken * 10),
      per_km: Math.round(entry.perKm * 100),
      per_rack: Math.round(entry.perRack),
      of_expected: Math.round(entry.ratio * 100),
      km_per_10k: Math.round(entry.kmPer10k * 100),
      racks_per_10k: Math.round(entry.racksPer10k * 10),
    })),
  );
}

/** What a tenth more of each means for the accidents that the model expects. */
function modelTable({ coefficients, standardErrors }: PoissonFit): DataTable {
  // 97.5 % of Student's t with 21 degrees of freedom: 25 districts, four coefficients.
  const t = 2.08;
  const tenthMore = (b: number): number => roundTo(100 * Math.expm1(b * Math.log(1.1)), 1);
  return recordTable(
    ['residents', 'lane_km', 'racks'].map((term, i) => {
      const b = coefficients[i + 1] ?? 0;
      const error = standardErrors[i + 1] ?? 0;
      return {
        term,
        effect: tenthMore(b),
        low: tenthMore(b - t * error),
        high: tenthMore(b + t * error),
      };
    }),
  );
}

/** The whole analysis, from the tables of the datasets that it names as inputs. */
export function derive(
  _extract: unknown,
  inputs: Inputs,
): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const facts = districtFacts(inputs);
  const city = facts.find(({ code }) => code === seoul.city.code);
  if (!city) throw new NotEnoughData('The city is the first of the areas.');
  const { districts, fit } = standingsOf(facts.filter((entry) => entry !== city));
  const ranked = districts.toSorted((a, b) => b.shrunken - a.shrunken);
  return {
    documents: {},
    tables: {
      by_district: seriesTable(city, districts),
      districts: districtsTable(ranked),
      details: detailsTable(ranked),
      model: modelTable(fit),
      results: resultsTable(city, ranked, fit),
    },
  };
}

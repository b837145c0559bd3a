import { roundTo } from '../../src/domain/grade.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import type { PoissonFit } from '../../src/domain/statistics/poisson-regression.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import type { DistrictFacts } from './district-facts.ts';
import { linkOf, verdictOf, type Link } from './link.ts';
import { recordTable, type CellRecord } from '../../src/domain/tables/record-table.ts';
import type { DistrictStanding } from './standing.ts';

/** Names of districts in both languages, as rows of the results. */
function names(key: string, districts: readonly DistrictStanding[]): CellRecord[] {
  const known = districts.flatMap(({ code }) => seoul.districts.find((d) => d.code === code) ?? []);
  const none = { ko: '없음', en: 'none' };
  const listed = (language: 'ko' | 'en'): string =>
    known.map(({ name }) => name[language]).join(', ') || none[language];
  return [
    word(`${key}_ko`, listed('ko')),
    word(`${key}_en`, listed('en')),
    number(`${key}_count`, known.length, 0),
  ];
}

const number = (key: string, value: number, decimals: number): CellRecord => ({
  key,
  value: roundTo(value, decimals),
  decimals,
  unit: null,
});
const word = (key: string, value: string): CellRecord => ({
  key,
  value,
  decimals: null,
  unit: null,
});

const linkRows = (key: string, { correlation, low, high }: Link): CellRecord[] => [
  number(key, correlation, 2),
  number(`${key}_low`, low, 2),
  number(`${key}_high`, high, 2),
];

/** What the sentences of the page quote; the districts come in order of their rate. */
export function resultsTable(
  city: DistrictFacts,
  ranked: readonly DistrictStanding[],
  fit: PoissonFit,
): DataTable {
  const highest = ranked[0];
  const lowest = ranked.at(-1);
  if (!highest || !lowest) throw new NotEnoughData('There are districts to rank.');
  const rates = ranked.map(({ shrunken }) => shrunken);
  const lanes = linkOf(
    rates,
    ranked.map(({ kmPer10k }) => kmPer10k),
  );
  const racks = linkOf(
    rates,
    ranked.map(({ racksPer10k }) => racksPer10k),
  );
  return recordTable([
    word('verdict', verdictOf([lanes, racks])),
    number('accidents', city.accidents, 0),
    number('deaths', city.deaths, 0),
    number('city_rate', city.accidents / (city.residentYears / 100_000), 1),
    ...names('highest', [highest]),
    number('highest_rate', highest.shrunken, 1),
    number('highest_low', highest.shrunkenInterval.low, 1),
    number('highest_high', highest.shrunkenInterval.high, 1),
    ...names('lowest', [lowest]),
    number('lowest_rate', lowest.shrunken, 1),
    number('times', highest.shrunken / lowest.shrunken, 1),
    ...names('top', ranked.slice(0, 5)),
    ...names(
      'every_year',
      ranked.filter(({ topYears, yearlyRates }) => topYears === yearlyRates.length),
    ),
    ...names(
      'high_on_all',
      ranked.filter(({ highOn }) => highOn === 3),
    ),
    ...names(
      'thin',
      ranked.filter(({ thinAndNotLow }) => thinAndNotLow),
    ),
    ...names(
      'above',
      ranked.filter(({ standing }) => standing === 'above'),
    ),
    ...names(
      'below',
      ranked.filter(({ standing }) => standing === 'below'),
    ),
    number('dispersion', fit.dispersion, 0),
    { ...number('explained', 100 * fit.explained, 0), unit: '%' },
    ...linkRows('link_lanes', lanes),
    ...linkRows('link_racks', racks),
  ]);
}

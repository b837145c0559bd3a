import { roundTo } from '../../src/domain/grade.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { pollutants, type DayRow, type Pollutant } from './day-rows.ts';
import { estimate, type Estimate } from './estimate.ts';
import { looks, mainLooks, sundayGap } from './looks.ts';
import { modelOf } from './model.ts';
import { recordTable } from '../../src/domain/tables/record-table.ts';
import { findingOf } from './verdict.ts';

/** Effects are given for a tenth more traffic. */
const tenthMore = Math.log(1.1);

export interface Effect extends Estimate {
  readonly look: string;
  readonly pollutant: Pollutant;
}

/** Every way to look at every pollutant. */
export const effectsOf = (rows: readonly DayRow[]): Effect[] =>
  Object.entries(looks).flatMap(([look, how]) =>
    pollutants.map((pollutant) => ({
      look,
      pollutant,
      ...estimate(modelOf(rows, how, pollutant), tenthMore, mainLooks.includes(look)),
    })),
  );

export interface Gap extends Estimate {
  readonly quantity: Pollutant | 'vehicles';
}

/** How much lower (below zero) traffic and air are on Sundays and days off, in per cent. */
export const gapsOf = (rows: readonly DayRow[]): Gap[] =>
  (['vehicles', ...pollutants] as const).map((quantity) => ({
    quantity,
    ...estimate(modelOf(rows, sundayGap, quantity), 1, true),
  }));

const round = (value: number | undefined): number | null =>
  value === undefined ? null : roundTo(value, 1);

const intervals = ({ newey, blocks, days }: Estimate) => ({
  low: round(newey.low),
  high: round(newey.high),
  block_low: round(blocks?.low),
  block_high: round(blocks?.high),
  days,
});

/** Every look, with the interval that its finding follows from. */
export const effectsTable = (effects: readonly Effect[]): DataTable =>
  recordTable(
    effects.map(({ look, pollutant, percent, wide, days }) => ({
      look,
      pollutant,
      effect: round(percent),
      low: round(wide.low),
      high: round(wide.high),
      days,
      finding: findingOf(wide),
    })),
  );

/** The two main looks, with both of their intervals. */
export const intervalsTable = (effects: readonly Effect[]): DataTable =>
  recordTable(
    effects
      .filter(({ look }) => mainLooks.includes(look))
      .map((effect) => ({
        look: effect.look,
        pollutant: effect.pollutant,
        effect: round(effect.percent),
        ...intervals(effect),
      })),
  );

export const gapsTable = (gaps: readonly Gap[]): DataTable =>
  recordTable(
    gaps.map((gap) => ({
      quantity: gap.quantity,
      difference: round(gap.percent),
      ...intervals(gap),
    })),
  );

import type { TimeSeriesModel, ValueScale } from './time-series-model.ts';

const factors = [1, 2, 5];

/** Ticks at 1, 2 and 5 times the powers of ten around two values; over many powers, at these only. */
export function logTicks(low: number, high: number): number[] {
  const powers = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))] as const;
  const all: number[] = [];
  for (let power = powers[0]; power <= powers[1]; power += 1) {
    for (const factor of factors) all.push(Number(`${factor}e${power}`));
  }
  const from = all.findLastIndex((tick) => tick <= low);
  const to = all.findIndex((tick) => tick >= high);
  const around = all.slice(Math.max(from, 0), to < 0 ? undefined : to + 1);
  if (around.length < 2) return all.slice(Math.max(from - 1, 0), Math.max(from, 0) + 2);
  if (around.length <= 7) return around;
  const tens = Array.from({ length: powers[1] - powers[0] + 1 }, (_, i) =>
    Number(`1e${powers[0] + i}`),
  );
  return tens;
}

/** Lowest and highest value of a chart, guides included; `null` where it shows none. */
function valueRange({ lines, guides }: TimeSeriesModel): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const { points } of lines) {
    for (const { value } of points) {
      if (value === null) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (low === Infinity) return null;
  const limits = guides.map((guide) => guide.value).filter((value) => value > 0);
  return [Math.min(low, ...limits), Math.max(high, ...limits)];
}

/** A logarithmic axis has no zero, and tells nothing where all values are of one size. */
export function canBeLog(model: TimeSeriesModel): boolean {
  const range = valueRange(model);
  return range !== null && range[0] > 0 && range[1] / range[0] >= 8;
}

/** The model with an axis of this scale; linear where a logarithmic one cannot be drawn. */
export function onScale(model: TimeSeriesModel, scale: ValueScale): TimeSeriesModel {
  const range = valueRange(model);
  if (scale === 'linear' || range === null || !(range[0] > 0)) return { ...model, scale: 'linear' };
  return {
    ...model,
    scale: 'log',
    valueTicks: logTicks(range[0], range[1]),
    // Words of a linear axis have no digits for what lies below 1.
    formatValue: (value) => (value < 1 ? String(value) : model.formatValue(value)),
  };
}

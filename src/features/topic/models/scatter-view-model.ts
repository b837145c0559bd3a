import { formatNumber, insideSentence } from '../../../domain/text/format.ts';
import { findArea } from '../../../domain/places/area.ts';
import { unitOf, type Field } from '../../../domain/dataset.ts';
import type { Cell } from '../../../domain/published.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import { columnOf } from '../../../domain/tables/table.ts';
import type { ScatterView } from '../../../domain/view.ts';
import type { ScatterModel, ScatterPoint } from '../../../ui/charts/scatter-model.ts';
import { correlation, leastSquares } from './straight-line.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface ScatterViewModel {
  readonly kind: 'scatter';
  readonly finding: string;
  readonly subtitle: string;
  readonly scatter: ScatterModel;
  readonly describePoint: (id: string) => string;
  readonly table: ViewTable;
}

/** Two columns of a published table against each other, one point a row. */
export function scatterViewModel(context: ViewContext, view: ScatterView): ScatterViewModel {
  const { definition, data, words, language, state } = context;
  const table = definition.tables.find((entry) => entry.name === view.table);
  const { table: file } = data;
  if (!table || !file) throw new Error(`The view names table "${view.table}".`);
  const fieldOf = (name: string): Field => {
    const field = table.fields.find((entry) => entry.name === name);
    if (!field) throw new Error(`Table "${view.table}" has no field "${name}".`);
    return field;
  };
  const [x, y] = [fieldOf(view.x), fieldOf(view.y)];
  const labels = columnOf(file, view.label);
  const ys = columnOf(file, view.y);
  const points = columnOf(file, view.x).flatMap((cell, row): ScatterPoint[] => {
    const other = ys[row] ?? null;
    if (cell === null || other === null) return [];
    const label = String(labels[row] ?? '');
    return [
      {
        id: label,
        x: Number(cell),
        y: Number(other),
        label: nameOf(context, label),
        current: label === state.area,
      },
    ];
  });
  const xs = points.map((point) => point.x);
  const yValues = points.map((point) => point.y);
  const r = correlation(xs, yValues);
  const line = leastSquares(xs, yValues);
  const text = (field: Field): string =>
    field.unit === undefined
      ? field.title[language]
      : `${field.title[language]} (${unitOf(field, language)})`;
  const format = (values: readonly number[]) => (value: number) =>
    formatNumber(value, digitsFor(values), language);
  const strength = r === null ? '' : words.scatterStrength[strengthOf(r, points.length)];
  const finding = words.scatterFinding(
    x.title[language],
    insideSentence(y.title[language], language),
    strength,
  );
  const ends = [Math.min(...xs), Math.max(...xs)];
  const isKnown = points.length > 0;
  const subtitle = [
    ...(r === null ? [] : [words.scatterCorrelation(formatNumber(r, 2, language))]),
    words.scatterPoints(formatNumber(points.length, 0, language)),
  ].join(' · ');
  return {
    kind: 'scatter',
    finding: strength === '' ? view.title[language] : finding,
    subtitle,
    describePoint: (id) => {
      const point = points.find((entry) => entry.id === id);
      return point
        ? `${point.label}: ${x.title[language]} ${format(xs)(point.x)}, ${y.title[language]} ${format(yValues)(point.y)}`
        : '';
    },
    scatter: {
      points,
      xTicks: isKnown ? ticks(xs) : [0, 1],
      yTicks: isKnown ? ticks(yValues) : [0, 1],
      formatX: format(xs),
      formatY: format(yValues),
      xLabel: text(x),
      yLabel: text(y),
      ...(line && isKnown
        ? {
            trend: {
              from: { x: ends[0] ?? 0, y: line.at(ends[0] ?? 0) },
              to: { x: ends[1] ?? 0, y: line.at(ends[1] ?? 0) },
              label: words.scatterTrend,
            },
          }
        : {}),
      description: `${text(x)}, ${text(y)}. ${subtitle}. ${finding}.`,
      hint: words.scatterHint,
    },
    table: {
      caption: `${x.title[language]}, ${y.title[language]}`,
      columns: [
        { key: view.label, label: fieldOf(view.label).title[language], numeric: false },
        { key: view.x, label: text(x), numeric: true },
        { key: view.y, label: text(y), numeric: true },
      ],
      rows: points.map((point): Cell[] => [point.label, point.x, point.y]),
    },
  };
}

/** A point of a district is called by the district's name. */
const nameOf = ({ definition, language }: ViewContext, label: string): string =>
  (definition.areas && findArea(definition.areas, label)?.shortName[language]) ?? label;

const ticks = (values: readonly number[]): number[] => {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Near enough to zero, zero is an end: lengths can then be compared.
  return roundEdges(low > 0 && low < (high - low) * 0.6 ? 0 : low, high, 5);
};

const digitsFor = (values: readonly number[]): number => {
  const size = Math.max(...values.map(Math.abs), 0);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
};

/** Words only where the correlation stands out from chance (about two standard errors). */
function strengthOf(
  r: number,
  count: number,
): 'strong' | 'weak' | 'none' | 'inverse' | 'weakInverse' {
  if (Math.abs(r) < 2 / Math.sqrt(Math.max(count, 1))) return 'none';
  if (r > 0) return r >= 0.6 ? 'strong' : 'weak';
  return r <= -0.6 ? 'inverse' : 'weakInverse';
}

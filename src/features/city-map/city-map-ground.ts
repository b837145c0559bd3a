import { unitOf, type DatasetDefinition } from '../../domain/dataset.ts';
import { formatNumber, formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { summariseMonths } from '../../domain/series/month-series.ts';
import { latestPeriod } from '../../domain/places/place-figure.ts';
import type { MonthsFile } from '../../domain/published.ts';
import { roundEdges } from '../../domain/scale-steps.ts';
import type { MapGround } from '../../ui/map/layer-map-model.ts';
import { figureText } from '../../words/figure-text.ts';
import { mapWords } from '../../words/map.ts';

const steps = 5;

/** A measure of the last whole period by district, in one colour from low to high. */
export function cityMapGround(
  definition: DatasetDefinition,
  measureId: string,
  months: MonthsFile,
  language: Language,
): MapGround | null {
  const measure = definition.measures.find(({ id }) => id === measureId);
  const areas = definition.areas;
  if (!measure || !areas) return null;
  const period = latestPeriod(months, measureId, areas.city.code);
  const known = areas.districts.flatMap(({ code }) => {
    const { value } = summariseMonths(months, measureId, code, period);
    return value === null ? [] : [{ code, value }];
  });
  if (known.length === 0) return null;
  const unknown = areas.districts.length - known.length;
  const values = known.map(({ value }) => value);
  const edges = roundEdges(Math.min(...values), Math.max(...values), steps);
  const bins = edges.length - 1;
  const fillOf = (bin: number): string =>
    `--seq-${bins <= 1 ? 3 : 1 + Math.round((bin * 4) / (bins - 1))}`;
  const binOf = (value: number): number =>
    Math.min(
      bins - 1,
      Math.max(
        0,
        edges.findLastIndex((edge) => value >= edge),
      ),
    );
  const digits = Math.max(...edges.map((edge) => String(edge).split('.')[1]?.length ?? 0));
  const edgeText = (edge: number | undefined): string => formatNumber(edge ?? 0, digits, language);
  const unit = unitOf(measure, language);
  return {
    title: `${measure.name[language]}, ${formatPeriodWords(period, language)}${unit === '' ? '' : ` (${unit})`}`,
    fills: Object.fromEntries(known.map(({ code, value }) => [code, fillOf(binOf(value))])),
    values: Object.fromEntries(
      known.map(({ code, value }) => [code, figureText(measure, value, language)]),
    ),
    bins: [
      ...Array.from({ length: bins }, (_, bin) => ({
        label: `${edgeText(edges[bin])}–${edgeText(edges[bin + 1])}`,
        fill: fillOf(bin),
        count: values.filter((value) => binOf(value) === bin).length,
      })),
      ...(unknown === 0
        ? []
        : [{ label: mapWords(language).groundUnknown, fill: '--map-unknown', count: unknown }]),
    ],
  };
}

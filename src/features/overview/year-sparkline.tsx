import { formatQuantity } from '../../domain/format.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { contentWords } from '../../words/content.ts';
import { pageWords } from '../../words/pages.ts';
import { yearlyMeans, type PlaceSummary } from './place-summary.ts';

/** Yearly means as a small line. `highest`: the shared scale, or `null` for its own. */
export function YearSparkline({
  summary,
  highest,
}: {
  summary: PlaceSummary;
  highest: number | null;
}) {
  const { language, measure, definition, area } = summary;
  const means = yearlyMeans(summary);
  const known = means.filter((mean) => mean !== null);
  const text = (mean: number | undefined): string =>
    mean === undefined
      ? contentWords(language).unknown
      : formatQuantity(mean, measure.meanDecimals, measure.unit, language);
  const place =
    definition.areas?.districts.find(({ code }) => code === area)?.name[language] ??
    measure.shortName[language];
  return (
    <Sparkline
      values={means}
      highest={highest ?? Math.max(...known, 0)}
      description={pageWords(language).sparkline(place, text(known[0]), text(known.at(-1)))}
    />
  );
}

import type { Analysis } from '../../domain/dataset.ts';
import { formatQuantity } from '../../domain/text/format.ts';
import type { Language, LocalText } from '../../domain/language.ts';
import type { TableFile } from '../../domain/published.ts';
import { columnOf } from '../../domain/tables/table.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly analysis: Analysis;
  /** The table `results` of the analysis. */
  readonly results: TableFile;
  readonly language: Language;
}

/** What an analysis found, in words that follow from its figures. */
export function AnalysisFinding({ analysis, results, language }: Props) {
  const words = pageWords(language);
  const values = valuesOf(results, language);
  const verdict = String(values.get('verdict')?.raw ?? '');
  const finding = analysis.verdicts[verdict];
  if (!finding)
    throw new Error(`An analysis of "${results.dataset}" has no words for "${verdict}".`);
  return (
    <section className="analysis" aria-labelledby="analysis-finding">
      <p className="analysis-question">{analysis.question[language]}</p>
      <h2 id="analysis-finding">{words.analysis.finding}</h2>
      {finding.map((paragraph) => (
        <p key={paragraph.en}>{filled(paragraph, values, language)}</p>
      ))}
    </section>
  );
}

/** How the analysis was made, what it cannot say, and what came of it. */
export function AnalysisMethod({ analysis, language }: Omit<Props, 'results'>) {
  const words = pageWords(language).analysis;
  const lists: readonly (readonly [string, readonly LocalText[]])[] = [
    [words.data, analysis.data],
    [words.method, analysis.method],
    [words.limits, analysis.limits],
    [words.followed, [analysis.followed]],
  ];
  return lists.map(([title, texts]) => (
    <section key={title}>
      <h2>{title}</h2>
      {texts.length > 1 ? (
        <ul>
          {texts.map((text) => (
            <li key={text.en}>{text[language]}</li>
          ))}
        </ul>
      ) : (
        <p>{texts[0]?.[language]}</p>
      )}
    </section>
  ));
}

interface Value {
  readonly raw: string | number | null;
  readonly text: string;
}

function valuesOf(results: TableFile, language: Language): ReadonlyMap<string, Value> {
  const values = columnOf(results, 'value');
  const decimals = columnOf(results, 'decimals');
  const units = columnOf(results, 'unit');
  return new Map(
    columnOf(results, 'key').map((key, row) => {
      const raw = values[row] ?? null;
      const number = typeof raw === 'string' && /^-?[\d.]+$/.test(raw) ? Number(raw) : raw;
      const text =
        typeof number === 'number'
          ? formatQuantity(number, Number(decimals[row] ?? 0), String(units[row] ?? ''), language)
          : String(raw ?? '');
      return [String(key), { raw, text }];
    }),
  );
}

function filled(text: LocalText, values: ReadonlyMap<string, Value>, language: Language): string {
  return text[language].replace(/\{([\w-]+)\}/g, (_, key: string) => {
    const value = values.get(key);
    if (!value) throw new Error(`The finding names "${key}", which the results do not hold.`);
    return value.text;
  });
}

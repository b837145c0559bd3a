import { useQueries } from '@tanstack/react-query';
import { DataError } from '../../data-access/data-error.ts';
import { monthsQuery } from '../../data-access/queries.ts';
import { loadDefinition } from '../../data-access/registry.ts';
import { civilDay } from '../../domain/civil-date.ts';
import { districtSentences } from '../../domain/district-sentences.ts';
import { placeFigure } from '../../domain/place-figure.ts';
import { overviewWords, sentenceWords } from '../../words/overview.ts';
import { useWords } from '../../words/words-context.ts';
import { DistrictFigures } from './district-figures.tsx';

interface Props {
  readonly area: string;
  readonly topics: readonly string[];
  readonly topicPath: (dataset: string) => string;
  readonly comparePath: string;
}

function today(): number | null {
  const now = new Date();
  return civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The reader's district in three sentences and a table, from every topic that knows districts. */
export default function DistrictCard({ area, topics, topicPath, comparePath }: Props) {
  const { words, language } = useWords();
  const definitions = useQueries({
    queries: topics.map((id) => ({
      queryKey: ['definition', id],
      queryFn: () => loadDefinition(id),
      staleTime: Infinity,
    })),
  });
  const months = useQueries({ queries: topics.map((id) => monthsQuery(id)) });
  const queries = [...definitions, ...months];
  const failed = queries.find((query) => query.isError);
  if (failed) {
    const { error } = failed;
    return (
      <div className="notice notice-danger" role="alert">
        <p>{error instanceof DataError ? words.faults[error.fault] : words.panelBroken}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            for (const query of queries) if (query.isError) void query.refetch();
          }}
        >
          {words.retry}
        </button>
      </div>
    );
  }
  if (queries.some((query) => query.isPending)) return <p aria-busy="true">{words.loading}…</p>;
  const figures = topics.flatMap((_, i) => {
    const [definition, file] = [definitions[i]?.data, months[i]?.data];
    return definition && file
      ? definition.measures.map((measure) => placeFigure(definition, measure, file, area))
      : [];
  });
  const own = overviewWords(language);
  const sentences = districtSentences(figures, {
    language,
    words: sentenceWords(language),
    today: today(),
  });
  if (sentences.length === 0) return <p>{own.nothingKnown}</p>;
  return (
    <div className="district-card">
      {sentences.map((sentence) => (
        <p key={sentence} className="district-sentence">
          {sentence}
        </p>
      ))}
      <DistrictFigures figures={figures} topicPath={topicPath} language={language} />
      <p>
        <a href={`${comparePath}?a=${area}`}>{own.compareThis}</a>
      </p>
    </div>
  );
}

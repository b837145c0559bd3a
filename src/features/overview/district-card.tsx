import { useQueries, useQuery } from '@tanstack/react-query';
import { DataError } from '../../data-access/data-error.ts';
import { monthsQuery } from '../../data-access/queries.ts';
import { loadAllDefinitions } from '../../data-access/registry.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import { contentWords } from '../../words/content.ts';
import { useWords } from '../../words/words-context.ts';
import { badDays, meanText, placeSummary, sentencesOf } from './place-summary.ts';

interface Props {
  readonly area: string;
  readonly topicPath: (dataset: string) => string;
}

/** The reader's district in plain sentences, from every topic that knows its districts. */
export default function DistrictCard({ area, topicPath }: Props) {
  const { words, language } = useWords();
  const content = contentWords(language);
  const definitions = useQuery({
    queryKey: ['definitions'],
    queryFn: loadAllDefinitions,
    staleTime: Infinity,
  });
  const topics = (definitions.data ?? []).filter(
    (definition) =>
      definition.topicOrder !== null &&
      definition.areas?.districts.some((district) => district.code === area),
  );
  const months = useQueries({ queries: topics.map(({ id }) => monthsQuery(id)) });
  const failed = [definitions, ...months].find((query) => query.isError);
  if (failed) {
    const { error } = failed;
    return (
      <div className="notice notice-danger" role="alert">
        <p>{error instanceof DataError ? words.faults[error.fault] : words.panelBroken}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            for (const query of [definitions, ...months]) if (query.isError) void query.refetch();
          }}
        >
          {words.retry}
        </button>
      </div>
    );
  }
  return topics.map((definition, i) => {
    const file = months[i]?.data;
    const measure = definition.measures[0];
    if (!file || !measure) {
      return (
        <p key={definition.id} aria-busy="true">
          {words.loading}…
        </p>
      );
    }
    const summary = placeSummary(definition, measure, file, area, language);
    const bad = badDays(measure, summary.now);
    return (
      <div key={definition.id} className="district-card">
        <p className="district-card-figure">
          <b>{meanText(summary)}</b>{' '}
          <span>
            {measure.shortName[language]} {content.mean},{' '}
            {formatPeriodWords(summary.period, language)}
            {bad === null ? '' : ` · ${content.badDays} ${content.days(String(bad))}`}
          </span>
        </p>
        {sentencesOf(summary).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href={`${topicPath(definition.id)}?area=${area}`}>
            {definition.title[language]}: {content.datasetMore}
          </a>
        </p>
      </div>
    );
  });
}

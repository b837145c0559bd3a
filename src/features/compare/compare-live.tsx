import { useQueries } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { DataError } from '../../data-access/data-error.ts';
import { monthsQuery } from '../../data-access/queries.ts';
import { loadDefinition } from '../../data-access/registry.ts';
import { useWords } from '../../words/words-context.ts';
import { compareModel } from './compare-model.ts';
import type { CompareState } from './compare-state.ts';
import { CompareView } from './compare-view.tsx';

interface Props {
  readonly topics: readonly string[];
  readonly state: CompareState;
  readonly topicPath: (dataset: string) => string;
  /** What the build drew: it stays until all files are there. */
  readonly drawn: ReactNode;
  readonly onShown: (isShown: boolean) => void;
}

/** The comparison that the reader asks for. Loads each topic's monthly figures once. */
export default function CompareLive({ topics, state, topicPath, drawn, onShown }: Props) {
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
  const compared = topics.flatMap((_, i) => {
    const [definition, file] = [definitions[i]?.data, months[i]?.data];
    return definition && file ? [{ definition, months: file }] : [];
  });
  const isComplete = compared.length === topics.length;
  useLayoutEffect(() => {
    if (isComplete) onShown(true);
  }, [isComplete, onShown]);
  if (failed) {
    const { error } = failed;
    return (
      <>
        <div className="notice notice-danger" role="alert">
          <p>
            <strong>{words.faultTitle}</strong>{' '}
            {error instanceof DataError ? words.faults[error.fault] : words.faults.offline}{' '}
            {words.faultKept}
          </p>
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
        {drawn}
      </>
    );
  }
  if (!isComplete) return <div aria-busy="true">{drawn}</div>;
  return (
    <div className="compare">
      <CompareView
        model={compareModel(compared, state, language)}
        language={language}
        topicPath={topicPath}
      />
    </div>
  );
}

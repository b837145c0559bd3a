import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { DataError } from '../../data-access/data-error.ts';
import { monthsQuery, shapesQuery } from '../../data-access/queries.ts';
import { loadDefinition } from '../../data-access/registry.ts';
import { unitOf } from '../../domain/dataset.ts';
import { useWords } from '../../words/words-context.ts';
import { districtMap, type DistrictMapInput } from './district-map.ts';
import { MapPanel } from './map-panel.tsx';

interface Props {
  readonly dataset: string;
  readonly measure: string;
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
  /** Called before paint: from `true` on, the drawing from the build may go. */
  readonly onReady: (isReady: boolean) => void;
}

type Shown = Omit<DistrictMapInput, 'selected' | 'language'>;

/** The map and ranking of the chosen measure. While it loads, the last one stays. */
export default function LiveMap({ dataset, measure: id, selected, onSelect, onReady }: Props) {
  const { words, language } = useWords();
  const definition = useQuery({
    queryKey: ['definition', dataset],
    queryFn: () => loadDefinition(dataset),
    staleTime: Infinity,
  });
  const months = useQuery(monthsQuery(dataset));
  const shapes = useQuery(shapesQuery);
  const measure = definition.data?.measures.find((entry) => entry.id === id);
  const asked: Shown | null =
    definition.data && measure && months.data && shapes.data
      ? { definition: definition.data, measure, months: months.data, shapes: shapes.data }
      : null;
  const [last, setLast] = useState<Shown | null>(null);
  if (asked && last?.measure !== asked.measure) setLast(asked);
  const shown = asked ?? last;
  const isReady = shown !== null;
  useLayoutEffect(() => onReady(isReady), [isReady, onReady]);
  const queries = [definition, months, shapes];
  const error = queries.find((query) => query.isError)?.error;
  // An empty box would push the drawing from the build down.
  if (!shown && !error) return null;
  return (
    <div aria-busy={asked === null && !error}>
      {error && (
        <div className="notice notice-danger" role="alert">
          <p>
            <strong>{words.faultTitle}</strong>{' '}
            {error instanceof DataError ? words.faults[error.fault] : words.faults.offline}
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
      )}
      {shown && (
        <MapPanel
          model={districtMap({ ...shown, selected, language })}
          unit={unitOf(shown.measure, language)}
          language={language}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}

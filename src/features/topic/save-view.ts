import type { QueryClient } from '@tanstack/react-query';
import {
  daysQuery,
  manifestQuery,
  monthsQuery,
  shapesQuery,
  tableQuery,
} from '../../data-access/queries.ts';
import type { Language } from '../../domain/language.ts';
import { licenceWords } from '../../domain/licence.ts';
import { contentWords } from '../../words/content.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import type { View } from '../../domain/view.ts';
import { csvText, jsonText, saveFile } from './download.ts';
import { viewModel } from './models/view-model.ts';
import type { TopicFrame } from './topic-context.ts';
import { needsOf } from './topic-data.ts';
import { formatTopicState, type TopicState } from './topic-state.ts';

interface SaveOptions {
  readonly client: QueryClient;
  readonly frame: TopicFrame;
  readonly view: View;
  readonly state: TopicState;
  readonly language: Language;
  readonly format: 'csv' | 'json';
}

/**
 * Saves exactly the numbers that a panel shows, with their source and licence. Throws a DataError
 * where the data cannot be had.
 */
export async function saveView(options: SaveOptions): Promise<void> {
  const { client, frame, view, state, language, format } = options;
  const { definition, bounds, initial } = frame;
  const needs = needsOf(view, state, bounds);
  const [manifest, months, days, shapes, table] = await Promise.all([
    client.fetchQuery(manifestQuery),
    client.fetchQuery(monthsQuery(definition.id)),
    needs.days ? client.fetchQuery(daysQuery(definition.id, state.measure)) : null,
    needs.shapes ? client.fetchQuery(shapesQuery) : null,
    needs.table === null ? null : client.fetchQuery(tableQuery(definition.id, needs.table)),
  ]);
  const data = { bounds, months, days, shapes, table };
  const model = viewModel({ definition, view, state, bounds, language, data });
  const entry = manifest.datasets.find((dataset) => dataset.id === definition.id);
  const search = formatTopicState(state, initial);
  const address = new URL(location.pathname, location.href).href;
  const citation = {
    title: model.finding,
    citation: contentWords(language).citation(
      definition.sources.map((source) => source.publisher[language]).join(', '),
      definition.sources.map((source) => source.title[language]).join(', '),
      formatPeriodWords(bounds, language),
      entry?.version ?? '–',
      entry?.ingestedAt.slice(0, 10) ?? '–',
    ),
    source: definition.sources
      .map((source) => `${source.publisher[language]}, ${source.title[language]}, ${source.url}`)
      .join('; '),
    licence: definition.sources.map((source) => licenceWords(source, language)).join('; '),
    version: entry?.version ?? null,
    processedAt: entry?.ingestedAt ?? null,
    view: `${address}${search === '' ? '' : `?${search}`}`,
  };
  const name = `${definition.id}-${view.id}.${format}`;
  if (format === 'csv') saveFile(name, 'text/csv', csvText(model.table, citation));
  else saveFile(name, 'application/json', jsonText(model.table, citation));
}

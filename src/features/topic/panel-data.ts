import type { QueryClient } from '@tanstack/react-query';
import {
  daysQuery,
  manifestQuery,
  monthsQuery,
  shapesQuery,
  tableQuery,
} from '../../data-access/queries.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import { licenceWords } from '../../domain/licence.ts';
import type { View } from '../../domain/view.ts';
import { contentWords } from '../../words/content.ts';
import type { Citation } from './download.ts';
import { viewModel, type ViewModel } from './models/view-model.ts';
import type { TopicFrame } from './topic-context.ts';
import { needsOf } from './topic-data.ts';
import { formatTopicState, type TopicState } from './topic-state.ts';

/** A panel as a reader sees it: what it shows, in which state and language. */
export interface PanelRequest {
  readonly client: QueryClient;
  readonly frame: TopicFrame;
  readonly view: View;
  readonly state: TopicState;
  readonly language: Language;
}

export interface PanelData {
  readonly model: ViewModel;
  readonly citation: Citation;
}

/** What a panel shows and where it comes from. Throws a DataError where the data cannot be had. */
export async function panelData(request: PanelRequest): Promise<PanelData> {
  const { client, frame, view, state, language } = request;
  const { definition, bounds } = frame;
  const needs = needsOf(view, state, bounds, definition.series?.step);
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
  const citation: Citation = {
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
    view: viewAddress(frame, state),
  };
  return { model, citation };
}

/** Address of the page in a state, without a panel. */
export function viewAddress({ initial }: TopicFrame, state: TopicState): string {
  const search = formatTopicState(state, initial);
  const address = new URL(location.pathname, location.href).href;
  return `${address}${search === '' ? '' : `?${search}`}`;
}

import type { QueryClient } from '@tanstack/react-query';
import {
  daysQuery,
  manifestQuery,
  monthsQuery,
  shapesQuery,
  tableQuery,
} from '../../data-access/queries.ts';
import { boundsOfEntry } from '../../domain/entry-bounds.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { seoulDay } from '../../domain/time/seoul-time.ts';
import type { Language } from '../../domain/language.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import type { View } from '../../domain/view.ts';
import { contentWords } from '../../words/content.ts';
import type { Citation } from './download.ts';
import { viewModel, type ViewModel } from './models/view-model.ts';
import type { TopicFrame } from './topic-context.ts';
import { needsOf, noMonths } from './topic-data.ts';
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
  const { client, frame, view, language } = request;
  const { definition } = frame;
  const { id, series } = definition;
  const manifest = await client.fetchQuery(manifestQuery);
  const entry = manifest.datasets.find((dataset) => dataset.id === id);
  const isLive = definition.timeliness === 'live';
  const bounds = (isLive && entry && boundsOfEntry(entry)) || frame.bounds;
  const state =
    isLive && series?.step === 'moment' ? { ...request.state, period: bounds } : request.state;
  const version = isLive ? entry?.version : null;
  const needs = needsOf(definition, view, state, bounds);
  const [months, days, shapes, table] = await Promise.all([
    series ? client.fetchQuery(monthsQuery(id, version)) : noMonths(id),
    needs.days ? client.fetchQuery(daysQuery(id, state.measure, version)) : null,
    needs.shapes ? client.fetchQuery(shapesQuery) : null,
    needs.table === null ? null : client.fetchQuery(tableQuery(id, needs.table, version)),
  ]);
  const data = { bounds, months, days, shapes, table };
  const model = viewModel({ definition, view, state, bounds, language, data });
  const citation: Citation = {
    title: model.finding,
    citation: contentWords(language).citation(
      definition.sources.map((source) => source.publisher[language]).join(', '),
      definition.sources.map((source) => source.title[language]).join(', '),
      formatPeriodWords(bounds, language),
      entry?.version ?? '–',
      entry ? seoulDay(entry.ingestedAt) : '–',
    ),
    source: definition.sources
      .map((source) => `${source.publisher[language]}, ${source.title[language]}, ${source.url}`)
      .join('; '),
    licence: definition.sources.map((source) => licenceWords(source, language)).join('; '),
    version: entry?.version ?? null,
    processedAt: entry?.ingestedAt ?? null,
    view: viewAddress(frame, request.state),
  };
  return { model, citation };
}

/** Address of the page in a state, without a panel. */
export function viewAddress({ initial }: TopicFrame, state: TopicState): string {
  const search = formatTopicState(state, initial);
  const address = new URL(location.pathname, location.href).href;
  return `${address}${search === '' ? '' : `?${search}`}`;
}

import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/format.ts';
import { licenceWords } from '../../domain/licence.ts';
import type { View } from '../../domain/view.ts';
import { contentWords } from '../../words/content.ts';
import { boundsOfDataset } from './bounds-of-dataset.ts';
import { viewModel } from './models/view-model.ts';
import { panelDrawings } from './panel-drawings.tsx';
import { needsOf } from './topic-data.ts';
import { topicFrame } from './topic-frame.ts';
import { ViewContent } from './view-content.tsx';

/** The parts of an embedded page that are drawn at build, by the ids that the page asks for. */
export function embedPart(
  definition: DatasetDefinition,
  view: View,
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const bounds = boundsOfDataset(data, definition.id);
  const { initial: state } = topicFrame(definition, bounds);
  const needs = needsOf(view, state, bounds, definition.series?.step);
  const model = viewModel({
    definition,
    view,
    state,
    bounds,
    language,
    data: {
      bounds,
      months: data.months(definition.id),
      days: needs.days ? data.days(definition.id, state.measure) : null,
      shapes: needs.shapes ? data.shapes() : null,
      table: needs.table === null ? null : data.table(definition.id, needs.table),
    },
  });
  const words = contentWords(language);
  const [source] = definition.sources;
  return {
    [`view-${view.id}`]: (
      <ViewContent
        model={model}
        language={language}
        drawings={panelDrawings}
        actions={null}
        title={view.title[language]}
        tableLabel={words.showTable}
      />
    ),
    [`source-${view.id}`]: source && (
      <p>
        {words.source}:{' '}
        <a href={source.url} target="_blank" rel="noopener">
          {source.publisher[language]}, {source.title[language]}
        </a>
        {' · '}
        {words.licence}: {licenceWords(source, language)}
        {' · '}
        {words.dataPeriod}: {formatPeriodWords(bounds, language)}
      </p>
    ),
  };
}

import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import type { View } from '../../domain/view.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { contentWords } from '../../words/content.ts';
import { boundsOfDataset } from './bounds-of-dataset.ts';
import { layersStatic } from './layers-static.tsx';
import { viewModel } from './models/view-model.ts';
import { panelDrawings } from './panel-drawings.tsx';
import { needsOf, noMonths } from './topic-data.ts';
import { topicFrame } from './topic-frame.ts';
import { ViewContent } from './view-content.tsx';

/** The parts of an embedded page that are drawn at build, by the ids that the page asks for. */
export function embedPart(
  definition: DatasetDefinition,
  view: View,
  data: SiteData,
  { language }: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const props = { definition, data, language };
  return {
    [`view-${view.id}`]:
      view.kind === 'layers' ? (
        layersStatic(view, data, language)
      ) : (
        <EmbedView {...props} view={view} />
      ),
    [`source-${view.id}`]: <EmbedSource {...props} />,
  };
}

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly language: Language;
}

function EmbedView({ definition, data, language, view }: Props & { readonly view: View }) {
  const bounds = boundsOfDataset(data, definition.id);
  const { initial: state } = topicFrame(definition, bounds);
  const needs = needsOf(definition, view, state, bounds);
  const model = viewModel({
    definition,
    view,
    state,
    bounds,
    language,
    data: {
      bounds,
      months: definition.series ? data.months(definition.id) : noMonths(definition.id),
      days: needs.days ? data.days(definition.id, state.measure) : null,
      shapes: needs.shapes ? data.shapes() : null,
      table: needs.table === null ? null : data.table(definition.id, needs.table),
    },
  });
  return (
    <ViewContent
      model={model}
      language={language}
      drawings={panelDrawings}
      actions={null}
      title={view.title[language]}
      tableLabel={contentWords(language).showTable}
    />
  );
}

/** Links leave the frame: a whole page has no place in it. */
function EmbedSource({ definition, data, language }: Props) {
  const words = contentWords(language);
  return (
    <>
      {definition.sources.map((source) => (
        <p key={source.url}>
          {words.source}:{' '}
          <a href={source.url} target="_blank" rel="noopener">
            {source.publisher[language]}, {source.title[language]}
          </a>
          {' · '}
          {words.licence}: {licenceWords(source, language)}
        </p>
      ))}
      <p>
        <DataStateSlot
          facts={dataStateFacts(definition, data.entry(definition.id))}
          language={language}
        />
      </p>
      <p>
        {words.dataPeriod}: {formatPeriodWords(boundsOfDataset(data, definition.id), language)}
      </p>
    </>
  );
}

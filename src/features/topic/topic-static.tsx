import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatDay, formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { DatasetEntry } from '../../domain/published.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import type { Period } from '../../domain/time/period.ts';
import { seoulDay } from '../../domain/time/seoul-time.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { contentWords, type ContentWords } from '../../words/content.ts';
import { durationText } from '../../words/duration.ts';
import { liveWords } from '../../words/live.ts';
import { pageWords } from '../../words/pages.ts';
import { viewModel } from './models/view-model.ts';
import { AnalysisFinding, AnalysisMethod } from './analysis-static.tsx';
import { layersStatic } from './layers-static.tsx';
import { TopicPromises } from './topic-promises.tsx';
import { TopicNeighbours } from './topics-static.tsx';
import { boundsOfDataset } from './bounds-of-dataset.ts';
import { topicFrame } from './topic-frame.ts';
import { needsOf, noMonths } from './topic-data.ts';
import { panelDrawings } from './panel-drawings.tsx';
import { ViewContent } from './view-content.tsx';

/** Every part of a topic page that is drawn at build, by the id that the page asks for. */
export function topicParts(
  definition: DatasetDefinition,
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const bounds = boundsOfDataset(data, definition.id);
  const { initial: state } = topicFrame(definition, bounds);
  const words = contentWords(language);
  const analysis = data.analysis(definition.id);
  const parts: Record<string, ReactNode> = {
    'topic-header': (
      <>
        <TopicNeighbours data={data} links={links} definition={definition} />
        <TopicHeader
          definition={definition}
          entry={data.entry(definition.id)}
          archive={archiveLink(definition, data, links)}
          language={language}
          bounds={bounds}
        />
        {analysis && (
          <AnalysisFinding
            analysis={analysis}
            results={data.table(definition.id, 'results')}
            language={language}
          />
        )}
      </>
    ),
    'topic-method': (
      <>
        {analysis && <AnalysisMethod analysis={analysis} language={language} />}
        <TopicMethod definition={definition} language={language} />
        <TopicPromises dataset={definition.id} data={data} links={links} />
      </>
    ),
  };
  for (const view of definition.views) {
    parts[`source-${view.id}`] = <SourceLine definition={definition} data={data} links={links} />;
    if (view.kind === 'layers') {
      parts[`view-${view.id}`] = layersStatic(view, data, language);
      continue;
    }
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
    parts[`view-${view.id}`] = (
      <ViewContent
        model={model}
        language={language}
        drawings={panelDrawings}
        actions={null}
        title={view.title[language]}
        tableLabel={words.showTable}
      />
    );
  }
  return parts;
}

interface HeaderProps {
  readonly definition: DatasetDefinition;
  readonly language: Language;
  readonly bounds: Period;
}

interface ArchiveLink {
  readonly href: string;
  readonly label: string;
}

/** The same thing in the archive, where there is one. */
function archiveLink(
  { live }: DatasetDefinition,
  data: SiteData,
  links: SiteLinks,
): ArchiveLink | null {
  const archive = data.definitions.find(({ id }) => id === live?.archive);
  if (!archive) return null;
  const { id, title, topicOrder } = archive;
  return {
    href: topicOrder === null ? links.dataset(id) : links.topic(id),
    label: liveWords(links.language).archive(title[links.language]),
  };
}

interface TopicHeaderProps extends HeaderProps {
  readonly entry: DatasetEntry;
  readonly archive: ArchiveLink | null;
}

function TopicHeader({ definition, entry, archive, language, bounds }: TopicHeaderProps) {
  const words = contentWords(language);
  return (
    <>
      <h1>{definition.title[language]}</h1>
      <p className="lead">{definition.summary[language]}</p>
      {definition.timeliness === 'archive' ? (
        <p className="notice">
          {archiveWords(definition, words)(formatDay(bounds.last, language))}
        </p>
      ) : (
        <p className="notice">
          <DataStateSlot facts={dataStateFacts(definition, entry)} language={language} />
          {liveWords(language).renewed(durationText(definition.live?.everyMinutes ?? 0, language))}
          {archive !== null && (
            <>
              {' · '}
              <a href={archive.href}>{archive.label}</a>
            </>
          )}
        </p>
      )}
      <noscript>
        <p className="notice">{pageWords(language).noScript}</p>
      </noscript>
    </>
  );
}

/** How the age of a topic is told: a series ends, a single look was on a day, an analysis used data. */
function archiveWords(
  { theme, series, takenOn }: DatasetDefinition,
  words: ContentWords,
): (day: string) => string {
  if (theme === 'analysis') return words.analysedUntil;
  return series?.step === 'moment' || takenOn !== undefined ? words.lookedAt : words.archive;
}

function TopicMethod({ definition, language }: Omit<HeaderProps, 'bounds'>) {
  return (
    <>
      <h2>{pageWords(language).method}</h2>
      {definition.method.map((paragraph) => (
        <p key={paragraph.en}>{paragraph[language]}</p>
      ))}
    </>
  );
}

interface SourceProps {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Where the numbers of a panel come from, how old they are and what one may do with them. */
function SourceLine({ definition, data, links }: SourceProps) {
  const { language } = links;
  const words = contentWords(language);
  const entry = data.entry(definition.id);
  const source = definition.sources[0];
  if (!source) return null;
  return (
    <>
      <p>
        <DataStateSlot facts={dataStateFacts(definition, entry)} language={language} />
      </p>
      <p data-version={entry.version}>
        {words.source}:{' '}
        <a href={source.url}>
          {source.publisher[language]}, {source.title[language]}
        </a>
        {' · '}
        {words.licence}: {licenceWords(source, language)}
        {' · '}
        {words.dataPeriod}: {formatPeriodWords(boundsOfDataset(data, definition.id), language)}
        {' · '}
        {words.ingested}: <time dateTime={entry.ingestedAt}>{seoulDay(entry.ingestedAt)}</time>
        {' · '}
        <a href={links.dataset(definition.id)}>{words.datasetPage}</a>
      </p>
    </>
  );
}

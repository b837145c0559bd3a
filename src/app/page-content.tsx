import type { ComponentType } from 'react';
import { StaticHtml } from '../ui/layout/static-html.tsx';
import type { DatasetDefinition } from '../domain/dataset.ts';
import type { Period } from '../domain/time/period.ts';
import type { AskFacts } from '../features/ask/ask-facts.ts';
import type { CatalogueFacts } from '../features/catalogue/catalogue-facts.ts';
import type { CityMapFacts } from '../features/city-map/city-map-facts.ts';
import type { CompareFacts } from '../features/compare/compare-facts.ts';
import type { LedgerFilterFacts } from '../features/consultations/ledger-filter-state.ts';
import type { CommitmentListFacts } from '../features/commitments/list-model.ts';
import type { LiveStripFacts } from '../features/live/live-strip-facts.ts';
import type { OverviewFacts } from '../features/overview/overview-facts.ts';
import type { Page, Place } from './pages.ts';

/**
 * What the build tells a page's script about the data, so that it need not load any: it stands in
 * the page as JSON.
 */
export interface PageFacts {
  /** Days that the topic's dataset covers; only on a topic page. */
  readonly bounds: Period | null;
  /** Only on the page that each is named for. */
  readonly overview: OverviewFacts | null;
  readonly compare: CompareFacts | null;
  readonly commitments: CommitmentListFacts | null;
  readonly map: CityMapFacts | null;
  readonly consultations: LedgerFilterFacts | null;
  readonly ask: AskFacts | null;
  readonly catalogue: CatalogueFacts | null;
  /** Live tiles of the overview; `null` where nothing is live. */
  readonly live: LiveStripFacts | null;
}

/** Loads the script of a page: only pages that answer to the reader have any. */
export async function loadContent(
  place: Place,
  facts: PageFacts,
  pathTo: (page: Page) => string,
): Promise<ComponentType> {
  const { page } = place;
  const topicPath = (dataset: string): string => pathTo({ kind: 'topic', dataset });
  const { overview, compare, commitments, map, live, ask, consultations, catalogue } = facts;
  if (page.kind === 'overview' && overview) {
    const [{ OverviewPage }, strip] = await Promise.all([
      import('../features/overview/overview-page.tsx'),
      live && import('../features/live/live-strip.tsx'),
    ]);
    const comparePath = pathTo({ kind: 'compare' });
    return () => (
      <OverviewPage facts={overview} topicPath={topicPath} comparePath={comparePath}>
        {live && strip && <strip.LiveStrip {...live} />}
      </OverviewPage>
    );
  }
  if (page.kind === 'compare' && compare) {
    const { ComparePage } = await import('../features/compare/compare-page.tsx');
    return () => <ComparePage facts={compare} topicPath={topicPath} />;
  }
  if (page.kind === 'consultations' && consultations) {
    const { ConsultationsPage } = await import('../features/consultations/consultations-page.tsx');
    return () => <ConsultationsPage facts={consultations} />;
  }
  if (page.kind === 'catalogue' && catalogue) {
    const { CataloguePage } = await import('../features/catalogue/catalogue-page.tsx');
    const datasetPath = (dataset: string): string => pathTo({ kind: 'dataset', dataset });
    return () => (
      <CataloguePage
        facts={catalogue}
        datasetPath={datasetPath}
        askPath={pathTo({ kind: 'ask' })}
      />
    );
  }
  if (page.kind === 'dataset' || page.kind === 'openness-report' || page.kind === 'api') {
    return (await import('../ui/layout/page-actions.tsx')).PageActions;
  }
  if (page.kind === 'ask' && ask) {
    const { AskPage } = await import('../features/ask/ask-page.tsx');
    return () => <AskPage facts={ask} />;
  }
  if (page.kind === 'map' && map) {
    const { CityMapPage } = await import('../features/city-map/city-map-page.tsx');
    return () => <CityMapPage facts={map} askPath={pathTo({ kind: 'ask' })} />;
  }
  if (page.kind === 'commitments' && commitments) {
    const { CommitmentsPage } = await import('../features/commitments/commitments-page.tsx');
    return () => <CommitmentsPage facts={commitments} />;
  }
  if (page.kind === 'commitment') {
    return (await import('../features/commitments/commitment-page.tsx')).CommitmentPage;
  }
  if (page.kind === 'commitment-check') {
    return (await import('../features/commitments/check-page.tsx')).CheckPage;
  }
  if (page.kind === 'services') {
    return (await import('../features/services/services-page.tsx')).ServicesPage;
  }
  if (page.kind === 'topic' && facts.bounds) {
    const [{ TopicPage }, { topicFrame }, definition] = await Promise.all([
      import('../features/topic/topic-page.tsx'),
      import('../features/topic/topic-frame.ts'),
      loadTopic(page.dataset),
    ]);
    const frame = topicFrame(definition, facts.bounds);
    return () => <TopicPage {...frame} askPath={pathTo({ kind: 'ask' })} />;
  }
  if (page.kind === 'embed' && facts.bounds) {
    const { dataset, view } = page;
    const [{ EmbedPage }, { topicFrame }, definition] = await Promise.all([
      import('../features/topic/embed-page.tsx'),
      import('../features/topic/topic-frame.ts'),
      loadTopic(dataset),
    ]);
    const frame = topicFrame(definition, facts.bounds);
    return () => <EmbedPage {...frame} view={view} topicPath={topicPath(dataset)} />;
  }
  return () => <StaticHtml id="page" className="static-page" />;
}

async function loadTopic(id: string): Promise<DatasetDefinition> {
  const { loadDefinition } = await import('../data-access/registry.ts');
  const definition = await loadDefinition(id);
  if (!definition) throw new Error(`There is no dataset "${id}".`);
  return definition;
}

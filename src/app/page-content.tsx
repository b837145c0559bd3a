import type { ComponentType } from 'react';
import { StaticHtml } from '../ui/layout/static-html.tsx';
import type { Area } from '../domain/area.ts';
import type { DatasetDefinition } from '../domain/dataset.ts';
import type { Period } from '../domain/period.ts';
import type { NavigationItem } from './shell.tsx';
import type { Page, Place } from './pages.ts';

/**
 * What the build tells a page's script about the data, so that it need not load any: it stands in
 * the page as JSON.
 */
export interface PageFacts {
  readonly topics: readonly NavigationItem[];
  /** Days that the topic's dataset covers; only on a topic page. */
  readonly bounds: Period | null;
  /** Districts to choose from; only on the overview. */
  readonly districts: readonly Area[];
}

/** Loads the script of a page: only pages that answer to the reader have any. */
export async function loadContent(
  place: Place,
  facts: PageFacts,
  pathTo: (page: Page) => string,
): Promise<ComponentType> {
  const { page } = place;
  if (page.kind === 'overview') {
    const { OverviewPage } = await import('../features/overview/overview-page.tsx');
    return () => (
      <OverviewPage
        districts={facts.districts}
        topicPath={(dataset) => pathTo({ kind: 'topic', dataset })}
      />
    );
  }
  if (page.kind === 'topic' && facts.bounds) {
    const [{ TopicPage }, { topicFrame }, definition] = await Promise.all([
      import('../features/topic/topic-page.tsx'),
      import('../features/topic/topic-frame.ts'),
      loadTopic(page.dataset),
    ]);
    const frame = topicFrame(definition, facts.bounds);
    return () => <TopicPage {...frame} />;
  }
  return () => <StaticHtml id="page" className="static-page" />;
}

async function loadTopic(id: string): Promise<DatasetDefinition> {
  const { loadDefinition } = await import('../data-access/registry.ts');
  const definition = await loadDefinition(id);
  if (!definition) throw new Error(`There is no dataset "${id}".`);
  return definition;
}

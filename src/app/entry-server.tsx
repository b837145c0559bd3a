import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { loadAllDefinitions, loadAnalyses } from '../data-access/registry.ts';
import { createSiteData, type SiteData } from '../data-access/site-data.ts';
import type { AskChannel } from '../domain/ask/channel.ts';
import type { CivilDay } from '../domain/time/civil-date.ts';
import { languages } from '../domain/language.ts';
import { askFacts } from '../features/ask/ask-static.tsx';
import { makeCatalogueFacts } from '../features/catalogue/make-catalogue-facts.ts';
import { cityMapFacts } from '../features/city-map/city-map-static.tsx';
import { commitmentListFacts } from '../features/commitments/list-facts.ts';
import { compareFacts } from '../features/compare/compare-facts.ts';
import { ledgerFilterFacts } from '../features/consultations/ledger-filter-facts.ts';
import { liveStripFacts } from '../features/live/live-strip-facts.ts';
import { reportFiles } from '../features/openness/report-files.ts';
import { overviewFacts } from '../features/overview/overview-facts.ts';
import { boundsOfDataset } from '../features/topic/bounds-of-dataset.ts';
import { shellEn } from '../words/shell.en.ts';
import { shellKo } from '../words/shell.ko.ts';
import { App } from './app.tsx';
import { loadContent, type PageFacts } from './page-content.tsx';
import { headOf } from './page-head.ts';
import { partsOf } from './page-parts.tsx';
import { pathOf, type Page, type Place } from './pages.ts';
import { createQueryClient } from './query-client.ts';
import { linksOf } from './site-links.ts';
import { SiteFoot, SiteMenu } from './site-menu.tsx';
import { sitePages } from './site-pages.ts';

export interface RenderedPage {
  readonly path: string;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly facts: PageFacts;
  /** What the page gives to take away, written beside it. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Renders every page in every language. `read` gives a file of the data folder as text; what is late
 * is late by `today`; readers' messages go to `channel`.
 */
export async function renderSite(
  read: (path: string) => string,
  base: string,
  today: CivilDay,
  channel: AskChannel = { kind: 'none' },
): Promise<RenderedPage[]> {
  const data = createSiteData(await loadAllDefinitions(), read, await loadAnalyses(), today);
  const pages = sitePages(data);
  const rendered: RenderedPage[] = [];
  const built = new Set(pages.map((page) => pathOf({ page, language: 'ko' })));
  for (const language of languages) {
    for (const page of pages) {
      rendered.push(await renderPage({ language, page }, data, base, built, channel));
    }
  }
  return rendered;
}

async function renderPage(
  place: Place,
  data: SiteData,
  base: string,
  built: ReadonlySet<string>,
  channel: AskChannel,
): Promise<RenderedPage> {
  const { language, page } = place;
  const words = language === 'ko' ? shellKo : shellEn;
  const links = linksOf(place, base);
  const head = headOf(place, data, links);
  const here = `${base}${pathOf(place).slice(1)}`;
  const isAsked = page.kind !== 'ask' && page.kind !== 'not-found';
  const parts: Readonly<Record<string, ReactNode>> = {
    ...partsOf(place, data, links, channel),
    'site-menu': <SiteMenu place={place} base={base} built={built} />,
    'site-foot': (
      <SiteFoot
        {...{ place, base, built }}
        askHref={isAsked ? links.ask({ address: here, title: head.title }) : null}
      />
    ),
  };
  const facts: PageFacts = {
    bounds:
      page.kind === 'topic' || page.kind === 'embed' ? boundsOfDataset(data, page.dataset) : null,
    overview: page.kind === 'overview' ? overviewFacts(data, language) : null,
    compare: page.kind === 'compare' ? compareFacts(data, language) : null,
    commitments: page.kind === 'commitments' ? commitmentListFacts(data, links) : null,
    consultations: page.kind === 'consultations' ? ledgerFilterFacts(data, language) : null,
    ask: page.kind === 'ask' ? askFacts(data, channel, language) : null,
    catalogue: page.kind === 'catalogue' ? makeCatalogueFacts(data, links) : null,
    map: page.kind === 'map' ? cityMapFacts(data, language) : null,
    live: page.kind === 'overview' ? liveStripFacts(data, links) : null,
  };
  const pathTo = (target: Page): string => `${base}${pathOf({ page: target, language }).slice(1)}`;
  const path = pathTo(page);
  const Content = await loadContent(place, facts, pathTo);
  const html = renderToString(
    <App
      place={place}
      path={path}
      base={base}
      words={words}
      Content={Content}
      staticHtml={(id) => renderToStaticMarkup(parts[id])}
      queryClient={createQueryClient()}
    />,
  );
  const files = page.kind === 'openness-report' ? reportFiles(data, links) : [];
  return { path: pathOf(place), place, html, facts, files, ...head };
}

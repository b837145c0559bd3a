import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { loadAllDefinitions } from '../data-access/registry.ts';
import { createSiteData, type SiteData, type SiteLinks } from '../data-access/site-data.ts';
import { languages } from '../domain/language.ts';
import { AboutStatic, LicencesStatic, NotFoundStatic } from '../features/about/about-static.tsx';
import { DatasetStatic } from '../features/catalogue/dataset-static.tsx';
import { DatasetsStatic } from '../features/catalogue/datasets-static.tsx';
import { overviewParts } from '../features/overview/overview-static.tsx';
import { boundsOfDataset, topicParts } from '../features/topic/topic-static.tsx';
import { pageWords } from '../words/pages.ts';
import { shellEn } from '../words/shell.en.ts';
import { shellKo } from '../words/shell.ko.ts';
import { App } from './app.tsx';
import { loadContent, type PageFacts } from './page-content.tsx';
import { pathOf, type Page, type Place } from './pages.ts';
import { createQueryClient } from './query-client.ts';

export interface RenderedPage {
  readonly path: string;
  readonly place: Place;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly facts: PageFacts;
}

/** Renders every page in every language. `read` gives a file of the data folder as text. */
export async function renderSite(
  read: (path: string) => string,
  base: string,
): Promise<RenderedPage[]> {
  const data = createSiteData(await loadAllDefinitions(), read);
  const pages: Page[] = [
    { kind: 'overview' },
    { kind: 'datasets' },
    { kind: 'about' },
    { kind: 'licences' },
    { kind: 'not-found' },
    ...data.definitions.flatMap((definition): Page[] => [
      { kind: 'dataset', dataset: definition.id },
      ...(definition.topicOrder === null
        ? []
        : [{ kind: 'topic' as const, dataset: definition.id }]),
    ]),
  ];
  const rendered: RenderedPage[] = [];
  for (const language of languages) {
    for (const page of pages) rendered.push(await renderPage({ language, page }, data, base));
  }
  return rendered;
}

function linksOf(place: Place, base: string): SiteLinks {
  const { language } = place;
  const to = (page: Page): string => `${base}${pathOf({ page, language }).slice(1)}`;
  return {
    language,
    topic: (dataset, search) =>
      `${to({ kind: 'topic', dataset })}${search === undefined ? '' : `?${search}`}`,
    dataset: (dataset) => to({ kind: 'dataset', dataset }),
    datasets: to({ kind: 'datasets' }),
    overview: to({ kind: 'overview' }),
    about: to({ kind: 'about' }),
    licences: to({ kind: 'licences' }),
    file: (path) => `${base}data/${path}`,
  };
}

async function renderPage(place: Place, data: SiteData, base: string): Promise<RenderedPage> {
  const { language, page } = place;
  const words = language === 'ko' ? shellKo : shellEn;
  const links = linksOf(place, base);
  const parts = partsOf(place, data, links);
  const topics = data.definitions.filter((definition) => definition.topicOrder !== null);
  const facts: PageFacts = {
    topics: topics.map((definition) => ({
      page: { kind: 'topic', dataset: definition.id },
      label: definition.title[language],
    })),
    bounds: page.kind === 'topic' ? boundsOfDataset(data, page.dataset) : null,
    districts:
      page.kind === 'overview'
        ? (
            topics.find(({ areas }) => areas && areas.districts.length > 0)?.areas?.districts ?? []
          ).map(({ code, name, shortName }) => ({ code, name, shortName }))
        : [],
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
      facts={facts}
      Content={Content}
      staticHtml={(id) => renderToStaticMarkup(parts[id])}
      queryClient={createQueryClient()}
    />,
  );
  return { path: pathOf(place), place, html, facts, ...headOf(place, data) };
}

function partsOf(
  { page }: Place,
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const definitionOf = (id: string) => {
    const definition = data.definitions.find((entry) => entry.id === id);
    if (!definition) throw new Error(`There is no dataset "${id}".`);
    return definition;
  };
  switch (page.kind) {
    case 'overview':
      return overviewParts(data, links);
    case 'topic':
      return topicParts(definitionOf(page.dataset), data, links);
    case 'datasets':
      return { page: <DatasetsStatic data={data} links={links} /> };
    case 'dataset':
      return {
        page: <DatasetStatic definition={definitionOf(page.dataset)} data={data} links={links} />,
      };
    case 'about':
      return { page: <AboutStatic links={links} /> };
    case 'licences':
      return { page: <LicencesStatic data={data} links={links} /> };
    case 'not-found':
      return { page: <NotFoundStatic links={links} /> };
  }
}

function headOf({ language, page }: Place, data: SiteData): { title: string; description: string } {
  const words = pageWords(language);
  const named = (title: string, description: string) => ({
    title: `${title} · ${words.siteTitle}`,
    description,
  });
  switch (page.kind) {
    case 'overview':
      return {
        title: words.siteTitle,
        description: `${words.overviewQuestion} ${words.overviewLead}`,
      };
    case 'topic':
    case 'dataset': {
      const definition = data.definitions.find((entry) => entry.id === page.dataset);
      const title = definition?.title[language] ?? '';
      const suffix = page.kind === 'dataset' ? ` (${words.datasetsTitle})` : '';
      return named(`${title}${suffix}`, definition?.summary[language] ?? '');
    }
    case 'datasets':
      return named(words.datasetsTitle, words.datasetsLead);
    case 'about':
      return named(words.aboutTitle, words.what[0] ?? '');
    case 'licences':
      return named(words.licencesTitle, words.licencesLead);
    case 'not-found':
      return named(words.notFoundTitle, words.notFound);
  }
}

import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { loadAllDefinitions, loadAnalyses } from '../data-access/registry.ts';
import { commitmentRegister, hasCommitments } from '../data-access/commitments.ts';
import { hasServices } from '../data-access/services.ts';
import { publishes } from '../data-access/participation.ts';
import { hasNotReleased } from '../data-access/not-released.ts';
import { hasCatalogue } from '../data-access/openness.ts';
import { createSiteData, type SiteData, type SiteLinks } from '../data-access/site-data.ts';
import { formatAbout } from '../domain/ask/about.ts';
import type { AskChannel } from '../domain/ask/channel.ts';
import type { CivilDay } from '../domain/civil-date.ts';
import { languages } from '../domain/language.ts';
import { AboutStatic, LicencesStatic, NotFoundStatic } from '../features/about/about-static.tsx';
import { ApiStatic } from '../features/about/api-static.tsx';
import { PrivacyStatic } from '../features/about/privacy-static.tsx';
import { answersParts } from '../features/answers/answers-static.tsx';
import { askFacts, askParts } from '../features/ask/ask-static.tsx';
import { AgreementsStatic } from '../features/catalogue/agreements-static.tsx';
import { catalogueParts } from '../features/catalogue/catalogue-static.tsx';
import { DatasetStatic } from '../features/catalogue/dataset-static.tsx';
import { DatasetsStatic } from '../features/catalogue/datasets-static.tsx';
import { makeCatalogueFacts } from '../features/catalogue/make-catalogue-facts.ts';
import { cityMapFacts, cityMapParts } from '../features/city-map/city-map-static.tsx';
import { checkParts } from '../features/commitments/check-static.tsx';
import {
  embeddedOf,
  embeddedParts,
  embedParts,
} from '../features/commitments/commitment-embed.tsx';
import { commitmentParts } from '../features/commitments/commitment-static.tsx';
import { commitmentsParts } from '../features/commitments/commitments-static.tsx';
import { commitmentListFacts } from '../features/commitments/list-facts.ts';
import { commitmentsPart } from '../features/commitments/progress-panel.tsx';
import { compareFacts } from '../features/compare/compare-facts.ts';
import { compareParts } from '../features/compare/compare-static.tsx';
import { consultationsParts } from '../features/consultations/consultations-static.tsx';
import { forumsParts } from '../features/consultations/forums-static.tsx';
import { ledgerFilterFacts } from '../features/consultations/ledger-filter-facts.ts';
import { ideasParts } from '../features/ideas/ideas-static.tsx';
import { surveysParts } from '../features/surveys/surveys-static.tsx';
import { scorecardParts } from '../features/scorecard/scorecard-static.tsx';
import { liveStripFacts } from '../features/live/live-strip-facts.ts';
import { liveStripParts } from '../features/live/live-strip-static.tsx';
import { NotReleasedStatic } from '../features/openness/not-released-static.tsx';
import { OpennessStatic } from '../features/openness/openness-static.tsx';
import { reportFiles } from '../features/openness/report-files.ts';
import { ReportStatic } from '../features/openness/report-static.tsx';
import { overviewFacts } from '../features/overview/overview-facts.ts';
import { overviewParts } from '../features/overview/overview-static.tsx';
import { servicesParts } from '../features/services/services-static.tsx';
import { boundsOfDataset } from '../features/topic/bounds-of-dataset.ts';
import { isEmbeddable } from '../features/topic/embed-code.ts';
import { embedPart } from '../features/topic/embed-static.tsx';
import { topicParts } from '../features/topic/topic-static.tsx';
import { TopicsStatic } from '../features/topic/topics-static.tsx';
import { answerWords } from '../words/answers.ts';
import { apiWords } from '../words/api.ts';
import { askWords } from '../words/ask.ts';
import { cataloguePageWords } from '../words/catalogue-page.ts';
import { datasetPageWords } from '../words/dataset-page.ts';
import { notReleasedWords } from '../words/not-released.ts';
import { opennessReportWords } from '../words/openness-report.ts';
import { opennessWords } from '../words/openness.ts';
import { checkWords } from '../words/promise-check.ts';
import { consultationWords } from '../words/consultations.ts';
import { forumWords } from '../words/forums.ts';
import { ideaWords } from '../words/ideas.ts';
import { surveyWords } from '../words/surveys.ts';
import { commitmentWords } from '../words/commitments.ts';
import { mapWords } from '../words/map.ts';
import { overviewPageWords } from '../words/overview-pages.ts';
import { pageWords } from '../words/pages.ts';
import { privacyWords } from '../words/privacy.ts';
import { serviceWords } from '../words/services.ts';
import { shellEn } from '../words/shell.en.ts';
import { shellKo } from '../words/shell.ko.ts';
import { App } from './app.tsx';
import { loadContent, type PageFacts } from './page-content.tsx';
import { pathOf, type Page, type Place } from './pages.ts';
import { createQueryClient } from './query-client.ts';
import { SiteFoot, SiteMenu } from './site-menu.tsx';

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
  const pages: Page[] = [
    { kind: 'overview' },
    { kind: 'topics' },
    { kind: 'map' },
    { kind: 'compare' },
    { kind: 'scorecard' },
    { kind: 'ask' },
    { kind: 'datasets' },
    { kind: 'agreements' },
    { kind: 'api' },
    { kind: 'about' },
    { kind: 'licences' },
    { kind: 'privacy' },
    { kind: 'not-found' },
    ...(hasCommitments(data) ? commitmentPages(data) : []),
    ...participationPages(data),
    ...opennessPages(data),
    ...(hasServices(data) ? [{ kind: 'services' as const }] : []),
    ...data.definitions.flatMap((definition): Page[] => [
      { kind: 'dataset', dataset: definition.id },
      ...(definition.topicOrder === null
        ? []
        : [
            { kind: 'topic' as const, dataset: definition.id },
            ...definition.views
              .filter(isEmbeddable)
              .map((view) => ({ kind: 'embed' as const, dataset: definition.id, view: view.id })),
          ]),
    ]),
  ];
  const rendered: RenderedPage[] = [];
  const built = new Set(pages.map((page) => pathOf({ page, language: 'ko' })));
  for (const language of languages) {
    for (const page of pages) {
      rendered.push(await renderPage({ language, page }, data, base, built, channel));
    }
  }
  return rendered;
}

const commitmentPages = (data: SiteData): Page[] => [
  { kind: 'commitments' },
  { kind: 'commitment-check' },
  ...commitmentRegister(data).commitments.map(({ id }) => ({ kind: 'commitment' as const, id })),
  ...embeddedParts(data).map((part) => ({ kind: 'commitment-embed' as const, part })),
];

const participationPages = (data: SiteData): Page[] => {
  const hasForums = publishes(data, 'forums');
  return [
    ...(publishes(data, 'answers') ? [{ kind: 'answers' as const }] : []),
    ...(hasForums || hasCommitments(data) ? [{ kind: 'consultations' as const }] : []),
    ...(hasForums || publishes(data, 'proposals') ? [{ kind: 'ideas' as const }] : []),
    ...(hasForums ? [{ kind: 'forums' as const }] : []),
    ...(publishes(data, 'surveys') ? [{ kind: 'surveys' as const }] : []),
  ];
};

const opennessPages = (data: SiteData): Page[] => [
  ...(hasCatalogue(data)
    ? [
        { kind: 'catalogue' as const },
        { kind: 'openness' as const },
        { kind: 'openness-report' as const },
      ]
    : []),
  ...(hasNotReleased(data) ? [{ kind: 'not-released' as const }] : []),
];

const withSearch = (path: string, search: string | undefined): string =>
  search === undefined ? path : `${path}?${search}`;

function linksOf(place: Place, base: string): SiteLinks {
  const { language } = place;
  const to = (page: Page): string => `${base}${pathOf({ page, language }).slice(1)}`;
  return {
    language,
    topic: (dataset, search) => withSearch(to({ kind: 'topic', dataset }), search),
    dataset: (dataset) => to({ kind: 'dataset', dataset }),
    topics: to({ kind: 'topics' }),
    map: (search) => withSearch(to({ kind: 'map' }), search),
    compare: (search) => withSearch(to({ kind: 'compare' }), search),
    scorecard: to({ kind: 'scorecard' }),
    commitments: (search) => withSearch(to({ kind: 'commitments' }), search),
    commitment: (id) => to({ kind: 'commitment', id }),
    commitmentCheck: to({ kind: 'commitment-check' }),
    commitmentEmbed: (part) => to({ kind: 'commitment-embed', part }),
    ask: (about) => withSearch(to({ kind: 'ask' }), about && formatAbout(about)),
    answers: to({ kind: 'answers' }),
    consultations: to({ kind: 'consultations' }),
    ideas: to({ kind: 'ideas' }),
    forums: to({ kind: 'forums' }),
    surveys: to({ kind: 'surveys' }),
    datasets: to({ kind: 'datasets' }),
    agreements: to({ kind: 'agreements' }),
    catalogue: (search) => withSearch(to({ kind: 'catalogue' }), search),
    openness: to({ kind: 'openness' }),
    opennessReport: to({ kind: 'openness-report' }),
    notReleased: to({ kind: 'not-released' }),
    overview: to({ kind: 'overview' }),
    api: to({ kind: 'api' }),
    about: to({ kind: 'about' }),
    licences: to({ kind: 'licences' }),
    root: base,
    file: (path) => `${base}data/${path}`,
  };
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

function partsOf(
  { page }: Place,
  data: SiteData,
  links: SiteLinks,
  channel: AskChannel,
): Readonly<Record<string, ReactNode>> {
  const definitionOf = (id: string) => {
    const definition = data.definitions.find((entry) => entry.id === id);
    if (!definition) throw new Error(`There is no dataset "${id}".`);
    return definition;
  };
  switch (page.kind) {
    case 'overview':
      return {
        ...overviewParts(data, links),
        ...liveStripParts(data, links),
        'overview-commitments': hasCommitments(data) ? commitmentsPart(data, links) : null,
      };
    case 'topic':
      return topicParts(definitionOf(page.dataset), data, links);
    case 'commitments':
      return commitmentsParts(data, links);
    case 'commitment':
      return commitmentParts(page.id, data, links);
    case 'commitment-check':
      return checkParts(data, links);
    case 'commitment-embed':
      return embedParts(page.part, data, links);
    case 'services':
      return servicesParts(data, links);
    case 'answers':
      return answersParts(data, links);
    case 'consultations':
      return consultationsParts(data, links);
    case 'ideas':
      return ideasParts(data, links);
    case 'forums':
      return forumsParts(data, links);
    case 'surveys':
      return surveysParts(data, links);
    case 'ask':
      return askParts(askFacts(data, channel, links.language), links);
    case 'map':
      return cityMapParts(data, links);
    case 'compare':
      return compareParts(data, links);
    case 'scorecard':
      return scorecardParts(data, links);
    case 'topics':
      return { page: <TopicsStatic data={data} links={links} /> };
    case 'embed': {
      const definition = definitionOf(page.dataset);
      const view = definition.views.find(({ id }) => id === page.view);
      if (!view) throw new Error(`Dataset "${page.dataset}" has no view "${page.view}".`);
      return embedPart(definition, view, data, links);
    }
    case 'datasets':
      return { page: <DatasetsStatic data={data} links={links} /> };
    case 'agreements':
      return { page: <AgreementsStatic data={data} links={links} /> };
    case 'catalogue':
      return catalogueParts(data, links);
    case 'openness':
      return { page: <OpennessStatic data={data} links={links} /> };
    case 'openness-report':
      return { page: <ReportStatic data={data} links={links} /> };
    case 'not-released':
      return { page: <NotReleasedStatic data={data} links={links} /> };
    case 'dataset':
      return {
        page: <DatasetStatic definition={definitionOf(page.dataset)} data={data} links={links} />,
      };
    case 'api':
      return { page: <ApiStatic data={data} links={links} /> };
    case 'about':
      return { page: <AboutStatic links={links} /> };
    case 'licences':
      return { page: <LicencesStatic data={data} links={links} /> };
    case 'privacy':
      return { page: <PrivacyStatic data={data} links={links} /> };
    case 'not-found':
      return { page: <NotFoundStatic links={links} /> };
  }
}

function headOf(
  { language, page }: Place,
  data: SiteData,
  links: SiteLinks,
): { title: string; description: string } {
  const words = pageWords(language);
  const overview = overviewPageWords(language);
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
    case 'embed': {
      const definition = data.definitions.find((entry) => entry.id === page.dataset);
      const view = definition?.views.find(({ id }) => id === page.view);
      return named(
        `${view?.title[language] ?? ''} · ${definition?.title[language] ?? ''}`,
        view?.question[language] ?? '',
      );
    }
    case 'commitments':
      return named(commitmentWords(language).title, commitmentWords(language).description);
    case 'commitment': {
      const entry = commitmentRegister(data).commitments.find(({ id }) => id === page.id);
      return named(
        `${entry?.title[language] ?? ''} (${page.id})`,
        `${entry?.promise?.[language] ?? entry?.title[language] ?? ''} ${commitmentWords(language).lead}`,
      );
    }
    case 'commitment-check':
      return named(checkWords(language).title, checkWords(language).lead);
    case 'commitment-embed': {
      const { title } = embeddedOf(page.part, data, links);
      return named(`${title} (${page.part})`, commitmentWords(language).description);
    }
    case 'services':
      return named(serviceWords(language).title, serviceWords(language).description);
    case 'answers':
      return named(answerWords(language).title, answerWords(language).description);
    case 'consultations':
      return named(consultationWords(language).title, consultationWords(language).description);
    case 'ideas':
      return named(ideaWords(language).title, ideaWords(language).description);
    case 'forums':
      return named(forumWords(language).title, forumWords(language).description);
    case 'surveys':
      return named(surveyWords(language).title, surveyWords(language).description);
    case 'ask':
      return named(askWords(language).title, askWords(language).lead);
    case 'map':
      return named(mapWords(language).pageTitle, mapWords(language).pageLead);
    case 'compare':
      return named(overview.compareTitle, overview.compareLead);
    case 'scorecard':
      return named(overview.scorecardTitle, overview.scorecardLead);
    case 'topics':
      return named(words.topics, words.topicsLead);
    case 'datasets':
      return named(words.datasetsTitle, words.datasetsLead);
    case 'agreements': {
      const { agreementsTitle, agreementsDescription } = datasetPageWords(language);
      return named(agreementsTitle, agreementsDescription);
    }
    case 'catalogue':
      return named(cataloguePageWords(language).title, cataloguePageWords(language).description);
    case 'openness':
      return named(opennessWords(language).title, opennessWords(language).description);
    case 'openness-report':
      return named(opennessReportWords(language).title, opennessReportWords(language).description);
    case 'not-released':
      return named(notReleasedWords(language).title, notReleasedWords(language).description);
    case 'api':
      return named(apiWords(language).title, apiWords(language).description);
    case 'about':
      return named(words.aboutTitle, words.what[0] ?? '');
    case 'licences':
      return named(words.licencesTitle, words.licencesLead);
    case 'privacy':
      return named(privacyWords(language).title, privacyWords(language).lead);
    case 'not-found':
      return named(words.notFoundTitle, words.notFound);
  }
}

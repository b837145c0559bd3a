import type { ReactNode } from 'react';
import { hasCommitments } from '../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../data-access/site-data.ts';
import type { AskChannel } from '../domain/ask/channel.ts';
import { AboutStatic, LicencesStatic, NotFoundStatic } from '../features/about/about-static.tsx';
import { ApiStatic } from '../features/about/api-static.tsx';
import { PrivacyStatic } from '../features/about/privacy-static.tsx';
import { answersParts } from '../features/answers/answers-static.tsx';
import { askFacts, askParts } from '../features/ask/ask-static.tsx';
import { AgreementsStatic } from '../features/catalogue/agreements-static.tsx';
import { catalogueParts } from '../features/catalogue/catalogue-static.tsx';
import { DatasetStatic } from '../features/catalogue/dataset-static.tsx';
import { DatasetsStatic } from '../features/catalogue/datasets-static.tsx';
import { cityMapParts } from '../features/city-map/city-map-static.tsx';
import { checkParts } from '../features/commitments/check-static.tsx';
import { embedParts } from '../features/commitments/commitment-embed.tsx';
import { commitmentParts } from '../features/commitments/commitment-static.tsx';
import { commitmentsParts } from '../features/commitments/commitments-static.tsx';
import { commitmentsPart } from '../features/commitments/progress-panel.tsx';
import { compareParts } from '../features/compare/compare-static.tsx';
import { consultationsParts } from '../features/consultations/consultations-static.tsx';
import { forumsParts } from '../features/consultations/forums-static.tsx';
import { ideasParts } from '../features/ideas/ideas-static.tsx';
import { surveysParts } from '../features/surveys/surveys-static.tsx';
import { scorecardParts } from '../features/scorecard/scorecard-static.tsx';
import { liveStripParts } from '../features/live/live-strip-static.tsx';
import { NotReleasedStatic } from '../features/openness/not-released-static.tsx';
import { OpennessStatic } from '../features/openness/openness-static.tsx';
import { ReportStatic } from '../features/openness/report-static.tsx';
import { overviewParts } from '../features/overview/overview-static.tsx';
import { servicesParts } from '../features/services/services-static.tsx';
import { embedPart } from '../features/topic/embed-static.tsx';
import { topicParts } from '../features/topic/topic-static.tsx';
import { TopicsStatic } from '../features/topic/topics-static.tsx';
import type { Place } from './pages.ts';

/** What a page shows before and without its script, by the element that holds it. */
export function partsOf(
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

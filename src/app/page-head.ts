import { commitmentRegister } from '../data-access/commitments.ts';
import type { SiteData, SiteLinks } from '../data-access/site-data.ts';
import { embeddedOf } from '../features/commitments/commitment-embed.tsx';
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
import type { Place } from './pages.ts';

/** Title and description of a page. */
export function headOf(
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

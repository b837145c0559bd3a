import type { SiteLinks } from '../data-access/site-data.ts';
import { formatAbout } from '../domain/ask/about.ts';
import { pathOf, type Page, type Place } from './pages.ts';

const withSearch = (path: string, search: string | undefined): string =>
  search === undefined ? path : `${path}?${search}`;

/** Addresses of the site in the place's language, as the static parts write them. */
export function linksOf(place: Place, base: string): SiteLinks {
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
    services: to({ kind: 'services' }),
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

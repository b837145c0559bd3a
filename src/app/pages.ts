import type { Language } from '../domain/language.ts';

/** Every kind of page, with what it is about. */
export type Page =
  | { readonly kind: 'overview' }
  | { readonly kind: 'topics' }
  | { readonly kind: 'topic'; readonly dataset: string }
  /** One panel of a topic, for frames on other sites. */
  | { readonly kind: 'embed'; readonly dataset: string; readonly view: string }
  | { readonly kind: 'commitments' }
  | { readonly kind: 'commitment'; readonly id: string }
  /** Does a draft of a promise name what it must? */
  | { readonly kind: 'commitment-check' }
  /** Progress of one commitment or plan, for frames on other sites: `SEO0002`, `plan-kr-2018`. */
  | { readonly kind: 'commitment-embed'; readonly part: string }
  | { readonly kind: 'map' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'scorecard' }
  /** Public services, and a finder among them. */
  | { readonly kind: 'services' }
  /** Where a reader asks about what they saw. */
  | { readonly kind: 'ask' }
  /** What people asked and said, and what came of it. */
  | { readonly kind: 'answers' }
  | { readonly kind: 'consultations' }
  | { readonly kind: 'ideas' }
  | { readonly kind: 'forums' }
  | { readonly kind: 'surveys' }
  | { readonly kind: 'datasets' }
  /** What was agreed about showing each dataset, and with whom. */
  | { readonly kind: 'agreements' }
  /** Search in the datasets of others and our own. */
  | { readonly kind: 'catalogue' }
  /** How open public data are, and the same on one page to print. */
  | { readonly kind: 'openness' }
  | { readonly kind: 'openness-report' }
  /** What was asked for and not given. */
  | { readonly kind: 'not-released' }
  | { readonly kind: 'dataset'; readonly dataset: string }
  /** How a program gets the data. */
  | { readonly kind: 'api' }
  | { readonly kind: 'about' }
  | { readonly kind: 'licences' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'not-found' };

export interface Place {
  readonly language: Language;
  readonly page: Page;
}

/** Pages that stand in a frame of another site, without head and foot of their own. */
export const isFramed = (page: Page): boolean =>
  page.kind === 'embed' || page.kind === 'commitment-embed';

/** Path of a page below the site's base, with a slash at both ends. Korean has no prefix. */
export function pathOf({ language, page }: Place): string {
  const prefix = language === 'ko' ? '/' : `/${language}/`;
  switch (page.kind) {
    case 'overview':
      return prefix;
    case 'topic':
      return `${prefix}topics/${page.dataset}/`;
    case 'embed':
      return `${prefix}embed/${page.dataset}/${page.view}/`;
    case 'commitment':
      return `${prefix}commitments/${page.id}/`;
    case 'commitment-check':
      return `${prefix}commitments/check/`;
    case 'commitment-embed':
      return `${prefix}embed/commitments/${page.part}/`;
    case 'topics':
    case 'commitments':
    case 'map':
    case 'compare':
    case 'scorecard':
    case 'services':
    case 'ask':
    case 'answers':
    case 'consultations':
    case 'ideas':
    case 'forums':
    case 'surveys':
    case 'datasets':
    case 'catalogue':
    case 'openness':
    case 'not-released':
      return `${prefix}${page.kind}/`;
    case 'agreements':
      return `${prefix}datasets/agreements/`;
    case 'openness-report':
      return `${prefix}openness/report/`;
    case 'dataset':
      return `${prefix}datasets/${page.dataset}/`;
    case 'about':
      return `${prefix}about/`;
    case 'licences':
    case 'privacy':
    case 'api':
      return `${prefix}${page.kind}/`;
    case 'not-found':
      return `${prefix}404.html`;
  }
}

/** The page at a path below the site's base. */
export function placeOf(path: string): Place {
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const language: Language = parts[0] === 'en' ? 'en' : 'ko';
  const [first, second, third, ...rest] = language === 'ko' ? parts : parts.slice(1);
  if (first === 'embed' && second !== undefined && third !== undefined && rest.length === 0) {
    return {
      language,
      page:
        second === 'commitments'
          ? { kind: 'commitment-embed', part: third }
          : { kind: 'embed', dataset: second, view: third },
    };
  }
  return { language, page: pageOf(first, second, third === undefined ? 0 : 1 + rest.length) };
}

const single: Readonly<Record<string, Page>> = {
  topics: { kind: 'topics' },
  commitments: { kind: 'commitments' },
  map: { kind: 'map' },
  compare: { kind: 'compare' },
  scorecard: { kind: 'scorecard' },
  services: { kind: 'services' },
  ask: { kind: 'ask' },
  answers: { kind: 'answers' },
  consultations: { kind: 'consultations' },
  ideas: { kind: 'ideas' },
  forums: { kind: 'forums' },
  surveys: { kind: 'surveys' },
  catalogue: { kind: 'catalogue' },
  openness: { kind: 'openness' },
  'not-released': { kind: 'not-released' },
  api: { kind: 'api' },
  about: { kind: 'about' },
  licences: { kind: 'licences' },
  privacy: { kind: 'privacy' },
};

function pageOf(first: string | undefined, second: string | undefined, more: number): Page {
  const notFound: Page = { kind: 'not-found' };
  if (first === undefined) return { kind: 'overview' };
  if (more > 0) return notFound;
  if (first === 'topics' && second !== undefined) return { kind: 'topic', dataset: second };
  if (first === 'datasets') {
    if (second === undefined) return { kind: 'datasets' };
    return second === 'agreements' ? { kind: 'agreements' } : { kind: 'dataset', dataset: second };
  }
  if (first === 'openness' && second === 'report') return { kind: 'openness-report' };
  if (first === 'commitments' && second !== undefined) {
    return second === 'check' ? { kind: 'commitment-check' } : { kind: 'commitment', id: second };
  }
  if (second !== undefined) return notFound;
  return single[first] ?? notFound;
}

import type { NavigationWords } from '../words/navigation.ts';
import type { Page } from './pages.ts';

/** Pages that have a name in the menus. */
export type MenuPage = Extract<Page, { readonly kind: keyof NavigationWords['pages'] }>;

/** A part of the site: an entry of the main menu, with the row of pages that stand in it. */
export interface SiteSection {
  readonly id: keyof NavigationWords['sections'];
  /** The first one is where the main menu leads. A page that was not built is left out. */
  readonly pages: readonly MenuPage[];
}

/** All that the menus and the foot of every page lead to, in their order. */
export const siteSections: readonly SiteSection[] = [
  {
    id: 'overview',
    pages: [{ kind: 'overview' }, { kind: 'compare' }, { kind: 'scorecard' }],
  },
  { id: 'topics', pages: [{ kind: 'topics' }] },
  { id: 'map', pages: [{ kind: 'map' }] },
  { id: 'commitments', pages: [{ kind: 'commitments' }, { kind: 'commitment-check' }] },
  {
    id: 'participation',
    pages: [
      { kind: 'ask' },
      { kind: 'answers' },
      { kind: 'consultations' },
      { kind: 'ideas' },
      { kind: 'forums' },
      { kind: 'surveys' },
    ],
  },
  { id: 'services', pages: [{ kind: 'services' }] },
  {
    id: 'datasets',
    pages: [
      { kind: 'datasets' },
      { kind: 'catalogue' },
      { kind: 'openness' },
      { kind: 'openness-report' },
      { kind: 'not-released' },
      { kind: 'agreements' },
      { kind: 'api' },
    ],
  },
  { id: 'about', pages: [{ kind: 'about' }, { kind: 'licences' }, { kind: 'privacy' }] },
];

/** The page of the menus that a page belongs to where it stands in none itself. */
export function menuPageOf(page: Page): Page['kind'] {
  switch (page.kind) {
    case 'topic':
      return 'topics';
    case 'dataset':
      return 'datasets';
    case 'commitment':
      return 'commitments';
    default:
      return page.kind;
  }
}

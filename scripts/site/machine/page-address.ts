import { isFramed, pathOf, type Page } from '../../../src/app/pages.ts';
import type { Language } from '../../../src/domain/language.ts';

/** Pages that search engines should list: not those in frames, which have pages of their own. */
export const isListed = (page: Page): boolean => page.kind !== 'not-found' && !isFramed(page);

/** Whole address of a page. */
export const pageAddress = (page: Page, language: Language, site: string, base: string): string =>
  `${site}${base}${pathOf({ language, page }).slice(1)}`;

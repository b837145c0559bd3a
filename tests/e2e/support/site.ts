import { globSync, readdirSync } from 'node:fs';
import { inject } from 'vitest';

export type Language = 'ko' | 'en';

export const languages: readonly Language[] = ['ko', 'en'];

export const dist = 'dist';

/** Address of the built site, with a slash at its end. */
export const siteUrl = inject('siteUrl');

export interface SitePage {
  /** Address below the site's root: `/`, `/en/about/`, `/404.html`. */
  readonly path: string;
  readonly language: Language;
  readonly file: string;
}

const allPages: readonly SitePage[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html') || file.endsWith('404.html'))
  .toSorted((a, b) => a.localeCompare(b, 'en'))
  .map((file): SitePage => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    return { path, language: path.startsWith('/en/') ? 'en' : 'ko', file: `${dist}/${file}` };
  });

const isEmbed = ({ path }: SitePage): boolean => path.includes('/embed/');

/** Every whole page that was built, both 404 pages included. */
export const sitePages = allPages.filter((page) => !isEmbed(page));

/** Pages of promises that are known by name only: all but three are alike, so one test reads three. */
const isOneOfMany = ({ path }: SitePage): boolean =>
  /\/commitments\/KR00(?!01|03|08|18|40|41)\d\d\/$/.test(path);

/** Whole pages without those that are built alike from a line of the register. */
export const distinctPages = sitePages.filter((page) => !isOneOfMany(page));

/** Every page of a single panel, for frames on other sites. */
export const embedPages = allPages.filter(isEmbed);

/** The air page in a language, with a search or without. */
export const airPath = (language: Language, search = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}topics/air-quality/${search}`;

export const overviewPath = (language: Language): string => (language === 'ko' ? '/' : '/en/');

/** Address of a script that the build made from a module of this name, such as `area-map-live`. */
export function scriptOf(name: string): string {
  const pattern = new RegExp(`^${name}-[\\w-]{8}\\.js$`);
  const found = readdirSync(`${dist}/assets`).filter((file) => pattern.test(file));
  const [file] = found;
  if (file === undefined || found.length > 1) {
    throw new Error(`Expected one script of ${name} in ${dist}/assets, found ${found.length}.`);
  }
  return `/assets/${file}`;
}

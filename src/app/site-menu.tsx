import type { Language } from '../domain/language.ts';
import { askLinkWords } from '../words/ask-link.ts';
import { navigationWords } from '../words/navigation.ts';
import { pathOf, type Page, type Place } from './pages.ts';
import { menuPageOf, siteSections, type MenuPage, type SiteSection } from './site-sections.ts';

interface Props {
  readonly place: Place;
  readonly base: string;
  /** Every page that is built, by its Korean path: the menus lead nowhere else. */
  readonly built: ReadonlySet<string>;
}

const korean = (page: Page): string => pathOf({ page, language: 'ko' });

const hrefOf = (page: Page, language: Language, base: string): string =>
  `${base}${pathOf({ page, language }).slice(1)}`;

function sectionsOf(built: ReadonlySet<string>): SiteSection[] {
  return siteSections
    .map(({ id, pages }) => ({ id, pages: pages.filter((page) => built.has(korean(page))) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The main menu, and below it the pages of the section that the reader is in. */
export function SiteMenu({ place, base, built }: Props) {
  const { language, page } = place;
  const words = navigationWords(language);
  const sections = sectionsOf(built);
  const kind = menuPageOf(page);
  const here = sections.find(({ pages }) => pages.some((entry) => entry.kind === kind));
  const isPage = (entry: MenuPage): boolean => korean(entry) === korean(page);
  return (
    <>
      <nav aria-label={words.menu}>
        <ul className="site-menu">
          {sections.map(({ id, pages: [first] }) => (
            <li key={id} data-section={id}>
              {first && (
                <a
                  href={hrefOf(first, language, base)}
                  aria-current={isPage(first) ? 'page' : here?.id === id ? 'true' : undefined}
                >
                  {words.sections[id]}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {here && here.pages.length > 1 && (
        <nav aria-label={words.pagesOf(words.sections[here.id])}>
          <ul className="section-menu">
            {here.pages.map((entry) => (
              <li key={entry.kind}>
                <a
                  href={hrefOf(entry, language, base)}
                  aria-current={isPage(entry) ? 'page' : entry.kind === kind ? 'true' : undefined}
                >
                  {words.pages[entry.kind]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

interface FootProps extends Props {
  /** The ask page, about this page; it takes the reader's view from where it was opened. */
  readonly askHref: string | null;
}

/** The foot of every page: everything that the site has, and what it is. */
export function SiteFoot({ place: { language }, base, built, askHref }: FootProps) {
  const words = navigationWords(language);
  return (
    <>
      <nav className="site-index" aria-label={words.everything}>
        {sectionsOf(built).map(({ id, pages, pages: [first] }) => (
          <div key={id}>
            <h2>
              {first && pages.length === 1 ? (
                <a href={hrefOf(first, language, base)}>{words.pages[first.kind]}</a>
              ) : (
                words.sections[id]
              )}
            </h2>
            {pages.length > 1 && (
              <ul>
                {pages.map((entry) => (
                  <li key={entry.kind}>
                    <a href={hrefOf(entry, language, base)}>{words.pages[entry.kind]}</a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </nav>
      {askHref !== null && (
        <p>
          <a className="ask-link" href={askHref}>
            {askLinkWords(language).aboutPage}
          </a>
        </p>
      )}
      <p>{words.notOfficial}</p>
      <p>{words.keptHere}</p>
      <p>{words.code}</p>
    </>
  );
}

import { useEffect, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { usePreferences, type Theme } from '../state/preferences.ts';
import { Choice } from '../ui/layout/choice.tsx';
import { useWords } from '../words/words-context.ts';
import { pathOf, type Page, type Place } from './pages.ts';

interface NavigationItem {
  readonly page: Page;
  readonly label: string;
}

interface Props {
  readonly place: Place;
  readonly base: string;
  readonly children: ReactNode;
}

/** Header, navigation and footer around every page. Links load pages whole: each is ready as HTML. */
export function Shell({ place, base, children }: Props) {
  const { words } = useWords();
  const href = (page: Page, language = place.language): string =>
    `${base}${pathOf({ page, language }).slice(1)}`;
  const items: NavigationItem[] = [
    { page: { kind: 'overview' }, label: words.overview },
    { page: { kind: 'topics' }, label: words.topics },
    { page: { kind: 'map' }, label: words.map },
    { page: { kind: 'compare' }, label: words.comparison },
    { page: { kind: 'scorecard' }, label: words.scorecard },
    { page: { kind: 'commitments' }, label: words.commitments },
    { page: { kind: 'datasets' }, label: words.datasets },
    { page: { kind: 'about' }, label: words.about },
  ];
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="site-header">
        <div className="site-header-row">
          <a className="site-name" href={href({ kind: 'overview' })}>
            {words.siteName} <span>{words.city}</span>
          </a>
          <LanguageLink href={href(place.page, place.language === 'ko' ? 'en' : 'ko')} />
          <ThemeChoice />
        </div>
        <nav aria-label={words.navigation}>
          <ul>
            {items.map(({ page, label }) => (
              <li key={pathOf({ page, language: 'ko' })}>
                <a href={href(page)} aria-current={isHere(page, place.page) ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{words.footerNote}</p>
        <p>{words.privacyNote}</p>
        <p>
          <a href={href({ kind: 'licences' })}>{words.licences}</a> ·{' '}
          <a href={href({ kind: 'privacy' })}>{words.privacy}</a> · {words.code}
        </p>
      </footer>
    </>
  );
}

const isHere = (item: Page, page: Page): boolean =>
  pathOf({ page: item, language: 'ko' }) === pathOf({ page, language: 'ko' }) ||
  (item.kind === 'topics' && page.kind === 'topic') ||
  (item.kind === 'commitments' && page.kind.startsWith('commitment')) ||
  (item.kind === 'datasets' && page.kind === 'dataset');

/** The same page and the same view in the other language. */
function LanguageLink({ href }: { readonly href: string }) {
  const { words } = useWords();
  const search = useSearch();
  return (
    <a
      className="language-link"
      href={search === '' ? href : `${href}?${search}`}
      lang={words.otherLanguageCode}
      hrefLang={words.otherLanguageCode}
    >
      {words.otherLanguage}
    </a>
  );
}

function ThemeChoice() {
  const { words } = useWords();
  const theme = usePreferences((preferences) => preferences.theme);
  const setTheme = usePreferences((preferences) => preferences.setTheme);
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
  const options: readonly { value: Theme; label: string }[] = [
    { value: 'system', label: words.themeSystem },
    { value: 'light', label: words.themeLight },
    { value: 'dark', label: words.themeDark },
  ];
  return (
    <div className="theme-choice script-only">
      <Choice label={words.themeLabel} value={theme} options={options} onChange={setTheme} />
    </div>
  );
}

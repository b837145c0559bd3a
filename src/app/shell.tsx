import { useEffect, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { usePreferences, type Theme } from '../state/preferences.ts';
import { Choice } from '../ui/layout/choice.tsx';
import { StaticHtml } from '../ui/layout/static-html.tsx';
import { useWords } from '../words/words-context.ts';
import { pathOf, type Page, type Place } from './pages.ts';

interface Props {
  readonly place: Place;
  readonly base: string;
  readonly children: ReactNode;
}

/**
 * Header, menus and footer around every page. Links load pages whole: each is ready as HTML. The menus
 * are drawn at build; see site-menu.tsx.
 */
export function Shell({ place, base, children }: Props) {
  const { words } = useWords();
  const href = (page: Page, language = place.language): string =>
    `${base}${pathOf({ page, language }).slice(1)}`;
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
        <StaticHtml id="site-menu" />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <StaticHtml id="site-foot" />
      </footer>
    </>
  );
}

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

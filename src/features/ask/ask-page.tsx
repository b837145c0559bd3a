import '../../ui/theme/ask.css';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { parseAbout, seenAbout } from '../../domain/ask/parse-about.ts';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import type AskDeskComponent from './ask-desk.tsx';
import { newId } from './new-id.ts';
import type { AskFacts } from './ask-facts.ts';

/** The page to ask on. Its form is drawn at build and stands still until its script is there. */
export function AskPage({ facts }: { readonly facts: AskFacts }) {
  const { words, language } = useWords();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [Desk, setDesk] = useState<typeof AskDeskComponent | null>(null);
  const [first] = useState(() => ({ id: newId(), at: new Date().toISOString() }));
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number | null>(null);
  useEffect(() => {
    import('./ask-desk.tsx').then(
      (loaded) => setDesk(() => loaded.default),
      () => setFailed(attempt),
    );
  }, [attempt]);
  return (
    <>
      <StaticHtml id="ask-header" className="page-header" />
      <div className="script-only">
        {failed === attempt && (
          <p className="notice notice-danger" role="alert">
            {words.faults.offline}{' '}
            <button type="button" className="button-quiet" onClick={() => setAttempt(attempt + 1)}>
              {words.retry}
            </button>
          </p>
        )}
        {Desk ? (
          <Desk
            facts={facts}
            about={seenAbout(parseAbout(search), document.referrer)}
            search={search}
            language={language}
            site={location.origin}
            first={first}
            onDropAbout={() => navigate(path, { replace: true })}
          />
        ) : (
          <StaticHtml id="ask-desk" />
        )}
      </div>
      <StaticHtml id="ask-help" className="ask-help" />
    </>
  );
}

import { useEffect } from 'react';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import { seoulToday } from './commitment-dates.ts';
import { completeEmbedCodes } from './embed-codes.ts';
import { latenessWords } from './lateness-words.ts';

/** A promise is read as it was built; only the days that run are counted on to the reader's day. */
export function CommitmentPage() {
  const { language } = useWords();
  useEffect(() => {
    const today = seoulToday(new Date());
    for (const element of document.querySelectorAll<HTMLElement>('[data-late-since]')) {
      const days = today - Number(element.dataset['lateSince']);
      element.textContent = latenessWords(
        { kind: 'open', least: days, most: days, exact: true },
        language,
      );
    }
    completeEmbedCodes();
  }, [language]);
  return <StaticHtml id="page" className="static-page promise-page" />;
}

import { useDeferredValue, useId, useState } from 'react';
import { lintPromise } from '../../domain/promises/promise-linter.ts';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { checkWords } from '../../words/promise-check.ts';
import { useWords } from '../../words/words-context.ts';
import { Checklist } from './check-checklist.tsx';
import { CheckedText } from './check-text.tsx';

/** Checks a draft while it is written. The draft stays in this page: not in the address, not stored. */
export function CheckPage() {
  const { language } = useWords();
  const words = checkWords(language);
  const [draft, setDraft] = useState('');
  const id = useId();
  return (
    <>
      <StaticHtml id="check-header" className="page-header" />
      <form
        className="check-form script-only"
        aria-label={words.formLabel}
        onSubmit={(event) => event.preventDefault()}
      >
        <label htmlFor={id}>{words.draft}</label>
        <p id={`${id}-hint`} className="check-hint">
          {words.draftHint}
        </p>
        <textarea
          id={id}
          rows={6}
          value={draft}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setDraft(event.target.value)}
        />
        <p className="check-buttons">
          <button
            type="button"
            className="button-quiet"
            onClick={() => setDraft(words.exampleText)}
          >
            {words.example}
          </button>
          <button
            type="button"
            className="button-quiet"
            disabled={draft === ''}
            onClick={() => setDraft('')}
          >
            {words.clear}
          </button>
        </p>
        <CheckResult draft={draft} />
      </form>
      <StaticHtml id="check-cases" className="check-cases" />
      <StaticHtml id="check-limits" className="check-limits prose" />
    </>
  );
}

function CheckResult({ draft }: { readonly draft: string }) {
  const { language } = useWords();
  const words = checkWords(language);
  // A long pasted text must not hold up the typing.
  const checked = lintPromise(useDeferredValue(draft));
  const named = checked.findings.filter(({ answer }) => answer === 'named').length;
  const isEmpty = checked.text.trim() === '';
  return (
    <section className="check-result" aria-label={words.resultTitle}>
      <h2>{words.resultTitle}</h2>
      <p role="status">{isEmpty ? words.empty : words.count(named, checked.findings.length)}</p>
      {!isEmpty && (
        <>
          <Checklist checked={checked} language={language} advises />
          <h3>{words.marked}</h3>
          <CheckedText checked={checked} words={words} />
        </>
      )}
    </section>
  );
}

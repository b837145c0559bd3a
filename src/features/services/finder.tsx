import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { servicesQuery } from '../../data-access/services-query.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { instantOf, seoulDay } from '../../domain/time/seoul-time.ts';
import { isBlank, noAnswers, type Answers } from '../../domain/services/answers.ts';
import { fitsOf } from '../../domain/services/fit.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { useWords } from '../../words/words-context.ts';
import { FinderBar } from './finder-bar.tsx';
import { FinderResults } from './finder-results.tsx';
import { answersIn, clearForm, fillForm, settleNone } from './form-answers.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';

/** The questions stand in the page already: their answers are read here, and stay here. */
const questions = (): HTMLElement | null => document.getElementById('service-questions');

const today = (): number => parseIsoDay(seoulDay(instantOf(Date.now()))) ?? Number.NaN;

export function Finder() {
  const { language } = useWords();
  const words = serviceResultWords(language);
  const { data: file, isError, refetch } = useQuery(servicesQuery);
  const [{ answers, isKept, isCleared }, set] = useFinderState();
  useOpenedDetails();
  const fits = useMemo(
    () => (file && !isBlank(answers) ? fitsOf(file.services, answers, today()) : null),
    [file, answers],
  );
  if (isError) {
    return (
      <div className="finder-bar">
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="button-quiet" onClick={() => void refetch()}>
            {words.again}
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <FinderBar fits={fits} count={file?.services.length ?? null} isCleared={isCleared} />
      {file && fits && (
        <FinderResults
          fits={fits}
          tools={{ isKept, onKeep: set.keep, onForget: set.forget, onClear: set.clear }}
          frame={{
            language,
            today: today(),
            agencies: file.agencies,
            sources: Object.fromEntries(file.sources.map(({ id, title }) => [id, title[language]])),
          }}
        />
      )}
    </>
  );
}

interface FinderState {
  readonly answers: Answers;
  readonly isKept: boolean;
  /** The reader has just cleared everything. */
  readonly isCleared: boolean;
}

/** What the reader kept, or answered before this script came. It runs in the browser only. */
function firstState(): FinderState {
  const kept = keptAnswers();
  const form = questions();
  const answers = kept ?? (form ? answersIn(form) : noAnswers);
  return { answers, isKept: kept !== null, isCleared: false };
}

function useFinderState() {
  const [state, setState] = useState(firstState);
  useEffect(() => {
    const form = questions();
    if (!form) throw new Error('The page has no questions.');
    const kept = keptAnswers();
    if (kept) fillForm(form, kept);
    const read = ({ target }: Event): void => {
      settleNone(form, target);
      const answers = answersIn(form);
      setState(({ isKept }) => ({
        answers,
        isKept: isKept && keepAnswers(answers),
        isCleared: false,
      }));
    };
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, []);
  const keep = useCallback(
    () => setState((before) => ({ ...before, isKept: keepAnswers(before.answers) })),
    [],
  );
  const forget = useCallback(() => {
    forgetAnswers();
    setState((before) => ({ ...before, isKept: false }));
  }, []);
  const clear = useCallback(() => {
    const form = questions();
    if (form) clearForm(form);
    forgetAnswers();
    setState({ answers: noAnswers, isKept: false, isCleared: true });
    form?.querySelector('input')?.focus();
  }, []);
  return [state, { keep, forget, clear }] as const;
}

/** A service of the whole list that a link leads to stands open. */
function useOpenedDetails(): void {
  useEffect(() => {
    const open = (): void => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target instanceof HTMLDetailsElement) target.open = true;
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
}

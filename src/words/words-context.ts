import { createContext, useContext } from 'react';
import type { Language } from '../domain/language.ts';
import type { ShellWords } from './shell.ko.ts';

interface LanguageAndWords {
  readonly language: Language;
  readonly words: ShellWords;
}

export const WordsContext = createContext<LanguageAndWords | null>(null);

/** The page's language and the words in it. */
export function useWords(): LanguageAndWords {
  const value = useContext(WordsContext);
  if (!value) throw new Error('WordsContext is missing around this component.');
  return value;
}

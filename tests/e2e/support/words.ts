import { shellEn } from '../../../src/words/shell.en.ts';
import { shellKo, type ShellWords } from '../../../src/words/shell.ko.ts';
import type { Language } from './site.ts';

/** The page's own words, so that tests find a control by what a reader calls it. */
export const wordsOf: Readonly<Record<Language, ShellWords>> = { ko: shellKo, en: shellEn };

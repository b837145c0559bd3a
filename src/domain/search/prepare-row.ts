import { wordsOf } from './normalise.ts';

/** What of a dataset is searched. */
export interface SearchedText {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly publisher: string | null;
}

/** Between the title, the keywords and the publisher of a prepared row. */
export const fieldMark = '\u0001';
/** Between two keywords. */
export const itemMark = '\u0002';
/** Between two words. */
export const wordMark = ' ';

const words = (text: string): string => wordsOf(text).join(wordMark);

/** A row as it is searched first, made at ingestion so that no reader's device has to normalise it. */
export const prepareHead = ({ title, keywords, publisher }: SearchedText): string =>
  [words(title), keywords.map(words).join(itemMark), words(publisher ?? '')].join(fieldMark);

/** The description, searched where it has been loaded. */
export const prepareTail = (description: string | null): string => words(description ?? '');

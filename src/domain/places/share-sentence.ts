import { formatNumber } from '../text/format.ts';
import type { Language, LocalText } from '../language.ts';

/** How many of all, for none, one and more, with `{count}` and `{all}` for the numbers. */
export type ShareSentences = Readonly<Record<'none' | 'one' | 'more', string>>;

export const sentencesIn = (
  { none, one, more }: Readonly<Record<keyof ShareSentences, LocalText>>,
  language: Language,
): ShareSentences => ({ none: none[language], one: one[language], more: more[language] });

export function shareSentence(
  sentences: ShareSentences,
  count: number,
  all: number,
  language: Language,
): string {
  const sentence = sentences[count === 0 ? 'none' : count === 1 ? 'one' : 'more'];
  return sentence
    .replace('{count}', formatNumber(count, 0, language))
    .replace('{all}', formatNumber(all, 0, language));
}

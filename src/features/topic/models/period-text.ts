import { formatPeriodWords } from '../../../domain/text/format.ts';
import type { ViewContext } from './view-input.ts';

/** The chosen period in words; a single look is dated, not named as a period. */
export const periodText = ({ state, language, step, words }: ViewContext): string => {
  const text = formatPeriodWords(state.period, language);
  return step === 'moment' ? words.moment(text) : text;
};

import type { Lateness } from '../../domain/commitments/days-late.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { commitmentListWords } from '../../words/commitment-list.ts';

/** How late a milestone is, in words that claim no more than its dates say. */
export function latenessWords(lateness: Lateness, language: Language): string {
  const words = commitmentListWords(language).lateness;
  const days = (count: number): string => formatNumber(Math.abs(count), 0, language);
  switch (lateness.kind) {
    case 'no-date':
      return lateness.missing === 'planned' ? words.noPlanned : words.noActual;
    case 'open':
      return lateness.most > 0
        ? words.overdue(days(lateness.most))
        : words.left(days(lateness.most));
    case 'done':
      return doneWords(lateness, language);
  }
}

function doneWords(
  { least, most }: { readonly least: number; readonly most: number },
  language: Language,
): string {
  const words = commitmentListWords(language).lateness;
  const days = (count: number): string => formatNumber(Math.abs(count), 0, language);
  if (least > 0) {
    return least === most ? words.exactLate(days(least)) : words.rangeLate(days(least), days(most));
  }
  if (most > 0) return words.unsure;
  return least === most && least < 0 ? words.early(days(least)) : words.onDay;
}

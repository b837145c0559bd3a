import { formatQuantity } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { shareDecimals } from '../../domain/proposals/funnel.ts';

/** 0.95%, 5.8%, 0.055%: a share keeps two digits however small it is. */
export const shareWords = (share: number, language: Language): string =>
  formatQuantity(share * 100, shareDecimals(share), '%', language);

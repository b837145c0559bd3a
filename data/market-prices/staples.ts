import type { LocalText } from '../../src/domain/language.ts';

type Kind = 'g' | '개' | '포기' | '마리';

/** Something that most households buy, and the amount that its price is given for. */
export interface Staple {
  readonly id: string;
  readonly name: LocalText;
  readonly plain: LocalText;
  /** Item names of the survey that may stand for it. */
  readonly item: RegExp;
  readonly amount: number;
  readonly kind: Kind;
  /** A single piece is also written by its weight in grams: from, to. */
  readonly piece?: readonly [number, number];
}

const staple = (
  id: string,
  ko: string,
  en: string,
  item: RegExp,
  amount: number,
  kind: Kind,
  piece?: Staple['piece'],
): Staple => ({
  id,
  name: { ko, en },
  plain: {
    ko: `조사한 가게들의 ${ko} 값 가운데 한가운데 값입니다. 품종과 크기는 ‘장바구니’ 표에 있습니다.`,
    en: `The middle one of the prices of ${en.toLowerCase()} in the shops that were asked. Variety and size stand in the table “Basket”.`,
  },
  item,
  amount,
  kind,
  ...(piece ? { piece } : {}),
});

/** An apple first: its price was one of the indicators of the Digital Mayor's Office. */
export const staples: readonly Staple[] = [
  staple('apple', '사과 한 개', 'One apple', /^사과/, 1, '개', [200, 400]),
  staple('cabbage', '배추 한 포기', 'One cabbage', /^배추/, 1, '포기'),
  staple('radish', '무 한 개', 'One radish', /^무(?![가-힣])/, 1, '개'),
  staple('onion', '양파 1kg', 'Onions, 1 kg', /^양파/, 1000, 'g'),
  staple('eggs', '달걀 열 개', 'Ten eggs', /^(?:달걀|계란)/, 10, '개'),
  staple('pork', '삼겹살 100g', 'Pork belly, 100 g', /^돼지고기.*삼겹/, 100, 'g'),
  staple('chicken', '닭 한 마리', 'One chicken', /^닭/, 1, '마리'),
  staple('mackerel', '고등어 한 마리', 'One mackerel', /^고등어/, 1, '마리'),
];

const amounts = /(\d+(?:\.\d+)?)\s*(kg|g|개|포기|마리|판)/gi;

function amountsIn(text: string): { readonly amount: number; readonly kind: string }[] {
  return [...text.matchAll(amounts)].map(([, number = '', unit = '']) => {
    const amount = Number(number);
    if (unit.toLowerCase() === 'kg') return { amount: amount * 1000, kind: 'g' };
    // A tray of eggs.
    if (unit === '판') return { amount: amount * 30, kind: '개' };
    return { amount, kind: unit.toLowerCase() };
  });
}

/**
 * What a quoted price is multiplied by to be that of the staple's amount: the unit counts before the
 * item's own words. `null` where neither says how much it is, or says it in another kind.
 */
export function factorOf(
  { kind, amount, piece }: Staple,
  item: string,
  unit: string,
): number | null {
  const found = [...amountsIn(unit), ...amountsIn(item)];
  const own = found.find((entry) => entry.kind === kind && entry.amount > 0);
  if (own) return amount / own.amount;
  const isPiece = found.some(
    (entry) => piece && entry.kind === 'g' && entry.amount >= piece[0] && entry.amount <= piece[1],
  );
  return isPiece ? amount : null;
}

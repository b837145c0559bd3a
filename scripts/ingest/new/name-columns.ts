import type { LocalText } from '../../../src/domain/language.ts';
import { hasKorean, romanised } from './romanise.ts';
import { englishOf, koreanOf } from './terms.ts';

/** Names that the SQL of a dataset uses itself. */
const taken = [
  'file',
  'line',
  'cell',
  'value',
  'area',
  'day',
  'label',
  'measure',
  'occurrence',
  'fault',
  'reason',
  'period',
  'item',
  'row',
  'id',
  'x',
  'y',
  'shape',
  'figure',
  'district',
  'longitude',
  'latitude',
  'area_name',
];
/** Words that DuckDB reads as its own. */
const reserved = new Set(
  'all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint binary bit boolean both by case cast char character check coalesce collate collation column columns concurrently constraint create cross dec decimal default deferrable desc describe distinct do else end except exists extract false fetch float for foreign freeze from full generated glob group grouping having ilike in initially inner inout int integer intersect interval into is isnull join lambda lateral leading left like limit map national natural nchar none not notnull null nullif numeric offset on only or order out outer overlaps overlay pivot placing position positional precision primary qualify real references returning right row select semi setof show similar smallint some struct substring summarize symmetric table tablesample then time timestamp to trailing treat trim true union unique unpack unpivot using values varchar variadic verbose when where window with date'.split(
    ' ',
  ),
);

/** A name for SQL and JSON from words in either language: `PM10 concentration` is `pm10_concentration`. */
export function identifier(words: string): string {
  const plain = romanised(words)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
    .replaceAll(/_+$/g, '');
  if (plain === '') return 'field';
  return /^[0-9]/.test(plain) || reserved.has(plain) ? `c_${plain}` : plain;
}

/** Hands out names of which none is given twice. */
export function nameGiver(): (words: string) => string {
  const given = new Set<string>(taken);
  return (words) => {
    const base = identifier(words);
    let name = base;
    for (let number = 2; given.has(name); number += 1) name = `${base}_${number}`;
    given.add(name);
    return name;
  };
}

/**
 * A header in both languages. Where the other language is not known, the header itself stands in it:
 * spelled in Latin letters in English, called a column in Korean. Nothing is made up.
 */
export function wordsOf(header: string): LocalText & { readonly isKnown: boolean } {
  const text = header.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { ko: '이름 없는 칸', en: 'Column without a name', isKnown: false };
  if (hasKorean(text)) {
    const known = englishOf(text);
    return { ko: text, en: known ?? romanised(text), isKnown: known !== null };
  }
  const en = text.charAt(0).toUpperCase() + text.slice(1);
  const known = koreanOf(text);
  return { ko: known ?? `${text} 칸`, en, isKnown: known !== null };
}

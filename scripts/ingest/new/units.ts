import type { LocalText } from '../../../src/domain/language.ts';

/** Symbols as the site writes them. */
const symbols: Readonly<Record<string, string>> = {
  ppm: 'ppm',
  ppb: 'ppb',
  '%': '%',
  '％': '%',
  percentage: '%',
  '㎍/㎥': 'µg/m³',
  '㎍/m³': 'µg/m³',
  '㎍/m3': 'µg/m³',
  'μg/m³': 'µg/m³',
  'μg/m3': 'µg/m³',
  'μg/㎥': 'µg/m³',
  'µg/m³': 'µg/m³',
  'ug/m3': 'µg/m³',
  '℃': '°C',
  '°C': '°C',
  C: '°C',
  mm: 'mm',
  '㎜': 'mm',
  cm: 'cm',
  '㎝': 'cm',
  m: 'm',
  km: 'km',
  '㎞': 'km',
  '㎡': 'm²',
  'm²': 'm²',
  m2: 'm²',
  '㎢': 'km²',
  'km²': 'km²',
  km2: 'km²',
  '㎥': 'm³',
  'm/s': 'm/s',
  'km/h': 'km/h',
  hPa: 'hPa',
  hpa: 'hPa',
  'MJ/m2': 'MJ/m²',
  'MJ/m²': 'MJ/m²',
  kWh: 'kWh',
  MWh: 'MWh',
  kg: 'kg',
  dB: 'dB',
  ha: 'ha',
};

const counters: Readonly<Record<string, string>> = {
  명: 'people',
  인: 'people',
  건: 'cases',
  대: 'units',
  개: 'items',
  곳: 'places',
  개소: 'places',
  면: 'spaces',
  세대: 'households',
  가구: 'households',
  호: 'homes',
  동: 'buildings',
  회: 'times',
  원: 'won',
  천원: 'thousand won',
  백만원: 'million won',
  억원: 'hundred million won',
  톤: 'tonnes',
  시간: 'hours',
  hr: 'hours',
  분: 'minutes',
  초: 'seconds',
  일: 'days',
  년: 'years',
  세: 'years of age',
  점: 'points',
};

export type Unit = string | LocalText;

/** A unit as the definition writes it; `null` for a word that is not known as one. */
export function unitFrom(text: string): Unit | null {
  const word = text.trim();
  const symbol = Object.hasOwn(symbols, word) ? symbols[word] : undefined;
  if (symbol !== undefined) return symbol;
  const counter = Object.hasOwn(counters, word) ? counters[word] : undefined;
  return counter === undefined ? null : { ko: word === 'hr' ? '시간' : word, en: counter };
}

/** A header without the unit in its last brackets: 농도(ppm), 기온 (℃). */
export function splitUnit(header: string): { readonly name: string; readonly unit: Unit | null } {
  const match = /^(.*\S)\s*[(（[]\s*([^()（）[\]]+?)\s*[)）\]]\s*(.*)$/s.exec(header);
  if (!match) return { name: header, unit: null };
  const [, name = '', word = '', behind = ''] = match;
  const unit = unitFrom(word);
  return unit === null ? { name: header, unit: null } : { name: `${name} ${behind}`.trim(), unit };
}

/** Counts may be added up over areas and periods. */
export const isCounter = (unit: Unit | null): boolean => typeof unit === 'object' && unit !== null;
export const countsPeople = (unit: Unit | null): boolean =>
  typeof unit === 'object' && unit !== null && (unit.ko === '명' || unit.ko === '인');

import {
  fitsBusinessChecksum,
  fitsCardChecksum,
  fitsCompanyChecksum,
  fitsResidentChecksum,
} from './checksums.ts';
import type { PersonalKind } from './personal-kinds.ts';

export interface PersonalMatch {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /**
   * The whole text is these digits and nothing sets them apart from a record's number: the other values
   * of the column must tell.
   */
  readonly bare: boolean;
}

interface Pattern {
  readonly kind: PersonalKind;
  /** Digits that it has at least: a text with fewer is not searched for it. */
  readonly digits: number;
  /** A character that it has always. */
  readonly needs?: string;
  readonly shape: RegExp;
  /** What the shape alone does not say. */
  readonly fits?: (text: string) => boolean;
}

/** Not inside a longer number, a code, a path or an address of a page. */
const before = String.raw`(?<![\dA-Za-z/_=.-])`;
const after = String.raw`(?![\dA-Za-z/_=]|[.-]\d)`;
const bounded = (shape: string): RegExp => new RegExp(`${before}(?:${shape})${after}`, 'g');

const birthday = String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;

/** Milliseconds since 1970, from 2020 to 2033, look like the number of a child born in 2016 to 2019. */
const isMoment = (text: string): boolean =>
  /^1[6-9]\d{11}$/.test(text) && !fitsResidentChecksum(text);

/** The register of companies begins with a court from 11 to 28 and a form of company. */
const isCompany = (text: string): boolean =>
  /^(?:1[1-9]|2[0-8])\d{2}[1-7]\d/.test(text) &&
  fitsCompanyChecksum(text) &&
  !fitsResidentChecksum(text);

/** First digits that card companies use; nine is that of Korean cards. */
const isCard = (text: string): boolean =>
  /^(?:4|5[1-5]|2[2-7]|3[47]|35|6[05]|62|9[0-9])/.test(text) && fitsCardChecksum(text);

const patterns: readonly Pattern[] = [
  {
    kind: 'resident',
    digits: 13,
    shape: bounded(String.raw`${birthday} ?[-–] ?[1-4]\d{6}|${birthday}[1-4]\d{6}`),
    fits: (text) => !isMoment(text) && !isCompany(text),
  },
  {
    kind: 'foreigner',
    digits: 13,
    shape: bounded(String.raw`${birthday} ?[-–] ?[5-8]\d{6}|${birthday}[5-8]\d{6}`),
    fits: (text) => !isMoment(text),
  },
  {
    kind: 'passport',
    digits: 7,
    shape: bounded(String.raw`[MSROD](?!000)(?:\d{3}[A-Z]\d{4}|\d{8})`),
  },
  // Without hyphens it is like any record number of 12 digits, and like a time: 202611221400.
  {
    kind: 'driver-licence',
    digits: 12,
    needs: '-',
    shape: bounded(String.raw`(?:1[1-9]|2[0-6]|28)-\d{2}-\d{6}-\d{2}`),
  },
  {
    kind: 'card',
    digits: 14,
    shape: bounded(
      String.raw`\d{4}([- ])\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}([- ])\d{6}\2\d{5}|\d{14,19}`,
    ),
    fits: isCard,
  },
  {
    kind: 'mobile',
    digits: 10,
    shape: bounded(String.raw`(?:\+82[- ]?|0)1[016789]([-. ]?)\d{3,4}\1\d{4}`),
  },
  {
    kind: 'email',
    digits: 0,
    needs: '@',
    // Its parts have a greatest length: a long text without an end would be searched for hours.
    shape: /[\w.+-]{1,64}@[A-Za-z\d](?:[\w-]{0,63}\.){1,8}[A-Za-z]{2,24}/g,
  },
  // Missing persons in messages of the disaster service: 홍길동씨(남, 80세).
  {
    kind: 'person-sought',
    digits: 1,
    needs: '세',
    shape: /[가-힣]{2,5}\s?(?:씨|양|군|님)?\s?\(\s?(?:남|여)[^()]{0,12}\d{1,3}\s?세/g,
  },
  {
    kind: 'landline',
    digits: 8,
    needs: '-',
    shape: bounded(
      String.raw`(?:0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])|070|080|050\d)[-) ]\s?\d{3,4}-\d{4}|1[5-8]\d{2}-\d{4}`,
    ),
  },
  {
    kind: 'business',
    digits: 10,
    needs: '-',
    shape: bounded(String.raw`\d{3}-\d{2}-\d{5}`),
    fits: fitsBusinessChecksum,
  },
];

/** Few cells have any of it, and the others cost nothing: four digits in a row, an @, or an age. */
const hasAny = /\d{4}|@|\d\s?세/;
const isDate = /^\d{4}-\d\d(?:-\d\d)?(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;

function digitsIn(text: string): number {
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

/** Every piece of the text that looks like personal data, in order of its kinds. */
export function findPersonal(text: string): readonly PersonalMatch[] {
  if (text.length < 8 || !hasAny.test(text) || isDate.test(text)) return [];
  const digits = digitsIn(text);
  const whole = digits === text.length;
  // Ids of twelve digits and fewer, and times: of numbers alone only a mobile's is as short.
  if (whole && digits < 13 && !text.startsWith('01')) return [];
  const found: PersonalMatch[] = [];
  for (const { kind, digits: least, needs, shape, fits } of patterns) {
    if (digits < least || (needs !== undefined && !text.includes(needs))) continue;
    for (const match of text.matchAll(shape)) {
      const [matched] = match;
      const start = match.index;
      const end = start + matched.length;
      // A card of 13 digits is a resident number first.
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (!fits || fits(matched)) found.push({ kind, start, end, bare: whole });
    }
  }
  return found;
}

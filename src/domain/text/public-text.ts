import { findPersonal } from '../privacy/find-personal.ts';
import type { PersonalKind } from '../privacy/personal-kinds.ts';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A numbered or named entity as its letter; those that a service has left standing in its text. */
const letterOf = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
};

/** Free text of a service as one line: entities read, line breaks and their hyphens turned into dots. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/&(#x?[\da-f]+|[a-z]+);/gi, letterOf)
    .split(/[\r\n\u2028]+/)
    .map((line) =>
      line
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .replace(/^ *[-·•]+ */, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join(' · ');
}

const words: Readonly<Partial<Record<PersonalKind, string>>> = {
  landline: '[전화번호]',
  mobile: '[전화번호]',
  email: '[전자우편]',
  // It ends before the bracket that closes it.
  'person-sought': '[이름](나이',
};

/**
 * The text without what looks like personal data. Numbers of offices go as well: in a text that anyone
 * may write, nobody can tell them from those of persons.
 */
export function withoutPersonal(text: string): string {
  const matches = [...findPersonal(text)].toSorted((a, b) => b.start - a.start);
  const masked = matches.reduce(
    (rest, { kind, start, end }) =>
      `${rest.slice(0, start)}${words[kind] ?? '[가림]'}${rest.slice(end)}`,
    text,
  );
  return masked.replaceAll(looseNumber, '[전화번호]');
}

/** Telephone numbers as people type them: without hyphens, with dots or blanks. */
const looseNumber = /(?<!\d)0\d{1,2}[-). ]{0,2}\d{3,4}[-. ]?\d{4}(?!\d)/g;

/** Whether a text looks for a person by name and age. */
export const seeksPerson = (text: string): boolean =>
  findPersonal(text).some(({ kind }) => kind === 'person-sought') || /실종|배회/.test(text);

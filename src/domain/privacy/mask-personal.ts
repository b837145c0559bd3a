import type { Reject } from '../published.ts';
import { findPersonal } from './find-personal.ts';
import { isLight } from './personal-kinds.ts';

/** The text with every piece that looks like personal data starred out; separators stay. */
export function maskPersonal(text: string): string {
  const matches = findPersonal(text).filter(({ kind }) => !isLight(kind));
  return matches.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) +
      masked.slice(start, end).replace(/[^\s@.-]/g, '*') +
      masked.slice(end),
    text,
  );
}

/** Rejected values are published with the report, and a personal number is often why they were. */
export const maskRejects = (rejects: readonly Reject[]): Reject[] =>
  rejects.map((reject) => ({
    ...reject,
    file: maskPersonal(reject.file),
    field: reject.field === null ? null : maskPersonal(reject.field),
    value: reject.value === null ? null : maskPersonal(reject.value),
  }));

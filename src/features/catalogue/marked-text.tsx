import type { ReactNode } from 'react';
import { highlightRanges } from '../../domain/search/highlight.ts';

interface Props {
  readonly text: string;
  /** What was searched. */
  readonly terms: readonly string[];
}

/** A text with what was found marked in it. */
export function MarkedText({ text, terms }: Props): ReactNode {
  if (terms.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of highlightRanges(text, terms)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}

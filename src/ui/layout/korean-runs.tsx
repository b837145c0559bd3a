import type { ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';

const hangul = /([가-힣ㄱ-ㅎ][가-힣ㄱ-ㅎ\s\d.,·()/+_-]*)/;

/** A text with what is quoted in Korean marked as such on an English page, so that it is read aloud right. */
export function koreanRuns(text: string, language: Language): ReactNode {
  if (language === 'ko') return text;
  return text.split(hangul).map((part, at) =>
    at % 2 === 1 ? (
      // Runs of one text have no identity of their own.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} lang="ko">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

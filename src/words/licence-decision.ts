import type { Source } from '../domain/dataset.ts';
import { formatDay } from '../domain/text/format.ts';
import type { Language } from '../domain/language.ts';
import { parseIsoDay } from '../domain/time/civil-date.ts';

interface DecisionWords {
  readonly question: string;
  readonly answer: string;
}

/** Who answers for publishing a source whose terms are not known, or do not allow it. */
export function licenceDecisionWords(
  { licenceDecision }: Source,
  language: Language,
): DecisionWords | null {
  if (!licenceDecision) return null;
  const day = parseIsoDay(licenceDecision.on);
  const on = day === null ? licenceDecision.on : formatDay(day, language);
  const by = licenceDecision.by[language];
  const because = licenceDecision.because[language];
  return language === 'ko'
    ? { question: '누가 공개를 결정했나요?', answer: `${by}, ${on}. ${because}` }
    : { question: 'Who decided to publish it?', answer: `${by}, on ${on}. ${because}` };
}

import { readAnswers, type Answers } from '../../domain/services/answers.ts';

/** Written only where the reader asks for it, and gone where they ask for that. */
const key = 'open-mayors-office-services';

/** Answers that the reader kept on this device; `null` where there are none, or no store. */
export function keptAnswers(): Answers | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : readAnswers(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether they could be kept: a browser may have no room, or no store at all. */
export function keepAnswers(answers: Answers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswers(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be kept, so nothing is there.
  }
}

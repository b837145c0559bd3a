import type { Locator, Page } from 'playwright-core';
import { askWords, type AskWords } from '../../../src/words/ask.ts';
import type { Language } from './site.ts';

export const askPath = (language: Language, search = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}ask/${search}`;

export interface AskForm {
  readonly words: AskWords;
  readonly form: Locator;
  readonly text: Locator;
  readonly preview: Locator;
  readonly send: Locator;
  /** Messages of the outbox, the newest first. */
  readonly entries: Locator;
}

/** The ask page's form, once its script is there. */
export async function askForm(page: Page, language: Language): Promise<AskForm> {
  const words = askWords(language);
  await page.locator('[data-static="ask-desk"]').waitFor({ state: 'detached' });
  const form = page.locator('.ask-form').first();
  return {
    words,
    form,
    text: page.locator('#ask-text'),
    preview: page.locator('.ask-preview'),
    send: form.locator('button[type="submit"]'),
    entries: page.locator('.ask-entry'),
  };
}

/** What lies on the device of messages. */
export const keptMessages = (page: Page): Promise<string> =>
  page.evaluate(() => localStorage.getItem('open-mayors-office-outbox') ?? '');

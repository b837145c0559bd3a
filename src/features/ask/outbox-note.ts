import '../../ui/theme/outbox-note.css';
import { readOutbox } from '../../state/outbox.ts';
import type { Language } from '../../domain/language.ts';
import { outboxNoteWords } from '../../words/outbox-note.ts';

/** Says on any page that messages wait on this device, and leads to where they are sent from. */
export function showOutboxNote(askPath: string, language: Language): void {
  const waiting = readOutbox().filter(({ state }) => state !== 'sent').length;
  if (waiting === 0) return;
  const words = outboxNoteWords(language);
  const note = document.createElement('p');
  note.className = 'outbox-note';
  const link = document.createElement('a');
  link.href = `${askPath}#ask-outbox`;
  link.textContent = words.waiting(waiting);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button-quiet';
  close.textContent = words.close;
  close.addEventListener('click', () => note.remove());
  note.append(link, close);
  const region = document.createElement('aside');
  region.setAttribute('aria-label', words.label);
  region.append(note);
  // Laid over the page at its foot, so that nothing moves.
  document.body.append(region);
}

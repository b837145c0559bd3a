/** What is said at the end: what was found, what is a guess, what nobody but a person can know. */
export interface Notes {
  readonly found: string[];
  /** Each with how sure it is. */
  readonly guessed: { readonly text: string; readonly sure: 'rather sure' | 'not sure' }[];
  readonly open: string[];
}

export const emptyNotes = (): Notes => ({ found: [], guessed: [], open: [] });

export function addNotes(notes: Notes, more: Notes): void {
  notes.found.push(...more.found);
  notes.guessed.push(...more.guessed);
  notes.open.push(...more.open);
}

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`), ''];

export const notesText = ({ found, guessed, open }: Notes): string =>
  [
    ...list('Found:', found),
    ...list(
      'Guessed (please look at these):',
      guessed.map(({ text, sure }) => `${text} (${sure})`),
    ),
    ...list('Not known (please say):', open),
  ].join('\n');

/** A few names, and how many more there are. */
export const someOf = (names: readonly string[], most = 5): string => {
  const shown = names.slice(0, most).map((name) => `"${name.replaceAll(/\s+/g, ' ')}"`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

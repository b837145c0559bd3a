import type { FoundArea } from './find-area.ts';
import { someOf, type Notes } from './notes.ts';
import type { Sheet } from './read-sheet.ts';
import { isAboutSeoul } from './said-in-names.ts';
import type { Told } from './told.ts';

/** Whether figures without an area are of the whole city: told, or in the file's name. */
export function cityOnly(sheet: Sheet, told: Told, notes: Notes): 'city' | null {
  if (told.wholeCity) return 'city';
  const names = [...sheet.samples.map(({ name }) => name), told.titleKo ?? '', told.titleEn ?? ''];
  if (names.some(isAboutSeoul)) {
    notes.guessed.push({
      text: 'the figures are of the whole city, as its name is in the title',
      sure: 'not sure',
    });
    return 'city';
  }
  notes.open.push('what area the figures are of: --whole-city, if they are of all Seoul');
  return null;
}

/** What was found of the districts, and what else stands among them. */
export function tellArea(
  { column, districts, hasCity, by, others }: FoundArea,
  notes: Notes,
): void {
  notes.found.push(
    `${districts} of the 25 districts by ${by} in "${column.header}"${hasCity ? ', with rows for the whole city' : ''}`,
  );
  if (by === 'KOSTAT code') {
    notes.guessed.push({
      text: 'the codes are those of KOSTAT 2013, not of the law',
      sure: 'rather sure',
    });
  }
  if (others.length > 0) {
    notes.found.push(
      `${someOf(others)} in "${column.header}" are no districts; their rows are left out`,
    );
  }
}

import type { Language } from '../../domain/language.ts';
import { listThemeName } from '../../domain/openness/list-themes.ts';
import { methods } from '../../domain/openness/methods.ts';
import { isUpdateCycle, updateCycles } from '../../domain/openness/update-cycle.ts';
import { themes } from '../../domain/theme.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import type { FacetId } from './catalogue-state.ts';

const inWords = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

const ownThemes: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = themes;

/** What a value of a facet is called; names of publishers stay as they are. */
export function facetLabel(facet: FacetId, value: string, language: Language): string {
  const words = catalogueListWords(language);
  if (value === '') return words.leftOut;
  switch (facet) {
    case 'origin':
      return inWords(words.origins, value);
    case 'licence':
      return inWords(words.licences, value);
    case 'state':
      return inWords(words.states, value);
    case 'format':
      return value.toUpperCase();
    case 'theme':
      return (ownThemes[value] ?? listThemeName(value))[language];
    case 'index':
      return inWords(words.indexRanges, value);
    case 'band':
      return (
        methods['metadata-quality'].bands?.find(({ id }) => id === value)?.name[language] ?? value
      );
    case 'stars':
      return words.stars(value);
    case 'cycle':
      return isUpdateCycle(value) ? updateCycles[value].name[language] : value;
    case 'publisher':
      return value;
  }
}

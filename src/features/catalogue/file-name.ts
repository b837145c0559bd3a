import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { pageWords } from '../../words/pages.ts';

/** What a published file is called on the page. */
export function fileName(
  { tables, measures }: Pick<DatasetDefinition, 'tables' | 'measures'>,
  key: string,
  language: Language,
): string {
  const words = pageWords(language);
  const names: Readonly<Record<string, string>> = words.fileNames;
  const base = key.replace(/\.\w+$/, '');
  const table = tables.find(({ name }) => name === base);
  const measure = measures.find(({ id }) => `days-${id}` === base);
  return (
    table?.title[language] ??
    (measure ? words.daysOf(measure.name[language]) : (names[base] ?? base))
  );
}

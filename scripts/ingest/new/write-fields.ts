import type { Field } from '../../../src/domain/dataset.ts';
import { countsPeople } from '../../../src/domain/privacy/counts-people.ts';
import { seriesNames } from './dataset-facts.ts';
import type { ProposedField, ProposedMeasure, SeriesShape } from './proposal.ts';
import { code } from './source-code.ts';

/** Counts of people below this are hidden until somebody decides otherwise. */
const below = 5;

/** A field of a table as TypeScript; columns that count people hide small counts. */
function fieldCode(field: Field, isPeople: boolean): string {
  const hides = isPeople || countsPeople(field, { measures: [] });
  return code(hides ? { ...field, people: { rule: 'suppress', below } } : field);
}

const measureField = ({ id, words, unit, decimals, isPeople }: ProposedMeasure): string =>
  fieldCode(
    {
      name: id,
      type: decimals === 0 ? 'integer' : 'number',
      title: words,
      ...(unit === null ? {} : { unit }),
      ...(decimals === 0 ? {} : { scaled: true }),
    },
    isPeople,
  );

/** Fields of a series' table: day, area, a column a measure. */
export function seriesFields({ step, measures }: SeriesShape): string[] {
  const { day, ko, en } = seriesNames[step];
  return [
    code({ name: day, type: 'date', title: { ko, en } }),
    'areaField',
    ...measures.map(measureField),
  ];
}

/** Fields of a list of rows or of things. */
export const rowFields = (fields: readonly ProposedField[]): string[] =>
  fields.map(({ column, words, type, unit, date, isPeople }) =>
    fieldCode(
      {
        name: column.name,
        type,
        title: { ko: words.ko, en: words.en },
        ...(unit === null ? {} : { unit }),
        ...(date && type === 'string'
          ? { description: { ko: '파일에 적힌 그대로.', en: 'As it is written in the file.' } }
          : {}),
      },
      isPeople,
    ),
  );

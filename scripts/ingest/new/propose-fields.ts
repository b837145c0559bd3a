import type { Column } from './profile-columns.ts';
import type { NamedColumn, ProposedField } from './proposal.ts';
import { wordsOf } from './name-columns.ts';
import { countsPeople } from './units.ts';

/** The name of a column for SQL, always the same for the same column. */
export type Naming = (column: Column) => NamedColumn;

/** A published field for each column, of the type that its cells have. */
export const proposeFields = (columns: readonly Column[], naming: Naming): ProposedField[] =>
  columns.map((column) => {
    const { ko, en } = wordsOf(column.name);
    return {
      column: naming(column),
      words: { ko, en },
      type: typeOf(column),
      date: column.date,
      unit: column.kind === 'integer' || column.kind === 'number' ? column.unit : null,
      hasBreaks: column.kind === 'text' && [...column.values].some((cell) => /[\r\n]/.test(cell)),
      isPeople: column.kind === 'integer' && countsPeople(column.unit),
    };
  });

/** Years, months and moments stay as they are written: a day would say more than they do. */
function typeOf({ kind, date, most }: Column): ProposedField['type'] {
  switch (kind) {
    case 'integer':
      // Longer ones are identifiers, and no program keeps all of their digits.
      return Math.abs(most) < 1e12 ? 'integer' : 'string';
    case 'number':
      return 'number';
    case 'date':
      return date?.step === 'day' ? 'date' : 'string';
    case 'text':
    case 'blank':
      return 'string';
  }
}

import type { FieldRow, LiveField, LiveNotice, LiveRow, RequestRecord } from './live-source.ts';
import { fieldNames, type SeenFields } from './live-field-names.ts';
import { valueReader, type ValueReader } from './live-values.ts';

interface FieldAnswer {
  readonly rows: readonly LiveRow[];
  readonly requests: readonly RequestRecord[];
}

interface ReadFields {
  readonly fieldRows: readonly FieldRow[];
  readonly notices: readonly LiveNotice[];
}

/** Gives rows the dataset's names for their fields, and tells what became of the fields. */
export function readFields(
  { rows, requests }: FieldAnswer,
  fields: readonly LiveField[],
  { tellsUnknown }: { readonly tellsUnknown: boolean },
): ReadFields {
  if (fields.length === 0) return { fieldRows: [], notices: [] };
  const seen = fieldNames(fields);
  const readers = fields.map((field) => [field.name, valueReader(field)] as const);
  const fieldRows = rows.map(({ cells, ...place }) => ({
    ...place,
    file: requests[place.request]?.address ?? '',
    values: valuesOf(cells, seen, readers),
  }));
  const notices = [...seen.notices({ rows: rows.length, tellsUnknown }), ...nestedNotice(readers)];
  return { fieldRows, notices };
}

function valuesOf(
  cells: LiveRow['cells'],
  seen: SeenFields,
  readers: readonly (readonly [string, ValueReader])[],
): FieldRow['values'] {
  const found = seen.find(cells);
  return Object.fromEntries(
    readers.map(([name, reader], index) => [name, reader.read(found[index])]),
  );
}

function nestedNotice(readers: readonly (readonly [string, ValueReader])[]): LiveNotice[] {
  const nested = readers.filter(([, reader]) => reader.nested() > 0);
  if (nested.length === 0) return [];
  const words = nested.map(([name, reader]) => `"${name}" (${reader.nested()} rows)`).join(', ');
  return [
    {
      kind: 'field-unknown',
      text: `a list or an object came instead of a value and was left out: ${words}`,
    },
  ];
}

import { columnsOf, type DatasetFacts } from './dataset-facts.ts';
import type { DateForm } from './date-forms.ts';
import { numberSql } from './number-form.ts';
import type { PlacesShape, ProposedField, TableShape } from './proposal.ts';

const typed = new Set<ProposedField['type']>(['integer', 'number', 'date', 'datetime']);
const isTyped = ({ type }: ProposedField): boolean => typed.has(type);

/** Where a thing must lie to be on the city's map. */
const frame = { west: 126.7, east: 127.25, south: 37.4, north: 37.75 } as const;

/** transform.sql of rows as they are: cells that are not of their column's type are refused. */
export function writeRowsSql(facts: DatasetFacts, shape: TableShape | PlacesShape): string {
  const { fields } = shape;
  const forms = new Map(
    fields.flatMap(({ date, type }) => (date && type !== 'string' ? [[date.id, date]] : [])),
  );
  const macros = [...forms.values()].map(macro);
  const raw = columnsOf(shape).map(({ name }) => name);
  const isPlaces = shape.kind === 'places';
  const kept = isPlaces ? placeFault(shape) : 'NULL';
  const valueFields = fields.filter(isTyped);
  return `-- raw(file, line, ${raw.join(', ')}): text as it stands in the file.

${numberSql(facts.cellUnits)}
${macros.join('\n')}

CREATE TEMP TABLE judged AS
SELECT *, CASE
    WHEN ${raw.map((name) => `${name} IS NULL`).join(' AND ')} THEN 'empty-row'${isPlaces ? `\n    ELSE ${kept}` : ''} END AS reason
FROM raw;

CREATE TEMP TABLE cells AS
${cells(valueFields)};

CREATE TABLE rejects AS
SELECT file, line, NULL AS field, ${isPlaces ? shape.nameField : 'NULL'} AS value, reason, 'row' AS scope FROM judged WHERE reason IS NOT NULL AND reason <> 'empty-row'
UNION ALL
SELECT file, line, field, value, fault, 'value' FROM cells WHERE fault IS NOT NULL;

CREATE TABLE ${isPlaces ? 'found_places' : 'list'} AS
SELECT CAST(row_number() OVER (ORDER BY file, line) AS ${isPlaces ? 'VARCHAR' : 'INTEGER'}) AS id,
  ${[...fields.map(selected), ...(isPlaces ? placeColumns(shape) : [])].join(',\n  ')}
FROM judged WHERE reason IS NULL ORDER BY file, line;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(*) FROM judged WHERE reason IS NULL) AS kept,
  (SELECT count(*) FROM judged WHERE reason = 'empty-row') AS missing,
  (SELECT count(*) FROM judged WHERE reason <> 'empty-row') AS rejected,
  (SELECT count(*) FROM cells) AS values_expected,
  (SELECT count(*) FROM cells WHERE fault IS NULL AND value IS NOT NULL) AS values_measured,
  (SELECT count(*) FROM cells WHERE fault IS NOT NULL) AS values_rejected;
`;
}

const macroName = ({ id }: DateForm): string =>
  `day_of_${id.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`;

const macro = (form: DateForm): string => `CREATE MACRO ${macroName(form)}(cell) AS CASE
  WHEN regexp_full_match(cell, '${form.pattern.source.slice(1, -1)}') THEN ${form.sql('cell')} END;`;

/** The cell as its type, or NULL. */
function value({ column: { name }, type, date }: ProposedField): string {
  if (type === 'string' || (type !== 'date' && type !== 'integer' && type !== 'number'))
    return name;
  if (type === 'date') return date ? `${macroName(date)}(${name})` : name;
  return type === 'integer' ? `CAST(round(number_of(${name})) AS BIGINT)` : `number_of(${name})`;
}

/** Lines within a cell become one: a table has one line a row. */
const selected = (field: ProposedField): string =>
  field.hasBreaks
    ? `trim(regexp_replace(${field.column.name}, '\\s*[\\r\\n]+\\s*', ' / ', 'g'), ' /') AS ${field.column.name}`
    : `${value(field)} AS ${field.column.name}`;

/** One row a cell that has a type. */
function cells(fields: readonly ProposedField[]): string {
  if (fields.length === 0) {
    return `SELECT file, line, NULL AS field, NULL AS value, NULL AS fault FROM judged WHERE false`;
  }
  const parts = fields.map((field) => {
    const { name } = field.column;
    const fault = field.type === 'date' ? 'not-a-date' : 'not-a-number';
    return `SELECT file, line, '${name}' AS field, ${name} AS value,
  CASE WHEN ${name} IS NOT NULL AND ${value(field)} IS NULL THEN '${fault}' END AS fault
FROM judged WHERE reason IS NULL`;
  });
  return parts.join('\nUNION ALL\n');
}

function placeFault({ x, y, grid, shape }: PlacesShape): string {
  if (shape) return `CASE WHEN ${shape.name} IS NULL THEN 'no-place' END`;
  const [east, north] = [x?.name ?? '', y?.name ?? ''];
  const given = `number_of(${east}) IS NULL OR number_of(${north}) IS NULL OR number_of(${east}) = 0`;
  // Metres of a grid are turned into degrees by transform.ts, which knows the city.
  const outside = grid
    ? ''
    : ` WHEN number_of(${east}) NOT BETWEEN ${frame.west} AND ${frame.east}
      OR number_of(${north}) NOT BETWEEN ${frame.south} AND ${frame.north} THEN 'outside-city'`;
  return `CASE WHEN ${given} THEN 'no-place'${outside} END`;
}

function placeColumns({ x, y, shape }: PlacesShape): string[] {
  if (shape) return [`${shape.name} AS shape`];
  return [`number_of(${x?.name ?? ''}) AS x`, `number_of(${y?.name ?? ''}) AS y`];
}

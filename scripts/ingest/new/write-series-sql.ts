import { columnsOf, isCompared, seriesNames, type DatasetFacts } from './dataset-facts.ts';
import type { DateForm } from './date-forms.ts';
import { numberSql } from './number-form.ts';
import type { SeriesShape } from './proposal.ts';
import { control, published, rowCount, wide } from './series-tables-sql.ts';
import { sqlText } from './source-code.ts';

/** The pattern of a form without its ends, for a function that asks for the whole cell. */
const wholePattern = ({ pattern }: DateForm): string => pattern.source.slice(1, -1);

export const dateMacro = (form: DateForm): string => `CREATE MACRO day_of(cell) AS CASE
  WHEN regexp_full_match(cell, '${wholePattern(form)}')
    AND ${form.sql('cell')} <= (SELECT latest_day FROM ingestion)
  THEN ${form.sql('cell')} END;`;

/** transform.sql of a series: every value is placed by area, day and measure, or refused with a reason. */
export function writeSeriesSql(facts: DatasetFacts, shape: SeriesShape): string {
  const names = seriesNames[shape.step];
  const raw = [
    'file',
    'line',
    ...(shape.crosstab ? ['cell'] : []),
    ...columnsOf(shape).map(({ name }) => name),
    ...(shape.crosstab ? [...shape.crosstab, 'value'] : []),
  ];
  const parts = [
    `-- ingestion(latest_day): days after it are still to come.
-- raw(${raw.join(', ')}): text as it stands in the file.${shape.area ? '\n-- known_area(area_name, area): districts by what the file calls them.' : ''}${shape.items.length > 0 ? '\n-- known_item(label, measure): the figures that are shown.' : ''}`,
    numberSql(facts.cellUnits),
    ...(shape.period.from === 'rows' || shape.period.from === 'headers'
      ? [dateMacro(shape.period.form)]
      : []),
    long(shape),
    placed(shape),
    rowFaults(shape),
    judged(shape),
    rejects(shape),
    wide(shape, names.day),
    published(shape, names),
    ...(isCompared(shape) ? [control(shape)] : []),
    rowCount(),
  ];
  return `${parts.join('\n\n')}\n`;
}

const areaName = ({ area }: SeriesShape): string =>
  area ? `${area.column.name} AS area_name, ` : '';

/** The day of a row or value, as text for messages and as a date. */
function period({ period }: SeriesShape): { readonly text: string; readonly day: string } {
  switch (period.from) {
    case 'rows':
      return { text: period.column.name, day: 'day_of(period)' };
    case 'two-rows':
      return {
        text: `concat_ws('-', ${period.year.name}, ${period.month.name})`,
        day: `CASE WHEN try_cast(period || '-1' AS DATE) <= (SELECT latest_day FROM ingestion)
    THEN try_cast(period || '-1' AS DATE) END`,
      };
    case 'headers':
      // Programs add .1, .2 where a name is there twice.
      return {
        text: `regexp_replace(period, '^([0-9]{4})\\.[1-9][0-9]?$', '\\1')`,
        day: 'day_of(period)',
      };
    case 'told':
      return { text: sqlText(period.day), day: `DATE ${sqlText(period.day)}` };
  }
}

function long(shape: SeriesShape): string {
  const { text } = period(shape);
  if (shape.crosstab) {
    const label = shape.items.length > 0 ? `concat_ws(' ', ${shape.items.join(', ')})` : `''`;
    return `CREATE TEMP TABLE long AS
SELECT file, line, cell, ${areaName(shape)}${text} AS period, ${label} AS label, value FROM raw;`;
  }
  const figures = shape.figures.map(({ name }) => name).join(', ');
  const kinds =
    shape.items.length > 0
      ? `concat_ws(' ', ${[...shape.items, figureLabel(shape)].filter((part) => part !== '').join(', ')})`
      : 'figure';
  return `-- One row a value.
CREATE TEMP TABLE long AS
SELECT file, line, ${cellNumber(shape)} AS cell, ${areaName(shape)}${text} AS period, ${kinds} AS label, value
FROM raw UNPIVOT INCLUDE NULLS (value FOR figure IN (${figures}));`;
}

/** Headers stand in the labels; the columns have short names of their own. */
function figureLabel({ figures }: SeriesShape): string {
  const cases = figures.map(
    ({ name, headers }) => `WHEN '${name}' THEN ${sqlText(headers[0] ?? '')}`,
  );
  return `CASE figure ${cases.join(' ')} END`;
}

const cellNumber = ({ figures }: SeriesShape): string =>
  `list_position([${figures.map(({ name }) => `'${name}'`).join(', ')}], figure)`;

function placed(shape: SeriesShape): string {
  const { day } = period(shape);
  const area = shape.area ? 'known_area.area' : `'11' AS area`;
  const measure =
    shape.items.length > 0
      ? 'known_item.measure'
      : shape.crosstab
        ? `'${shape.measures[0]?.id ?? ''}' AS measure`
        : `${measureOfFigure(shape)} AS measure`;
  const joins = [
    ...(shape.area ? ['LEFT JOIN known_area USING (area_name)'] : []),
    ...(shape.items.length > 0 ? ['LEFT JOIN known_item USING (label)'] : []),
  ];
  return `CREATE TEMP TABLE placed AS
SELECT *, row_number() OVER (PARTITION BY area, day, measure ORDER BY file, line, cell) AS occurrence
FROM (
  SELECT long.*, ${area}, ${measure}, ${day} AS day
  FROM long ${joins.join(' ')}
);`;
}

/** Figures beyond those that are shown have no measure. */
function measureOfFigure({ figures, measures }: SeriesShape): string {
  const known = measures.map(({ id, label }) => {
    const figure = figures.find(({ headers }) => headers[0] === label);
    return `WHEN '${figure?.name ?? id}' THEN '${id}'`;
  });
  return `CASE label ${known.join(' ')} END`;
}

function rowFaults(shape: SeriesShape): string {
  const key = shape.area ? 'area_name' : 'period';
  const reasons = [
    `WHEN any_value(${key}) IS NULL AND count(value) = 0 THEN 'empty-row'`,
    ...(shape.area ? [`WHEN any_value(area) IS NULL THEN 'unknown-area'`] : []),
    ...(shape.period.from === 'rows' || shape.period.from === 'two-rows'
      ? [`WHEN any_value(day) IS NULL THEN 'not-a-date'`]
      : []),
    `WHEN count(measure) = 0 THEN 'left-out'`,
    `WHEN bool_and(occurrence > 1) FILTER (measure IS NOT NULL) THEN 'duplicate'`,
  ];
  const value = [
    ...(shape.area ? ['any_value(area_name)'] : []),
    ...(shape.period.from === 'headers' || shape.period.from === 'told'
      ? []
      : ['any_value(period)']),
  ];
  return `CREATE TEMP TABLE row_fault AS
SELECT file, line, ${value.length > 0 ? `concat_ws(' ', ${value.join(', ')})` : 'any_value(label)'} AS value, CASE
    ${reasons.join('\n    ')} END AS reason
FROM placed GROUP BY file, line HAVING reason IS NOT NULL;`;
}

function judged(shape: SeriesShape): string {
  const inHeader =
    shape.period.from === 'headers' ? `\n    WHEN day IS NULL THEN 'not-a-date'` : '';
  return `CREATE TEMP TABLE judged AS
SELECT placed.*, CASE
    WHEN value IS NULL THEN NULL${inHeader}
    WHEN occurrence > 1 THEN 'duplicate'
    WHEN number_of(value) IS NULL THEN 'not-a-number' END AS fault
FROM placed ANTI JOIN row_fault USING (file, line) WHERE measure IS NOT NULL;`;
}

function rejects(shape: SeriesShape): string {
  const field = shape.crosstab ? `concat_ws(' ', period, label)` : 'label';
  return `CREATE TABLE rejects AS
SELECT file, line, NULL AS field, value, reason, 'row' AS scope FROM row_fault WHERE reason <> 'empty-row'
UNION ALL
SELECT file, line, ${field}, value, fault, 'value' FROM judged WHERE fault IS NOT NULL;`;
}

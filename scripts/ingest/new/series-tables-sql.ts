import { seriesNames } from './dataset-facts.ts';
import type { ProposedMeasure, SeriesShape } from './proposal.ts';

/** Values are whole numbers of the last digit that is published. */
const scaled = ({ id, decimals }: ProposedMeasure): string => {
  const factor = decimals === 0 ? '' : ` * ${10 ** decimals}`;
  return `CAST(round(max(number_of(value)) FILTER (measure = '${id}')${factor}) AS BIGINT) AS ${id}`;
};

/** A row an area and period, a column a figure. */
export const wide = (
  { measures }: SeriesShape,
  dayField: string,
): string => `CREATE TEMP TABLE wide AS
SELECT day AS ${dayField}, area,
  ${measures.map(scaled).join(',\n  ')}
FROM judged WHERE fault IS NULL AND value IS NOT NULL GROUP BY day, area;`;

/** The published table: with rows for the city, whether the file has them or not. */
export function published(
  { area, measures }: SeriesShape,
  { table, day }: (typeof seriesNames)[SeriesShape['step']],
): string {
  const order = `ORDER BY area, ${day}`;
  if (!area || area.found.hasCity) return `CREATE TABLE ${table} AS SELECT * FROM wide ${order};`;
  const whole = measures.map(({ id, aggregate }) =>
    aggregate === 'mean'
      ? `CAST(round(avg(${id})) AS BIGINT)`
      : `CASE WHEN count(${id}) = 25 THEN CAST(sum(${id}) AS BIGINT) END`,
  );
  return `-- The file has no rows for the city: sums of all 25 districts, and plain means of what cannot be summed.
CREATE TABLE ${table} AS
SELECT * FROM wide
UNION ALL
SELECT ${day}, '11',
  ${whole.join(',\n  ')}
FROM wide GROUP BY ${day}
${order};`;
}

export function control({ measures }: SeriesShape): string {
  const sums = measures.filter(({ aggregate }) => aggregate !== 'mean').map(({ id }) => `'${id}'`);
  return `-- The publisher's figure for the city against the sum of its districts.
CREATE TABLE control AS
WITH sums AS (
  SELECT sum(number_of(value)) FILTER (area = '11') AS city, sum(number_of(value)) FILTER (area <> '11') AS districts
  FROM judged WHERE fault IS NULL AND measure IN (${sums.join(', ')})
  GROUP BY day, measure HAVING count(DISTINCT area) FILTER (value IS NOT NULL) = 26
)
SELECT 'districts-make-city' AS rule, CAST(count(*) AS INTEGER) AS compared,
  CAST(count(*) FILTER (abs(city - districts) > 0.001 * abs(city)) AS INTEGER) AS differing FROM sums;`;
}

/** Every row and value that was read is accounted for. */
export const rowCount = (): string => `CREATE TABLE row_count AS
WITH accepted AS (SELECT file, line, count(value) AS measured FROM judged GROUP BY file, line)
SELECT
  (SELECT count(DISTINCT (file, line)) FROM placed) AS read,
  (SELECT count(*) FROM accepted WHERE measured > 0) AS kept,
  (SELECT count(*) FROM accepted WHERE measured = 0)
    + (SELECT count(*) FROM row_fault WHERE reason = 'empty-row') AS missing,
  (SELECT count(*) FROM row_fault WHERE reason <> 'empty-row') AS rejected,
  (SELECT count(*) FROM judged) AS values_expected,
  (SELECT count(*) FROM judged WHERE fault IS NULL AND value IS NOT NULL) AS values_measured,
  (SELECT count(*) FROM judged WHERE fault IS NOT NULL) AS values_rejected;`;

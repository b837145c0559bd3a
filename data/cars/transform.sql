-- ingestion(latest_day): months after it are still to come.
-- raw(file, line, month, kind, petrol, diesel, lpg, electric, cng, hybrid, other, hydrogen): text.
-- known_kind(name, kind): the four kinds of vehicle.

-- A cast alone would round 12.5.
CREATE MACRO count_of(cell) AS CASE WHEN regexp_full_match(cell, '-?[0-9]+(,[0-9]{3})*')
  THEN try_cast(replace(cell, ',', '') AS BIGINT) END;
CREATE MACRO month_of(label) AS CASE
  WHEN regexp_full_match(label, '[0-9]{4}-[0-9]{2}') THEN CAST(try_strptime(label, '%Y-%m') AS DATE) END;

CREATE TEMP TABLE read_row AS
SELECT raw.* EXCLUDE (month, kind), raw.month AS label, raw.kind AS kind_name,
  month_of(raw.month) AS month, known_kind.kind,
  row_number() OVER (PARTITION BY raw.month, raw.kind ORDER BY raw.file, raw.line) AS occurrence
FROM raw LEFT JOIN known_kind ON known_kind.name = raw.kind;

CREATE TEMP TABLE judged AS
SELECT *, CASE
  WHEN month IS NULL OR month > (SELECT latest_day FROM ingestion) THEN 'not-a-month'
  WHEN kind IS NULL THEN 'unknown-kind'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM read_row;

CREATE TEMP TABLE cell AS
SELECT file, line, month, kind, fuel, value, count_of(value) AS number, CASE
  WHEN count_of(value) IS NULL THEN 'not-a-count'
  WHEN count_of(value) < 0 THEN 'negative'
  -- Seoul has 3 million vehicles.
  WHEN count_of(value) > 10000000 THEN 'implausible' END AS reason
FROM (
  UNPIVOT (SELECT * FROM judged WHERE judged.reason IS NULL)
  ON petrol, diesel, lpg, electric, cng, hybrid, other, hydrogen INTO NAME fuel VALUE value
);

CREATE TABLE rejects AS
SELECT file, line, CASE reason WHEN 'unknown-kind' THEN 'kind' ELSE 'month' END AS field,
  CASE reason WHEN 'unknown-kind' THEN kind_name WHEN 'duplicate' THEN label || ' ' || kind_name
    ELSE label END AS value,
  reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, fuel, value, reason, 'value' FROM cell WHERE reason IS NOT NULL;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cell) AS kept,
  (SELECT count(*) FROM judged WHERE reason IS NULL) - (SELECT count(DISTINCT (file, line)) FROM cell) AS missing,
  (SELECT count(*) FROM judged WHERE reason IS NOT NULL) AS rejected,
  (SELECT 8 * count(*) FROM judged WHERE reason IS NULL) AS values_expected,
  (SELECT count(*) FROM cell WHERE reason IS NULL) AS values_measured,
  (SELECT count(*) FROM cell WHERE reason IS NOT NULL) AS values_rejected;

-- A fuel's figure is the sum of the four kinds of vehicle; unknown where one of them is.
CREATE MACRO fuel_sum(fuel, number, name) AS
  CASE WHEN count(number) FILTER (fuel = name) = 4 THEN CAST(sum(number) FILTER (fuel = name) AS BIGINT) END;

CREATE TABLE monthly AS
WITH fuels AS (
  SELECT month,
    fuel_sum(fuel, number, 'petrol') AS petrol, fuel_sum(fuel, number, 'diesel') AS diesel,
    fuel_sum(fuel, number, 'lpg') AS lpg, fuel_sum(fuel, number, 'hybrid') AS hybrid,
    fuel_sum(fuel, number, 'electric') AS electric, fuel_sum(fuel, number, 'hydrogen') AS hydrogen,
    fuel_sum(fuel, number, 'cng') AS cng, fuel_sum(fuel, number, 'other') AS other
  FROM (SELECT month, fuel, CASE WHEN reason IS NULL THEN number END AS number FROM cell)
  GROUP BY month
)
SELECT month, '11' AS area,
  petrol + diesel + lpg + hybrid + electric + hydrogen + cng + other AS cars,
  petrol, diesel, lpg, hybrid, electric, hydrogen, cng, other
FROM fuels ORDER BY month;

CREATE TABLE kinds AS
SELECT year(month) AS year, month, kind,
  CASE WHEN count(number) = 8 THEN CAST(sum(number) AS BIGINT) END AS cars,
  max(number) FILTER (fuel = 'electric') AS electric,
  max(number) FILTER (fuel = 'diesel') AS diesel
FROM (SELECT month, kind, fuel, CASE WHEN reason IS NULL THEN number END AS number FROM cell)
-- The last month of each year: a year's figure is that of its end.
WHERE month IN (SELECT max(month) FROM monthly GROUP BY year(month))
GROUP BY month, kind
ORDER BY month, CASE kind WHEN 'car' THEN 1 WHEN 'van' THEN 2 WHEN 'lorry' THEN 3 ELSE 4 END;

-- ingestion(latest_day): years after it are still to come.
-- raw(file, line, year, district, at_fault, struck, …_deaths, …_injuries): text as it stands.
-- known_area(district, area): the 25 districts, and the words for the city's total.

CREATE MACRO year_of(cell) AS CASE
  WHEN regexp_full_match(cell, '(19|20)[0-9]{2}')
    AND CAST(cell AS INTEGER) <= year((SELECT latest_day FROM ingestion))
  THEN CAST(cell AS INTEGER) END;
-- Counts are whole and small; a thousand separator is no part of a count in this file.
CREATE MACRO count_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]{1,6}') THEN CAST(cell AS INTEGER) END;

CREATE TEMP TABLE judged AS
SELECT raw.*, area, year_of(raw.year) AS on_year,
  row_number() OVER (PARTITION BY raw.year, area ORDER BY file, line) AS occurrence
FROM raw LEFT JOIN known_area USING (district);

CREATE TEMP TABLE faulty AS
SELECT *, CASE
  WHEN on_year IS NULL THEN 'not-a-year'
  WHEN area IS NULL THEN 'unknown-district'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM judged;

CREATE TABLE rejects AS
WITH cells AS (
  UNPIVOT (SELECT file, line, at_fault, struck, at_fault_deaths, struck_deaths, at_fault_injuries,
    struck_injuries FROM faulty WHERE reason IS NULL)
  ON at_fault, struck, at_fault_deaths, struck_deaths, at_fault_injuries, struck_injuries
  INTO NAME field VALUE cell
)
SELECT file, line,
  if(reason = 'not-a-year', 'year', if(reason = 'unknown-district', 'district', NULL)) AS field,
  CASE reason WHEN 'not-a-year' THEN year WHEN 'unknown-district' THEN district
    ELSE year || ' ' || district END AS value,
  reason, 'row' AS scope
FROM faulty WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, 'not-a-count', 'value' FROM cells WHERE count_of(cell) IS NULL;

CREATE TABLE counts AS
SELECT CAST(make_date(on_year, 1, 1) AS DATE) AS year_start, area,
  count_of(at_fault) AS at_fault, count_of(struck) AS struck,
  count_of(at_fault_deaths) + count_of(struck_deaths) AS deaths,
  count_of(at_fault_injuries) + count_of(struck_injuries) AS injuries
FROM faulty WHERE reason IS NULL
ORDER BY area, year_start;

CREATE TABLE row_count AS
WITH accepted AS (
  SELECT *, coalesce(at_fault, struck, at_fault_deaths, struck_deaths, at_fault_injuries,
    struck_injuries) IS NULL AS blank
  FROM faulty WHERE reason IS NULL
)
SELECT
  (SELECT count(*) FROM raw) AS read,
  (SELECT count(*) FROM accepted WHERE NOT blank) AS kept,
  (SELECT count(*) FROM accepted WHERE blank) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 6 * count(*) FROM accepted) AS values_expected,
  (SELECT count(count_of(at_fault)) + count(count_of(struck)) + count(count_of(at_fault_deaths))
    + count(count_of(struck_deaths)) + count(count_of(at_fault_injuries))
    + count(count_of(struck_injuries)) FROM accepted) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

-- The publisher's total of a year and a column against the sum of its 25 districts.
CREATE TABLE control AS
WITH cells AS (
  UNPIVOT (SELECT year_start, area, at_fault, struck, deaths, injuries FROM counts)
  ON at_fault, struck, deaths, injuries INTO NAME field VALUE cell
), sums AS (
  SELECT year_start, field,
    sum(cell) FILTER (area = '11') AS city,
    sum(cell) FILTER (area <> '11') AS districts,
    count(*) FILTER (area <> '11') AS present
  FROM cells GROUP BY year_start, field
)
SELECT 'districts-make-city' AS rule,
  count(*) AS compared,
  count(*) FILTER (city IS DISTINCT FROM districts OR present <> 25) AS differing
FROM sums;

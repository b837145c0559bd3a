-- ingestion(latest_day): periods that begin after it are still to come.
-- raw(file, line, cell, whole, area_name, period, item, value): one row a cell of the tables.
-- known_area(area_name, area), known_item(item, measure): names that we know.
-- A column is a month ("2005. 01") or a year ("1999"): the table of months ends in the year 2024,
-- which is no month and must not be added to them.

CREATE MACRO number_of(value) AS CASE WHEN isfinite(try_cast(value AS DOUBLE)) THEN try_cast(value AS DOUBLE) END;
CREATE MACRO month_of(period) AS CASE
  WHEN regexp_full_match(period, '[0-9]{4}\. (0[1-9]|1[0-2])')
  THEN make_date(CAST(substr(period, 1, 4) AS INTEGER), CAST(substr(period, 7, 2) AS INTEGER), 1) END;
CREATE MACRO year_of(period) AS CASE
  WHEN regexp_full_match(period, '[0-9]{4}') THEN make_date(CAST(period AS INTEGER), 1, 1) END;
CREATE MACRO period_of(period) AS CASE
  WHEN coalesce(month_of(period), year_of(period)) <= (SELECT latest_day FROM ingestion)
  THEN coalesce(month_of(period), year_of(period)) END;

-- A file lists an area once.
CREATE TEMP TABLE labelled AS
SELECT file, line, any_value(area_name) AS area_name, any_value(known_area.area) AS area,
  row_number() OVER (PARTITION BY file, any_value(known_area.area) ORDER BY line) AS occurrence
FROM raw LEFT JOIN known_area USING (area_name) GROUP BY file, line;

CREATE TEMP TABLE row_fault AS
SELECT file, line, area_name, CASE
    WHEN area IS NULL THEN 'unknown-area'
    WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM labelled WHERE area IS NULL OR occurrence > 1;

CREATE TEMP TABLE placed AS
SELECT raw.file, raw.line, raw.cell, raw.period, raw.item, raw.value, labelled.area,
  known_item.measure, period_of(raw.period) AS day, month_of(raw.period) IS NOT NULL AS is_month,
  row_number() OVER (PARTITION BY labelled.area, raw.period, raw.item
    ORDER BY raw.file, raw.line, raw.cell) AS occurrence
FROM raw JOIN labelled USING (file, line) LEFT JOIN known_item USING (item)
WHERE (raw.file, raw.line) NOT IN (SELECT (file, line) FROM row_fault);

-- "-" is written for no deaths; where accidents are not given either, nothing was collected.
CREATE TEMP TABLE cells AS
SELECT placed.*, collected.day IS NOT NULL AS is_collected, CASE
    WHEN value IS NULL THEN NULL
    WHEN placed.day IS NULL THEN 'not-a-period'
    WHEN measure IS NULL THEN 'unknown-item'
    WHEN placed.occurrence > 1 THEN 'duplicate'
    WHEN value = '-' THEN NULL
    WHEN number_of(value) IS NULL THEN 'not-a-number'
    WHEN number_of(value) < 0 THEN 'negative'
    WHEN measure IN ('accidents', 'deaths', 'injuries') AND number_of(value) <> round(number_of(value))
    THEN 'not-whole' END AS fault
FROM placed LEFT JOIN (
  SELECT DISTINCT area, day, is_month FROM placed WHERE measure = 'accidents' AND number_of(value) IS NOT NULL
) AS collected USING (area, day, is_month);

CREATE TABLE rejects AS
SELECT file, line, CASE reason WHEN 'unknown-area' THEN 'area_name' END AS field, area_name AS value,
  reason, 'row' AS scope
FROM row_fault
UNION ALL
SELECT file, line, period || ' ' || item, value, fault, 'value' FROM cells WHERE fault IS NOT NULL;

CREATE TEMP TABLE accepted AS
SELECT area, measure, day, is_month, CASE WHEN value = '-' THEN 0 ELSE number_of(value) END AS value
FROM cells WHERE fault IS NULL AND value IS NOT NULL
  AND (value <> '-' OR (is_collected AND measure IN ('deaths', 'injuries')));

CREATE TEMP TABLE wide AS
SELECT day, area, is_month,
  CAST(max(value) FILTER (measure = 'accidents') AS INTEGER) AS accidents,
  CAST(max(value) FILTER (measure = 'deaths') AS INTEGER) AS deaths,
  CAST(max(value) FILTER (measure = 'injuries') AS INTEGER) AS injuries,
  max(value) FILTER (measure = 'accidents_per_10000_cars') AS accidents_per_10000_cars,
  max(value) FILTER (measure = 'deaths_per_100000') AS deaths_per_100000,
  max(value) FILTER (measure = 'injuries_per_100000') AS injuries_per_100000
FROM accepted GROUP BY day, area, is_month;

CREATE TABLE monthly_counts AS
SELECT day AS month_start, area, accidents, deaths, injuries FROM wide WHERE is_month
ORDER BY area, month_start;

CREATE TABLE yearly AS
SELECT year(day) AS year, area, accidents, deaths, injuries,
  accidents_per_10000_cars, deaths_per_100000, injuries_per_100000
FROM wide WHERE NOT is_month ORDER BY area, year;

-- What the publisher's own cells say about each other.
CREATE TABLE control AS
WITH long AS (
  UNPIVOT (SELECT day, area, is_month, accidents, deaths, injuries FROM wide)
  ON accidents, deaths, injuries INTO NAME measure VALUE value
), by_period AS (
  SELECT max(value) FILTER (area = '11') AS city, sum(value) FILTER (area <> '11') AS districts
  FROM long GROUP BY day, is_month, measure HAVING count(*) FILTER (area <> '11') > 0
), by_year AS (
  SELECT max(value) FILTER (NOT is_month) AS year_given, sum(value) FILTER (is_month) AS months
  FROM long GROUP BY year(day), area, measure
  HAVING count(*) FILTER (is_month) = 12 AND count(*) FILTER (NOT is_month) = 1
)
SELECT 'districts-make-city' AS rule, CAST(count(*) AS INTEGER) AS compared,
  CAST(count(*) FILTER (city IS DISTINCT FROM districts) AS INTEGER) AS differing FROM by_period
UNION ALL
SELECT 'months-make-year', CAST(count(*) AS INTEGER),
  CAST(count(*) FILTER (year_given IS DISTINCT FROM months) AS INTEGER) FROM by_year;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM labelled) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cells WHERE value <> '-') AS kept,
  (SELECT count(*) FROM (SELECT file, line FROM cells GROUP BY file, line HAVING count(nullif(value, '-')) = 0))
    AS missing,
  (SELECT count(*) FROM row_fault) AS rejected,
  (SELECT count(*) FROM cells) AS values_expected,
  (SELECT count(*) FROM accepted) AS values_measured,
  (SELECT count(*) FROM cells WHERE fault IS NOT NULL) AS values_rejected;

-- ingestion(latest_day): years that begin after it are still to come.
-- raw(file, line, cell, whole, area_name, item_name, period, kind, subtotal, value): one row a cell.
-- known_area(area_name, area), known_item(item_name, measure), known_kind(kind, type): names that we know.

CREATE MACRO number_of(value) AS CASE WHEN isfinite(try_cast(value AS DOUBLE)) THEN try_cast(value AS DOUBLE) END;
CREATE MACRO year_of(period) AS CASE
  WHEN regexp_full_match(period, '[0-9]{4}')
    AND make_date(CAST(period AS INTEGER), 1, 1) <= (SELECT latest_day FROM ingestion)
  THEN make_date(CAST(period AS INTEGER), 1, 1) END;

CREATE TEMP TABLE labelled AS
SELECT file, line, any_value(area_name) AS area_name, any_value(item_name) AS item_name,
  any_value(known_area.area) AS area, any_value(known_item.measure) AS measure,
  row_number() OVER (PARTITION BY any_value(known_area.area), any_value(known_item.measure)
    ORDER BY file, line) AS occurrence
FROM raw LEFT JOIN known_area USING (area_name) LEFT JOIN known_item USING (item_name) GROUP BY file, line;

CREATE TEMP TABLE row_fault AS
SELECT file, line, area_name, item_name, CASE
    WHEN area IS NULL THEN 'unknown-area'
    WHEN measure IS NULL THEN 'unknown-item'
    WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM labelled WHERE area IS NULL OR measure IS NULL OR occurrence > 1;

CREATE TEMP TABLE placed AS
SELECT raw.file, raw.line, raw.cell, raw.period, raw.kind, raw.value, labelled.area, labelled.measure,
  known_kind.type, year_of(raw.period) AS year_start,
  row_number() OVER (PARTITION BY raw.file, raw.line, raw.period, raw.kind ORDER BY raw.cell) AS occurrence
FROM raw JOIN labelled USING (file, line) LEFT JOIN known_kind USING (kind)
WHERE (raw.file, raw.line) NOT IN (SELECT (file, line) FROM row_fault);

-- From 2005 each area has a total, and "-" means none: types then make the total, districts the city.
-- Before, there is no total: "-" is written throughout for what was not collected.
CREATE TEMP TABLE cells AS
SELECT placed.*, collected.year_start IS NOT NULL AS is_collected, CASE
    WHEN value IS NULL THEN NULL
    WHEN placed.year_start IS NULL THEN 'not-a-year'
    WHEN type IS NULL THEN 'unknown-type'
    WHEN placed.occurrence > 1 THEN 'duplicate'
    WHEN value = '-' THEN NULL
    WHEN number_of(value) IS NULL THEN 'not-a-number'
    WHEN number_of(value) < 0 THEN 'negative'
    WHEN number_of(value) <> round(number_of(value)) THEN 'not-whole' END AS fault
FROM placed LEFT JOIN (
  SELECT DISTINCT area, year_start FROM placed
  WHERE measure = 'accidents' AND type = 'all' AND number_of(value) IS NOT NULL
) AS collected USING (area, year_start);

CREATE TABLE rejects AS
SELECT file, line,
  CASE reason WHEN 'unknown-area' THEN 'area_name' WHEN 'unknown-item' THEN 'item_name' END AS field,
  CASE reason WHEN 'unknown-area' THEN area_name WHEN 'unknown-item' THEN item_name
    ELSE area_name || ' ' || item_name END AS value,
  reason, 'row' AS scope
FROM row_fault
UNION ALL
SELECT file, line, period || ' ' || kind, value, fault, 'value' FROM cells WHERE fault IS NOT NULL;

CREATE TEMP TABLE accepted AS
SELECT area, year_start, measure, type, CAST(CASE WHEN value = '-' THEN 0 ELSE number_of(value) END AS INTEGER) AS value
FROM cells WHERE fault IS NULL AND value IS NOT NULL AND (value <> '-' OR is_collected);

-- Some years have no column for level crossings. Where the other types make the total, there was none.
CREATE MACRO crossing_of(crossing, whole, person, vehicle, single) AS
  coalesce(crossing, CASE WHEN whole = person + vehicle + single THEN 0 END);

CREATE TEMP TABLE by_type AS
SELECT area, year_start, measure,
  max(value) FILTER (type = 'all') AS whole,
  max(value) FILTER (type = 'person') AS person,
  max(value) FILTER (type = 'vehicle') AS vehicle,
  max(value) FILTER (type = 'single') AS single,
  max(value) FILTER (type = 'crossing') AS crossing
FROM accepted GROUP BY area, year_start, measure;

CREATE TEMP TABLE completed AS
SELECT * REPLACE (crossing_of(crossing, whole, person, vehicle, single) AS crossing) FROM by_type;

CREATE TABLE yearly_counts AS
SELECT year_start, area,
  max(whole) FILTER (measure = 'accidents') AS accidents,
  max(person) FILTER (measure = 'accidents') AS person_accidents,
  max(vehicle) FILTER (measure = 'accidents') AS vehicle_accidents,
  max(single) FILTER (measure = 'accidents') AS single_accidents,
  max(crossing) FILTER (measure = 'accidents') AS crossing_accidents,
  max(whole) FILTER (measure = 'deaths') AS deaths,
  max(person) FILTER (measure = 'deaths') AS person_deaths,
  max(vehicle) FILTER (measure = 'deaths') AS vehicle_deaths,
  max(single) FILTER (measure = 'deaths') AS single_deaths,
  max(whole) FILTER (measure = 'injuries') AS injuries,
  max(person) FILTER (measure = 'injuries') AS person_injuries,
  max(vehicle) FILTER (measure = 'injuries') AS vehicle_injuries,
  max(single) FILTER (measure = 'injuries') AS single_injuries
FROM completed GROUP BY year_start, area ORDER BY area, year_start;

-- What the publisher's own cells say about each other.
CREATE TABLE control AS
WITH by_city AS (
  SELECT max(value) FILTER (area = '11') AS city, sum(value) FILTER (area <> '11') AS districts
  FROM accepted GROUP BY year_start, measure, type HAVING count(*) FILTER (area <> '11') > 0
)
SELECT 'districts-make-city' AS rule, CAST(count(*) AS INTEGER) AS compared,
  CAST(count(*) FILTER (city IS DISTINCT FROM districts) AS INTEGER) AS differing FROM by_city
UNION ALL
SELECT 'types-make-total', CAST(count(*) AS INTEGER),
  CAST(count(*) FILTER (whole IS DISTINCT FROM person + vehicle + single + crossing) AS INTEGER)
FROM completed WHERE whole IS NOT NULL;

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

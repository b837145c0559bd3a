-- ingestion(latest_day): years after it are still to come.
-- raw(file, line, cell, whole, district, year, group_name, item, value): one row a value; text.
-- known_district(district, area), known_item(group_name, item, field).

-- The city's tables write zero as '-': no cell of this one is 0, and the totals add up.
CREATE MACRO number_of(cell) AS CASE WHEN cell = '-' THEN 0
  WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE MACRO year_of(label) AS CASE
  WHEN regexp_full_match(label, '[0-9]{4}')
    AND make_date(CAST(label AS INTEGER), 1, 1) BETWEEN DATE '1990-01-01' AND (SELECT latest_day FROM ingestion)
  THEN make_date(CAST(label AS INTEGER), 1, 1) END;

CREATE TEMP TABLE judged AS
SELECT file, line, district, area, CASE
  WHEN area IS NULL THEN 'unknown-district'
  WHEN row_number() OVER (PARTITION BY area ORDER BY file, line) > 1 THEN 'duplicate' END AS reason
FROM (SELECT DISTINCT file, line, district FROM raw) LEFT JOIN known_district USING (district);

CREATE TEMP TABLE cell AS
SELECT raw.file, raw.line, raw.cell, raw.year, raw.group_name, raw.item, raw.value,
  judged.area, known_item.field, year_of(raw.year) AS year_start, number_of(raw.value) AS number,
  CASE
    WHEN raw.value IS NULL THEN NULL
    WHEN year_of(raw.year) IS NULL THEN 'not-a-year'
    WHEN known_item.field IS NULL THEN 'unknown-column'
    WHEN row_number() OVER (PARTITION BY judged.area, raw.year, known_item.field ORDER BY raw.cell) > 1
    THEN 'repeated-column'
    WHEN number_of(raw.value) IS NULL THEN 'not-a-number'
    WHEN number_of(raw.value) < 0 THEN 'negative'
    WHEN known_item.field <> 'burnt_area' AND number_of(raw.value) <> round(number_of(raw.value))
    THEN 'not-whole' END AS reason
FROM raw JOIN judged USING (file, line) LEFT JOIN known_item USING (group_name, item)
WHERE judged.reason IS NULL;

CREATE TABLE rejects AS
SELECT file, line, 'district' AS field, district AS value, reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, year || ' ' || group_name || ' ' || item, value, reason, 'value'
FROM cell WHERE reason IS NOT NULL;

CREATE TEMP TABLE accepted AS
SELECT year_start, area, field, number FROM cell WHERE reason IS NULL AND value IS NOT NULL;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cell WHERE value IS NOT NULL) AS kept,
  (SELECT count(*) FROM (SELECT file, line FROM cell GROUP BY file, line HAVING count(value) = 0)) AS missing,
  (SELECT count(*) FROM judged WHERE reason IS NOT NULL) AS rejected,
  (SELECT count(*) FROM cell) AS values_expected,
  (SELECT count(*) FROM accepted) AS values_measured,
  (SELECT count(*) FROM cell WHERE reason IS NOT NULL) AS values_rejected;

CREATE MACRO one(field, number, name) AS max(number) FILTER (field = name);
CREATE MACRO whole_number(field, number, name) AS CAST(max(number) FILTER (field = name) AS BIGINT);

-- Since 2007 small fires count, too: 2006 stands apart, so that no figure is held against it.
CREATE MACRO new_classification() AS DATE '2007-01-01';

CREATE TEMP TABLE every_year AS
SELECT year_start, area,
  whole_number(field, number, 'fires') AS fires,
  whole_number(field, number, 'accidental') AS accidental,
  whole_number(field, number, 'arson') AS arson,
  whole_number(field, number, 'other') AS other,
  whole_number(field, number, 'deaths') AS deaths,
  whole_number(field, number, 'injuries') AS injuries,
  -- 1,000 won in the file, tenths of 100 million won here.
  CAST(round(one(field, number, 'damage') / 10000) AS BIGINT) AS damage,
  1000 * whole_number(field, number, 'damage_property') AS damage_property,
  1000 * whole_number(field, number, 'damage_goods') AS damage_goods,
  whole_number(field, number, 'buildings') AS buildings,
  whole_number(field, number, 'households') AS households,
  one(field, number, 'burnt_area') AS burnt_area
FROM accepted
WHERE field NOT LIKE '%men' AND field <> 'casualties'
GROUP BY year_start, area;

CREATE TABLE yearly AS
SELECT * FROM every_year WHERE year_start >= new_classification() ORDER BY area, year_start;

CREATE TABLE before_2007 AS
SELECT year_start, area, fires, accidental, arson, other, deaths, injuries
FROM every_year WHERE year_start < new_classification() ORDER BY area, year_start;

CREATE TABLE by_sex AS
SELECT year_start, area, sex,
  CAST(max(number) FILTER (field LIKE 'deaths%') AS INTEGER) AS deaths,
  CAST(max(number) FILTER (field LIKE 'injuries%') AS INTEGER) AS injuries
FROM (SELECT *, CASE WHEN field LIKE '%\_women' ESCAPE '\' THEN 'women' ELSE 'men' END AS sex
  FROM accepted WHERE field LIKE '%men' AND field NOT LIKE 'casualties%')
GROUP BY year_start, area, sex
ORDER BY area, year_start, sex;

-- What the publisher's own cells say about each other.
CREATE TABLE control AS
WITH by_field AS (
  SELECT field, year_start, max(number) FILTER (area = '11') AS city, sum(number) FILTER (area <> '11') AS districts
  FROM accepted GROUP BY field, year_start
), by_place AS (
  SELECT year_start, area,
    one(field, number, 'fires') AS fires, one(field, number, 'accidental') AS accidental,
    one(field, number, 'arson') AS arson, one(field, number, 'other') AS other,
    one(field, number, 'damage') AS damage, one(field, number, 'damage_property') AS damage_property,
    one(field, number, 'damage_goods') AS damage_goods,
    one(field, number, 'deaths') AS deaths, one(field, number, 'injuries') AS injuries,
    one(field, number, 'casualties') AS casualties,
    one(field, number, 'deaths_men') + one(field, number, 'deaths_women') AS deaths_by_sex,
    one(field, number, 'injuries_men') + one(field, number, 'injuries_women') AS injuries_by_sex,
    one(field, number, 'casualties_men') + one(field, number, 'casualties_women') AS casualties_by_sex
  FROM accepted GROUP BY year_start, area
)
SELECT 'districts-make-city' AS rule, CAST(count(*) AS INTEGER) AS compared,
  CAST(count(*) FILTER (city IS DISTINCT FROM districts) AS INTEGER) AS differing
FROM by_field WHERE field <> 'burnt_area'
UNION ALL
SELECT 'area-makes-city', CAST(count(*) AS INTEGER), CAST(count(*) FILTER (abs(city - districts) >= 0.01) AS INTEGER)
FROM by_field WHERE field = 'burnt_area'
UNION ALL
SELECT 'causes-make-fires', CAST(count(*) AS INTEGER),
  CAST(count(*) FILTER (fires <> accidental + arson + other OR damage <> damage_property + damage_goods) AS INTEGER)
FROM by_place
UNION ALL
SELECT 'people-add-up', CAST(count(casualties) AS INTEGER), CAST(count(*) FILTER (
  casualties <> deaths + injuries OR deaths <> deaths_by_sex OR injuries <> injuries_by_sex
  OR casualties <> casualties_by_sex) AS INTEGER)
FROM by_place;

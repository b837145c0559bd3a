-- ingestion(latest_day): quarters that begin after it are still to come.
-- raw(file, line, cell, area_name, kind_name, item, unit, period, value): one row a cell of the table.
-- known_area(area_name, area), known_kind(whole, kind_name, measure): names that we know.

CREATE MACRO number_of(value) AS CASE WHEN isfinite(try_cast(value AS DOUBLE)) THEN try_cast(value AS DOUBLE) END;
CREATE MACRO quarter_of(period) AS CASE
  WHEN regexp_full_match(period, '[0-9]{4}\. [1-4]/4')
    AND make_date(CAST(substr(period, 1, 4) AS INTEGER), 3 * CAST(substr(period, 7, 1) AS INTEGER) - 2, 1)
      <= (SELECT latest_day FROM ingestion)
  THEN make_date(CAST(substr(period, 1, 4) AS INTEGER), 3 * CAST(substr(period, 7, 1) AS INTEGER) - 2, 1) END;

-- A row of men or women belongs to the whole that was named last above it in its district.
CREATE TEMP TABLE labelled AS
WITH line_of AS (SELECT DISTINCT file, line, area_name, kind_name FROM raw), placed AS (
  SELECT *, last_value(CASE WHEN kind_name IN ('계', '한국인', '등록외국인') THEN kind_name END IGNORE NULLS)
    OVER (PARTITION BY file, area_name ORDER BY line) AS above
  FROM line_of
), named AS (
  SELECT placed.file, placed.line, placed.area_name, placed.kind_name, known_area.area, known_kind.measure
  FROM placed LEFT JOIN known_area USING (area_name)
  LEFT JOIN known_kind ON known_kind.kind_name = placed.kind_name
    AND (known_kind.whole = '' OR known_kind.whole = placed.above)
)
SELECT *, row_number() OVER (PARTITION BY area, measure ORDER BY file, line) AS occurrence FROM named;

CREATE TEMP TABLE row_fault AS
SELECT file, line, area_name, kind_name, CASE
    WHEN area IS NULL THEN 'unknown-area'
    WHEN measure IS NULL THEN 'unknown-kind'
    WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM labelled WHERE area IS NULL OR measure IS NULL OR occurrence > 1;

CREATE TEMP TABLE cells AS
SELECT raw.file, raw.line, raw.cell, raw.period, raw.value, labelled.area, labelled.measure,
  quarter_of(raw.period) AS quarter_start,
  CASE
    WHEN raw.value IS NULL THEN NULL
    WHEN quarter_of(raw.period) IS NULL THEN 'not-a-quarter'
    WHEN row_number() OVER (PARTITION BY raw.file, raw.line, raw.period ORDER BY raw.cell) > 1 THEN 'duplicate'
    WHEN number_of(raw.value) IS NULL THEN 'not-a-number'
    WHEN number_of(raw.value) < 0 THEN 'negative'
    WHEN labelled.measure <> 'household_size' AND number_of(raw.value) <> round(number_of(raw.value))
    THEN 'not-whole' END AS fault
FROM raw JOIN labelled USING (file, line)
WHERE (raw.file, raw.line) NOT IN (SELECT (file, line) FROM row_fault);

CREATE TABLE rejects AS
SELECT file, line,
  CASE reason WHEN 'unknown-area' THEN 'area_name' WHEN 'unknown-kind' THEN 'kind_name' END AS field,
  CASE reason WHEN 'unknown-area' THEN area_name WHEN 'unknown-kind' THEN kind_name
    ELSE area_name || ' ' || kind_name END AS value,
  reason, 'row' AS scope
FROM row_fault
UNION ALL
SELECT file, line, period, value, fault, 'value' FROM cells WHERE fault IS NOT NULL;

CREATE TEMP TABLE accepted AS
SELECT area, measure, quarter_start, number_of(value) AS value
FROM cells WHERE fault IS NULL AND value IS NOT NULL;

CREATE TEMP TABLE wide AS
SELECT quarter_start, area,
  max(value) FILTER (measure = 'residents') AS residents,
  max(value) FILTER (measure = 'households') AS households,
  max(value) FILTER (measure = 'men') AS men,
  max(value) FILTER (measure = 'women') AS women,
  max(value) FILTER (measure = 'koreans') AS koreans,
  max(value) FILTER (measure = 'foreign_residents') AS foreign_residents,
  max(value) FILTER (measure = 'elderly') AS elderly,
  max(value) FILTER (measure = 'korean_men') AS korean_men,
  max(value) FILTER (measure = 'korean_women') AS korean_women,
  max(value) FILTER (measure = 'foreign_men') AS foreign_men,
  max(value) FILTER (measure = 'foreign_women') AS foreign_women,
  max(value) FILTER (measure = 'household_size') AS household_size
FROM accepted GROUP BY quarter_start, area;

CREATE TABLE quarterly AS
SELECT quarter_start, area,
  CAST(residents AS INTEGER) AS residents, CAST(households AS INTEGER) AS households,
  CAST(koreans AS INTEGER) AS koreans, CAST(foreign_residents AS INTEGER) AS foreign_residents,
  CAST(men AS INTEGER) AS men, CAST(women AS INTEGER) AS women, CAST(elderly AS INTEGER) AS elderly
FROM wide WHERE coalesce(residents, households, koreans, foreign_residents, men, women, elderly) IS NOT NULL
ORDER BY area, quarter_start;

-- What the publisher's own cells say about each other.
CREATE TABLE control AS
WITH by_measure AS (
  SELECT measure, quarter_start, max(value) FILTER (area = '11') AS city,
    sum(value) FILTER (area <> '11') AS districts
  FROM accepted WHERE measure <> 'household_size' GROUP BY measure, quarter_start
)
SELECT 'districts-make-city' AS rule, CAST(count(*) AS INTEGER) AS compared,
  CAST(count(*) FILTER (city IS DISTINCT FROM districts) AS INTEGER) AS differing FROM by_measure
UNION ALL
SELECT 'groups-make-whole', CAST(count(*) AS INTEGER), CAST(count(*) FILTER (
  residents IS DISTINCT FROM koreans + foreign_residents OR residents IS DISTINCT FROM men + women
  OR koreans IS DISTINCT FROM korean_men + korean_women
  OR foreign_residents IS DISTINCT FROM foreign_men + foreign_women) AS INTEGER) FROM wide
UNION ALL
SELECT 'household-size', CAST(count(household_size) AS INTEGER),
  CAST(count(*) FILTER (abs(household_size - koreans / households) > 0.0051) AS INTEGER) FROM wide;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM labelled) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cells WHERE value IS NOT NULL) AS kept,
  (SELECT count(*) FROM (SELECT file, line FROM cells GROUP BY file, line HAVING count(value) = 0)) AS missing,
  (SELECT count(*) FROM row_fault) AS rejected,
  (SELECT count(*) FROM cells) AS values_expected,
  (SELECT count(*) FROM accepted) AS values_measured,
  (SELECT count(*) FROM cells WHERE fault IS NOT NULL) AS values_rejected;

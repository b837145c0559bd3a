-- raw(file, line, district, total, until_2013, in_2014, in_2015, in_2016): text as it stands.
-- known_district(district, area).

CREATE MACRO count_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]+|[0-9]{1,3}(,[0-9]{3})+')
  THEN try_cast(replace(cell, ',', '') AS INTEGER) END;

CREATE TEMP TABLE judged AS
SELECT raw.*, area, CASE
  WHEN area IS NULL THEN 'unknown-district'
  WHEN row_number() OVER (PARTITION BY raw.district ORDER BY file, line) > 1 THEN 'duplicate' END AS reason
FROM raw LEFT JOIN known_district USING (district);

CREATE TEMP TABLE cell AS
SELECT file, line, field, value, CASE WHEN count_of(value) IS NULL THEN 'not-a-count' END AS reason
FROM (SELECT * FROM judged WHERE reason IS NULL)
UNPIVOT (value FOR field IN (total, until_2013, in_2014, in_2015, in_2016));

CREATE TABLE rejects AS
SELECT file, line, 'district' AS field, district AS value, reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, value, reason, 'value' FROM cell WHERE reason IS NOT NULL;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cell) AS kept,
  (SELECT count(*) FROM judged WHERE reason IS NULL) - (SELECT count(DISTINCT (file, line)) FROM cell) AS missing,
  (SELECT count(*) FROM judged WHERE reason IS NOT NULL) AS rejected,
  (SELECT 5 * count(*) FROM judged WHERE reason IS NULL) AS values_expected,
  (SELECT count(*) FROM cell WHERE reason IS NULL) AS values_measured,
  (SELECT count(*) FROM cell WHERE reason IS NOT NULL) AS values_rejected;

CREATE TABLE columns_compared AS
SELECT area, count_of(total) AS cameras, count_of(until_2013) AS until_2013,
  count_of(in_2014) AS in_2014, count_of(in_2015) AS in_2015, count_of(in_2016) AS in_2016,
  count_of(until_2013) + count_of(in_2014) + count_of(in_2015) + count_of(in_2016) AS sum_of_years,
  count_of(until_2013) + count_of(in_2014) + count_of(in_2015) + count_of(in_2016) - count_of(total) AS surplus
FROM judged WHERE reason IS NULL
ORDER BY area;

-- The city's value is the sum of the districts, unknown where one of them is: the file has no total.
CREATE MACRO whole(number) AS CASE WHEN count(number) = count(*) THEN CAST(sum(number) AS INTEGER) END;

CREATE TABLE yearly AS
WITH of_district AS (
  SELECT DATE '2014-01-01' AS year_start, area, CAST(NULL AS INTEGER) AS cameras, in_2014 AS installed
  FROM columns_compared
  UNION ALL SELECT DATE '2015-01-01', area, NULL, in_2015 FROM columns_compared
  UNION ALL SELECT DATE '2016-01-01', area, cameras, in_2016 FROM columns_compared
)
SELECT * FROM of_district
UNION ALL
SELECT year_start, '11', whole(cameras), whole(installed) FROM of_district GROUP BY year_start
ORDER BY area, year_start;

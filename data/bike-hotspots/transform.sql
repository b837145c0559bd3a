-- raw(file, line, province, district, name, accidents, …, latitude, longitude, kind): text as it stands.
-- known_district(district, area): Seoul's districts.

CREATE MACRO count_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]{1,4}') THEN CAST(cell AS INTEGER) END;
CREATE MACRO degrees_of(cell) AS CASE
  WHEN isfinite(try_cast(cell AS DOUBLE)) THEN round(try_cast(cell AS DOUBLE), 5) END;

CREATE TEMP TABLE placed AS
SELECT raw.*, area, degrees_of(raw.longitude) AS x, degrees_of(raw.latitude) AS y
FROM raw LEFT JOIN known_district USING (district);

CREATE TEMP TABLE judged AS
SELECT *, CASE
  -- The workbook covers the whole country.
  WHEN province IS NULL OR province NOT IN ('서울', '서울특별시') THEN 'other-province'
  WHEN area IS NULL THEN 'unknown-district'
  WHEN x IS NULL OR y IS NULL OR x = 0 OR y = 0 THEN 'no-place'
  WHEN NOT (x BETWEEN 126.73 AND 127.2 AND y BETWEEN 37.41 AND 37.72) THEN 'outside-city' END AS reason
FROM placed;

CREATE TABLE rejects AS
WITH cells AS (
  UNPIVOT (SELECT file, line, accidents, deaths, serious, slight, reported FROM judged WHERE reason IS NULL)
  ON accidents, deaths, serious, slight, reported INTO NAME field VALUE cell
)
SELECT file, line,
  if(reason = 'other-province', 'province', if(reason = 'unknown-district', 'district', 'longitude')) AS field,
  concat_ws(' ', province, district, name) AS value, reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, 'not-a-count', 'value' FROM cells WHERE count_of(cell) IS NULL;

CREATE TABLE hotspots AS
SELECT area || '-' || line AS id, coalesce(name, area || '-' || line) AS name, area AS district,
  count_of(accidents) AS accidents, count_of(deaths) AS deaths, count_of(serious) AS serious,
  count_of(slight) AS slight, count_of(reported) AS reported, kind, x AS longitude, y AS latitude
FROM judged WHERE reason IS NULL
ORDER BY area, line;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM raw) AS read,
  (SELECT count(*) FROM hotspots WHERE coalesce(accidents, deaths, serious, slight, reported) IS NOT NULL) AS kept,
  (SELECT count(*) FROM hotspots WHERE coalesce(accidents, deaths, serious, slight, reported) IS NULL) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 5 * count(*) FROM hotspots) AS values_expected,
  (SELECT count(accidents) + count(deaths) + count(serious) + count(slight) + count(reported)
    FROM hotspots) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

-- The copy was stored on this day; the workbook itself carries none.
CREATE TABLE by_district AS
WITH areas AS (SELECT area FROM known_district UNION ALL SELECT '11'),
spots AS (
  SELECT district AS area, accidents, deaths, serious FROM hotspots
  UNION ALL SELECT '11', accidents, deaths, serious FROM hotspots
)
SELECT DATE '2022-06-07' AS taken_on, areas.area, CAST(count(spots.area) AS INTEGER) AS spots,
  CAST(coalesce(sum(accidents), 0) AS INTEGER) AS accidents,
  CAST(coalesce(sum(deaths), 0) AS INTEGER) AS deaths,
  CAST(coalesce(sum(serious), 0) AS INTEGER) AS serious
FROM areas LEFT JOIN spots USING (area)
GROUP BY areas.area ORDER BY areas.area;

-- Not published: accidents are of four kinds, of which each is one.
CREATE TABLE control AS
SELECT 'kinds-make-accidents' AS rule, count(*) AS compared,
  count(*) FILTER (count_of(accidents) IS DISTINCT FROM count_of(fatal_accidents)
    + count_of(serious_accidents) + count_of(slight_accidents) + count_of(reported_accidents)) AS differing
FROM judged WHERE reason IS NULL;

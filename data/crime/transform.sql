-- raw(file, line, station, …): text as it stands in the file; counts such as "1,395".
-- known_station(station, area): the district that each police station answers for.

CREATE MACRO count_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]+|[0-9]{1,3}(,[0-9]{3})+')
  THEN try_cast(replace(cell, ',', '') AS INTEGER) END;

CREATE TEMP TABLE judged AS
SELECT raw.*, area, CASE
  WHEN area IS NULL THEN 'unknown-station'
  WHEN row_number() OVER (PARTITION BY raw.station ORDER BY file, line) > 1 THEN 'duplicate' END AS reason
FROM raw LEFT JOIN known_station USING (station);

CREATE TEMP TABLE cell AS
SELECT file, line, station, area, field, value, count_of(value) AS number,
  CASE WHEN count_of(value) IS NULL THEN 'not-a-count' END AS reason
FROM (
  UNPIVOT (SELECT * FROM judged WHERE judged.reason IS NULL)
  ON murder, murder_cleared, robbery, robbery_cleared, sexual, sexual_cleared, theft, theft_cleared,
    violence, violence_cleared INTO NAME field VALUE value
);

CREATE TABLE rejects AS
SELECT file, line, 'station' AS field, station AS value, reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, value, reason, 'value' FROM cell WHERE reason IS NOT NULL;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(DISTINCT (file, line)) FROM cell) AS kept,
  (SELECT count(*) FROM judged WHERE reason IS NULL) - (SELECT count(DISTINCT (file, line)) FROM cell) AS missing,
  (SELECT count(*) FROM judged WHERE reason IS NOT NULL) AS rejected,
  (SELECT 10 * count(*) FROM judged WHERE reason IS NULL) AS values_expected,
  (SELECT count(*) FROM cell WHERE reason IS NULL) AS values_measured,
  (SELECT count(*) FROM cell WHERE reason IS NOT NULL) AS values_rejected;

CREATE TABLE stations AS
SELECT station, area,
  count_of(murder) + count_of(robbery) + count_of(sexual) + count_of(theft) + count_of(violence) AS crimes,
  count_of(murder_cleared) + count_of(robbery_cleared) + count_of(sexual_cleared)
    + count_of(theft_cleared) + count_of(violence_cleared) AS cleared
FROM judged WHERE reason IS NULL
ORDER BY area, station;

-- The sum of a column is unknown where one of its stations is.
CREATE MACRO whole(number) AS CASE WHEN count(number) = count(*) THEN CAST(sum(number) AS INTEGER) END;

-- Each station counts for its district and for the city.
CREATE TEMP TABLE placed AS
SELECT * FROM judged WHERE reason IS NULL
UNION ALL
SELECT * REPLACE ('11' AS area) FROM judged WHERE reason IS NULL;

CREATE TEMP TABLE kind_of_area AS
SELECT area, field, whole(count_of(value)) AS number
FROM placed UNPIVOT INCLUDE NULLS (value FOR field IN (murder, murder_cleared, robbery, robbery_cleared,
  sexual, sexual_cleared, theft, theft_cleared, violence, violence_cleared))
GROUP BY area, field;

CREATE TABLE kinds AS
SELECT occurred.area, occurred.field AS kind, occurred.number AS occurred, cleared.number AS cleared
FROM kind_of_area AS occurred
JOIN kind_of_area AS cleared ON cleared.area = occurred.area AND cleared.field = occurred.field || '_cleared'
ORDER BY occurred.area, occurred.field;

CREATE MACRO kind_count(kind, number, name) AS max(number) FILTER (kind = name);

CREATE TABLE yearly AS
-- The file does not say its year; its total is the one that the police gave for 2015.
SELECT DATE '2015-01-01' AS year_start, area,
  whole(occurred) AS crimes, whole(cleared) AS cleared,
  kind_count(kind, occurred, 'violence') AS violence, kind_count(kind, occurred, 'theft') AS theft,
  kind_count(kind, occurred, 'sexual') AS sexual, kind_count(kind, occurred, 'robbery') AS robbery,
  kind_count(kind, occurred, 'murder') AS murder
FROM kinds GROUP BY area
ORDER BY area;

-- ingestion(latest_day): days after it are still to come.
-- raw(file, line, measured_at, pm25, pm10, o3, no2, co, so2): text as it stands in the file.
-- Hours run from 01:00 to 24:00: a stamp names the end of its hour, so 24:00 belongs to its own day.

-- A value of 0 at the precision of the file comes from a broken sensor, not from clean air; no
-- pollutant reaches 100,000 of its unit.
CREATE MACRO number_of(cell) AS CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE MACRO fault_of(cell, factor) AS CASE
  WHEN cell IS NULL THEN NULL
  WHEN number_of(cell) IS NULL THEN 'not-a-number'
  WHEN number_of(cell) >= 100000 THEN 'implausible'
  WHEN number_of(cell) < 0 THEN 'negative'
  WHEN round(number_of(cell) * factor) = 0 THEN 'zero' END;
CREATE MACRO scaled(cell, factor) AS CASE
  WHEN number_of(cell) > 0 AND number_of(cell) < 100000 AND round(number_of(cell) * factor) > 0
  THEN CAST(round(number_of(cell) * factor) AS INTEGER) END;
CREATE MACRO factor_of(field) AS CASE
  WHEN field IN ('pm10', 'pm25') THEN 1 WHEN field = 'co' THEN 10 ELSE 1000 END;
-- Days before 1990 or still to come are mistakes of writing.
CREATE MACRO possible_day(day) AS CASE
  WHEN day BETWEEN DATE '1990-01-01' AND (SELECT latest_day FROM ingestion) THEN day END;
CREATE MACRO day_of(stamp) AS CASE
  WHEN regexp_full_match(stamp, '[0-9]{4}-[0-9]{2}-[0-9]{2} (0[1-9]|1[0-9]|2[0-4]):00')
  THEN possible_day(try_cast(substr(stamp, 1, 10) AS DATE)) END;

CREATE TEMP TABLE stamped AS
SELECT *, day_of(measured_at) AS day,
  coalesce(pm25, pm10, o3, no2, co, so2) IS NULL AS blank,
  row_number() OVER (PARTITION BY measured_at ORDER BY file, line) AS occurrence
FROM raw;

CREATE TABLE rejects AS
WITH row_fault AS (
  SELECT *, CASE WHEN day IS NULL THEN 'not-an-hour' WHEN occurrence > 1 THEN 'duplicate' END AS reason
  FROM stamped
), value_fault AS (
  UNPIVOT (SELECT file, line, pm25, pm10, o3, no2, co, so2 FROM row_fault WHERE reason IS NULL)
  ON pm25, pm10, o3, no2, co, so2 INTO NAME field VALUE cell
)
SELECT file, line, 'measured_at' AS field, measured_at AS value, reason, 'row' AS scope
FROM row_fault WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, fault_of(cell, factor_of(field)), 'value' FROM value_fault WHERE fault_of(cell, factor_of(field)) IS NOT NULL;

CREATE TABLE hourly AS
SELECT
  strftime(CAST(day AS TIMESTAMP) + INTERVAL 1 HOUR * CAST(substr(measured_at, 12, 2) AS INTEGER),
    '%Y-%m-%dT%H:%M:%S+09:00') AS measured_at,
  day AS measured_on,
  CAST(substr(measured_at, 12, 2) AS INTEGER) AS hour,
  scaled(no2, 1000) AS no2, scaled(o3, 1000) AS o3, scaled(co, 10) AS co, scaled(so2, 1000) AS so2,
  scaled(pm10, 1) AS pm10, scaled(pm25, 1) AS pm25
FROM stamped WHERE day IS NOT NULL AND occurrence = 1
ORDER BY day, hour;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM stamped) AS read,
  (SELECT count(*) FROM stamped WHERE day IS NOT NULL AND occurrence = 1 AND NOT blank) AS kept,
  (SELECT count(*) FROM stamped WHERE day IS NOT NULL AND occurrence = 1 AND blank) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 6 * count(*) FROM hourly) AS values_expected,
  (SELECT count(no2) + count(o3) + count(co) + count(so2) + count(pm10) + count(pm25) FROM hourly)
    AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

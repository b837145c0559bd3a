-- ingestion(latest_day): days after it are still to come.
-- raw(file, line, station, measured_at, temperature, rain, wind, direction, humidity): text as it
-- stands. Hours run from 00:00 to 23:00. Numbers below one have no leading zero ('.5').

CREATE MACRO number_of(cell) AS CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE MACRO lowest(field) AS CASE field WHEN 'temperature' THEN -40 ELSE 0 END;
-- Seoul's records: 39.6 °C (2018-08-01), 118.6 mm in an hour; the wind's direction is in degrees.
CREATE MACRO highest(field) AS CASE field
  WHEN 'temperature' THEN 45 WHEN 'rain' THEN 200 WHEN 'wind' THEN 60 WHEN 'direction' THEN 360 ELSE 100 END;
CREATE MACRO fault_of(cell, field) AS CASE
  WHEN cell IS NULL THEN NULL
  WHEN number_of(cell) IS NULL THEN 'not-a-number'
  WHEN number_of(cell) NOT BETWEEN lowest(field) AND highest(field) THEN 'implausible' END;
CREATE MACRO measured(cell, field) AS CASE WHEN fault_of(cell, field) IS NULL THEN number_of(cell) END;
CREATE MACRO hour_of(stamp) AS CASE
  WHEN regexp_full_match(stamp, '[0-9]{4}-[0-9]{2}-[0-9]{2} ([01][0-9]|2[0-3]):00')
    AND try_cast(substr(stamp, 1, 10) AS DATE)
      BETWEEN DATE '1904-01-01' AND (SELECT latest_day FROM ingestion)
  THEN try_cast(stamp || ':00' AS TIMESTAMP) END;

CREATE TEMP TABLE stamped AS
SELECT *, hour_of(measured_at) AS hour,
  coalesce(temperature, wind, direction, humidity) IS NULL AS blank,
  row_number() OVER (PARTITION BY measured_at ORDER BY file, line) AS occurrence
FROM raw;

CREATE TEMP TABLE judged AS
SELECT *, CASE
  WHEN station IS DISTINCT FROM '108' THEN 'other-station'
  WHEN hour IS NULL THEN 'not-an-hour'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM stamped;

CREATE TABLE rejects AS
WITH value_fault AS (
  UNPIVOT (SELECT file, line, temperature, rain, wind, direction, humidity FROM judged WHERE reason IS NULL)
  ON temperature, rain, wind, direction, humidity INTO NAME field VALUE cell
)
SELECT file, line, CASE reason WHEN 'other-station' THEN 'station' ELSE 'measured_at' END AS field,
  CASE reason WHEN 'other-station' THEN station ELSE measured_at END AS value, reason, 'row' AS scope
FROM judged WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, fault_of(cell, field), 'value'
FROM value_fault WHERE fault_of(cell, field) IS NOT NULL;

CREATE TEMP TABLE hourly AS
SELECT CAST(hour AS DATE) AS measured_on,
  measured(temperature, 'temperature') AS temperature, measured(rain, 'rain') AS rain,
  measured(wind, 'wind') AS wind, measured(humidity, 'humidity') AS humidity,
  -- 0 stands for calm: no direction. North is 360.
  CASE WHEN measured(direction, 'direction') > 0 THEN radians(measured(direction, 'direction')) END AS angle
FROM judged WHERE reason IS NULL;

-- Sums over whole numbers: the order in which hours are added cannot change a result.
CREATE MACRO millionths(value) AS CAST(round(value * 1000000) AS BIGINT);
CREATE MACRO mean_of(value) AS sum(millionths(value)) / count(value) / 1000000;

-- A mean needs 18 of 24 hours. The office writes no rain where none falls, so the sum of a day with
-- enough hours counts a blank as none.
CREATE TABLE daily AS
SELECT measured_on, CAST(count(temperature) AS INTEGER) AS hours,
  CASE WHEN count(temperature) >= 18 THEN round(mean_of(temperature), 2) END AS temperature,
  CASE WHEN count(temperature) >= 18 THEN round(coalesce(sum(millionths(rain)), 0) / 1000000, 1) END AS rain,
  CASE WHEN count(wind) >= 18 THEN round(mean_of(wind), 2) END AS wind,
  CASE WHEN count(wind) >= 18 THEN round(mean_of(-wind * sin(coalesce(angle, 0))), 2) + 0 END AS wind_from_west,
  CASE WHEN count(wind) >= 18
    THEN round(mean_of(CASE WHEN angle IS NULL THEN 0 ELSE wind * cos(angle) END), 2) + 0 END AS wind_from_north,
  CASE WHEN count(humidity) >= 18 THEN round(mean_of(humidity), 1) END AS humidity
FROM hourly GROUP BY measured_on ORDER BY measured_on;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(*) FROM judged WHERE reason IS NULL AND NOT blank) AS kept,
  (SELECT count(*) FROM judged WHERE reason IS NULL AND blank) AS missing,
  (SELECT count(*) FROM judged WHERE reason IS NOT NULL) AS rejected,
  (SELECT 5 * count(*) FROM judged WHERE reason IS NULL) AS values_expected,
  (SELECT count(measured(temperature, 'temperature')) + count(measured(rain, 'rain'))
     + count(measured(wind, 'wind')) + count(measured(direction, 'direction'))
     + count(measured(humidity, 'humidity')) FROM judged WHERE reason IS NULL) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

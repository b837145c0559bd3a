-- ingestion(latest_day): days after it are still to come.
-- raw(file, line, measured_on, station, no2, o3, co, so2, pm10, pm25): text as it stands in the files.
-- known_station(station, kind, area): every station that we know; area is a legal district code.
-- Sums are taken over whole numbers (0.001 ppm, 0.1 ppm for CO, 1 µg/m³), so that the order in which
-- rows are added cannot change a result.

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
  WHEN regexp_full_match(stamp, '[0-9]{8}')
  THEN possible_day(CAST(try_strptime(stamp, '%Y%m%d') AS DATE)) END;

-- The only full pass over the files.
CREATE TEMP TABLE station_day AS
SELECT
  measured_on,
  station,
  count(*) AS rows_read,
  count(*) FILTER (coalesce(no2, o3, co, so2, pm10, pm25) IS NULL) AS rows_blank,
  sum(CAST(fault_of(no2, 1000) IS NOT NULL AS INTEGER) + CAST(fault_of(o3, 1000) IS NOT NULL AS INTEGER)
    + CAST(fault_of(co, 10) IS NOT NULL AS INTEGER) + CAST(fault_of(so2, 1000) IS NOT NULL AS INTEGER)
    + CAST(fault_of(pm10, 1) IS NOT NULL AS INTEGER) + CAST(fault_of(pm25, 1) IS NOT NULL AS INTEGER)) AS faults,
  any_value(scaled(no2, 1000)) AS no2,
  any_value(scaled(o3, 1000)) AS o3,
  any_value(scaled(co, 10)) AS co,
  any_value(scaled(so2, 1000)) AS so2,
  any_value(scaled(pm10, 1)) AS pm10,
  any_value(scaled(pm25, 1)) AS pm25
FROM raw
GROUP BY measured_on, station;

CREATE TEMP TABLE suspect AS
SELECT station_day.measured_on, station_day.station, known_station.station IS NOT NULL AS is_known, rows_read
FROM station_day LEFT JOIN known_station USING (station)
WHERE faults > 0 OR rows_read > 1 OR day_of(measured_on) IS NULL OR known_station.station IS NULL;

-- Only suspect rows are read a second time, to find their lines.
CREATE TEMP TABLE suspect_row AS
SELECT raw.*, suspect.is_known,
  row_number() OVER (PARTITION BY raw.measured_on, raw.station ORDER BY raw.file, raw.line) AS occurrence
FROM raw JOIN suspect
  ON raw.measured_on IS NOT DISTINCT FROM suspect.measured_on
  AND raw.station IS NOT DISTINCT FROM suspect.station;

CREATE TABLE rejects AS
WITH row_fault AS (
  SELECT *, CASE
    WHEN day_of(measured_on) IS NULL THEN 'not-a-day'
    WHEN NOT is_known THEN 'unknown-station'
    WHEN occurrence > 1 THEN 'duplicate' END AS reason
  FROM suspect_row
), value_fault AS (
  UNPIVOT (SELECT file, line, no2, o3, co, so2, pm10, pm25 FROM row_fault WHERE reason IS NULL)
  ON no2, o3, co, so2, pm10, pm25 INTO NAME field VALUE cell
)
SELECT file, line,
  CASE reason WHEN 'not-a-day' THEN 'measured_on' WHEN 'unknown-station' THEN 'station' END AS field,
  CASE reason WHEN 'not-a-day' THEN measured_on WHEN 'unknown-station' THEN station
    ELSE measured_on || ' ' || station END AS value,
  reason, 'row' AS scope
FROM row_fault WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, fault_of(cell, factor_of(field)), 'value'
FROM value_fault WHERE fault_of(cell, factor_of(field)) IS NOT NULL;

-- The first of two rows for the same station and day counts; any_value above may have mixed them.
CREATE TEMP TABLE accepted AS
SELECT day_of(measured_on) AS measured_on, station, kind, area, rows_blank > 0 AS blank,
  no2, o3, co, so2, pm10, pm25
FROM station_day JOIN known_station USING (station)
WHERE rows_read = 1 AND day_of(measured_on) IS NOT NULL
UNION ALL
SELECT day_of(measured_on), station, kind, area,
  coalesce(no2, o3, co, so2, pm10, pm25) IS NULL,
  scaled(no2, 1000), scaled(o3, 1000), scaled(co, 10), scaled(so2, 1000), scaled(pm10, 1), scaled(pm25, 1)
FROM suspect_row JOIN known_station USING (station)
WHERE occurrence = 1 AND day_of(measured_on) IS NOT NULL
  AND (measured_on, station) IN (SELECT (measured_on, station) FROM suspect WHERE rows_read > 1);

CREATE TABLE row_count AS
SELECT
  coalesce((SELECT sum(rows_read) FROM station_day), 0)::BIGINT AS read,
  (SELECT count(*) FROM accepted WHERE NOT blank) AS kept,
  (SELECT count(*) FROM accepted WHERE blank) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 6 * count(*) FROM accepted) AS values_expected,
  (SELECT count(no2) + count(o3) + count(co) + count(so2) + count(pm10) + count(pm25) FROM accepted)
    AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

-- The city's value is the mean of the district stations, where at least 19 of 25 (75 %) measured.
CREATE MACRO city_mean(cell) AS
  CASE WHEN count(cell) >= 19 THEN CAST(round(sum(cell) / count(cell)) AS INTEGER) END;

CREATE TABLE daily AS
SELECT measured_on, area, no2, o3, co, so2, pm10, pm25 FROM accepted WHERE kind = 'district'
UNION ALL
SELECT measured_on, '11', city_mean(no2), city_mean(o3), city_mean(co), city_mean(so2),
  city_mean(pm10), city_mean(pm25)
FROM accepted WHERE kind = 'district' GROUP BY measured_on
ORDER BY area, measured_on;

CREATE TABLE stations AS
SELECT station, kind, year(measured_on) AS year, count(*) AS days,
  round(avg(no2) / 1000, 4) AS no2, count(no2) AS no2_days,
  round(avg(o3) / 1000, 4) AS o3, count(o3) AS o3_days,
  round(avg(co) / 10, 2) AS co, count(co) AS co_days,
  round(avg(so2) / 1000, 4) AS so2, count(so2) AS so2_days,
  round(avg(pm10), 1) AS pm10, count(pm10) AS pm10_days,
  round(avg(pm25), 1) AS pm25, count(pm25) AS pm25_days
FROM accepted GROUP BY station, kind, year(measured_on)
ORDER BY kind, station, year;

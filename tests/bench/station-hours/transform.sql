-- raw(file, line, measured_on, station, no2, o3, co, so2, pm10, pm25): text as it stands in the file.
-- known_station(station, kind, area): every station that we know; area is a legal district code.
-- typed(measured_on, station, no2, …): the same rows as numbers; untyped_row: those that are not.
-- A stamp 201401312300 is read as a whole number: its day is 20140131, its clock 2300.

CREATE MACRO stamp_of(cell) AS try_cast(cell AS BIGINT);
CREATE MACRO number_of(cell) AS try_cast(cell AS DOUBLE);
CREATE MACRO day_number(stamp) AS stamp // 10000;
CREATE MACRO clock(stamp) AS CAST(abs(stamp) % 10000 AS INTEGER);
-- The bit of an hour from 00 to 23; a higher one where the stamp is no full hour.
CREATE MACRO hour_bit(stamp) AS 1 << least(clock(stamp) // 100 + clock(stamp) % 100 * 100, 30);
CREATE MACRO is_hour(mark) AS mark < (1 << 24);
-- The smallest value of a row in tenths of a ppm, where half a step of every measure is 0.05.
CREATE MACRO lowest(no2, o3, co, so2, pm10, pm25) AS
  least(least(no2, o3, so2) * 100, co, least(pm10, pm25) / 10);
CREATE MACRO fault_of(cell, factor) AS CASE
  WHEN cell IS NULL THEN NULL
  WHEN number_of(cell) IS NULL OR NOT isfinite(number_of(cell)) THEN 'not-a-number'
  WHEN number_of(cell) >= 100000 THEN 'implausible'
  WHEN number_of(cell) < 0 THEN 'negative'
  WHEN round(number_of(cell) * factor) = 0 THEN 'zero' END;
CREATE MACRO sound(cell, factor) AS CASE WHEN fault_of(cell, factor) IS NULL THEN number_of(cell) END;
-- A day's mean in steps, from 18 of 24 hours (75 %). The sum is rounded first, far below a step, so
-- that the order in which DuckDB adds cannot show.
CREATE MACRO day_mean(total, hours, factor) AS
  CASE WHEN hours >= 18 THEN CAST(round(round(total * 1000000) * factor / 1000000 / hours) AS INTEGER) END;

-- The only full pass over the file where nothing is wrong with it. It computes as if every value were
-- possible and keeps just enough to find the days of a station for which that is not so.
-- It needs no line numbers, and may therefore take the rows in any order: that spares much memory.
SET preserve_insertion_order = false;
CREATE TEMP TABLE station_day AS
SELECT
  day_number(measured_on) AS day_number,
  station,
  count(*) AS rows_read,
  bit_or(hour_bit(measured_on)) AS hours_read,
  count(lowest(no2, o3, co, so2, pm10, pm25)) AS rows_kept,
  min(lowest(no2, o3, co, so2, pm10, pm25)) AS lowest,
  count(no2) AS no2_hours, sum(no2) AS no2,
  count(o3) AS o3_hours, sum(o3) AS o3,
  count(co) AS co_hours, sum(co) AS co,
  count(so2) AS so2_hours, sum(so2) AS so2,
  count(pm10) AS pm10_hours, sum(pm10) AS pm10,
  count(pm25) AS pm25_hours, sum(pm25) AS pm25
FROM typed
GROUP BY ALL;
SET preserve_insertion_order = true;

-- Each day once: a date is read from its number a few thousand times, not for every station again.
CREATE TEMP TABLE known_day AS
SELECT day_number, CAST(try_strptime(CAST(day_number AS VARCHAR), '%Y%m%d') AS DATE) AS measured_on
FROM (SELECT day_number FROM station_day UNION SELECT day_number(stamp_of(measured_on)) FROM untyped_row)
-- Forty million hours of fifty stations reach far into the future: here any day of the calendar counts.
WHERE day_number BETWEEN 19000101 AND 99991231;

CREATE TEMP TABLE untyped AS
SELECT *, day_number(stamp_of(measured_on)) AS day_number FROM untyped_row;

-- Days of a station in which a row is untyped, a value impossible, an hour twice or none.
CREATE TEMP TABLE suspect AS
SELECT day_number, station,
  measured_on IS NOT NULL AS is_day, known_station.station IS NOT NULL AS is_known
FROM (
  SELECT day_number, station FROM station_day
  WHERE bit_count(hours_read) <> rows_read OR NOT is_hour(hours_read)
    OR lowest < 0.0501 OR greatest(no2, o3, co, so2, pm10, pm25) >= 100000
    OR station IS NULL OR station NOT IN (SELECT station FROM known_station)
    OR day_number IS NULL OR day_number NOT IN (SELECT day_number FROM known_day)
  UNION SELECT day_number, station FROM untyped
) LEFT JOIN known_station USING (station) LEFT JOIN known_day USING (day_number);

-- Only the rows of suspect days are read a second time, to find their lines.
CREATE TEMP TABLE suspect_row AS
SELECT raw.*, suspect.day_number, is_day, is_known,
  row_number() OVER (PARTITION BY raw.measured_on, raw.station ORDER BY raw.file, raw.line) AS occurrence
FROM raw JOIN suspect
  ON day_number(stamp_of(raw.measured_on)) IS NOT DISTINCT FROM suspect.day_number
  AND raw.station IS NOT DISTINCT FROM suspect.station;

CREATE TEMP TABLE judged_row AS
SELECT *, CASE
  WHEN NOT is_day OR NOT is_hour(hour_bit(stamp_of(measured_on))) THEN 'not-an-hour'
  WHEN NOT is_known THEN 'unknown-station'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM suspect_row;

CREATE TABLE rejects AS
WITH factor AS (
  FROM (VALUES ('no2', 1000), ('o3', 1000), ('co', 10), ('so2', 1000), ('pm10', 1), ('pm25', 1)) AS factor(field, factor)
), value_fault AS (
  UNPIVOT (SELECT file, line, no2, o3, co, so2, pm10, pm25 FROM judged_row WHERE reason IS NULL)
  ON no2, o3, co, so2, pm10, pm25 INTO NAME field VALUE cell
)
SELECT file, line,
  CASE reason WHEN 'not-an-hour' THEN 'measured_on' WHEN 'unknown-station' THEN 'station' END AS field,
  CASE reason WHEN 'not-an-hour' THEN measured_on WHEN 'unknown-station' THEN station
    ELSE measured_on || ' ' || station END AS value,
  reason, 'row' AS scope
FROM judged_row WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, fault_of(cell, factor), 'value'
FROM value_fault JOIN factor USING (field) WHERE fault_of(cell, factor) IS NOT NULL;

-- The same sums for suspect days, from the rows and cells that hold.
CREATE TEMP VIEW accepted AS
SELECT day_number, station, rows_read, rows_kept, no2_hours, o3_hours, co_hours, so2_hours, pm10_hours,
  pm25_hours, no2, o3, co, so2, pm10, pm25
FROM station_day ANTI JOIN suspect
  ON station_day.day_number IS NOT DISTINCT FROM suspect.day_number
  AND station_day.station IS NOT DISTINCT FROM suspect.station
UNION ALL
SELECT day_number, station, count(*), count(coalesce(no2, o3, co, so2, pm10, pm25)),
  count(no2), count(o3), count(co), count(so2), count(pm10), count(pm25),
  sum(no2), sum(o3), sum(co), sum(so2), sum(pm10), sum(pm25)
FROM (
  SELECT day_number, station, sound(no2, 1000) AS no2, sound(o3, 1000) AS o3, sound(co, 10) AS co,
    sound(so2, 1000) AS so2, sound(pm10, 1) AS pm10, sound(pm25, 1) AS pm25
  FROM judged_row WHERE reason IS NULL
) GROUP BY day_number, station;

CREATE TABLE row_count AS
SELECT
  ((SELECT coalesce(sum(rows_read), 0) FROM station_day) + (SELECT count(*) FROM untyped))::BIGINT AS read,
  coalesce(sum(rows_kept), 0)::BIGINT AS kept,
  coalesce(sum(rows_read - rows_kept), 0)::BIGINT AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  coalesce(6 * sum(rows_read), 0)::BIGINT AS values_expected,
  coalesce(sum(no2_hours + o3_hours + co_hours + so2_hours + pm10_hours + pm25_hours), 0)::BIGINT
    AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected
FROM accepted;

CREATE TEMP TABLE district_day AS
SELECT measured_on, area,
  day_mean(no2, no2_hours, 1000) AS no2, day_mean(o3, o3_hours, 1000) AS o3, day_mean(co, co_hours, 10) AS co,
  day_mean(so2, so2_hours, 1000) AS so2, day_mean(pm10, pm10_hours, 1) AS pm10, day_mean(pm25, pm25_hours, 1) AS pm25
FROM accepted JOIN known_station USING (station) JOIN known_day USING (day_number)
WHERE kind = 'district';

-- The city's value is the mean of the district stations, where at least 19 of 25 (75 %) measured.
CREATE MACRO city_mean(cell) AS
  CASE WHEN count(cell) >= 19 THEN CAST(round(sum(cell) / count(cell)) AS INTEGER) END;

CREATE TABLE daily AS
SELECT * FROM district_day
UNION ALL
SELECT measured_on, '11', city_mean(no2), city_mean(o3), city_mean(co), city_mean(so2),
  city_mean(pm10), city_mean(pm25)
FROM district_day GROUP BY measured_on
ORDER BY area, measured_on;

-- raw(file, line, measured_on, station, no2, o3, co, so2, pm10, pm25): text as it stands in the file.
-- known_station(station, kind, area): every station that we know; area is a legal district code.
-- A stamp 201401312300 is read as a whole number: its day is 20140131, its clock 2300.

CREATE MACRO day_number(stamp) AS try_cast(stamp AS BIGINT) // 10000;
CREATE MACRO clock(stamp) AS try_cast(stamp AS BIGINT) % 10000;
CREATE MACRO number_of(cell) AS try_cast(cell AS DOUBLE);
-- Whole steps of the published precision: their sum is exact in any order.
CREATE MACRO steps(cell, factor) AS round(number_of(cell) * factor);
CREATE MACRO fault_of(cell) AS CASE
  WHEN cell IS NULL OR number_of(cell) > 0 THEN NULL
  WHEN number_of(cell) IS NULL THEN 'not-a-number'
  WHEN number_of(cell) = 0 THEN 'zero'
  ELSE 'negative' END;
-- A day's mean needs 18 of 24 hours (75 %).
CREATE MACRO day_mean(mean, hours) AS CASE WHEN hours >= 18 THEN CAST(round(mean) AS INTEGER) END;

-- The only full pass over the file where nothing is wrong with it. It computes as if every cell were
-- fine and keeps just enough to find the days of a station for which that is not so.
CREATE TEMP TABLE station_day AS
SELECT
  day_number(measured_on) AS day_number,
  station,
  count(*) AS rows_read,
  bit_count(bit_or(1::BIGINT << (clock(measured_on) // 100 % 63))) AS hours_read,
  max(clock(measured_on)) AS last_clock,
  max(clock(measured_on) % 100) AS last_minute,
  count(least(number_of(no2), number_of(o3), number_of(co), number_of(so2), number_of(pm10), number_of(pm25)))
    AS rows_kept,
  min(least(number_of(no2), number_of(o3), number_of(co), number_of(so2), number_of(pm10), number_of(pm25)))
    AS lowest,
  count(no2) + count(o3) + count(co) + count(so2) + count(pm10) + count(pm25) AS cells,
  count(number_of(no2)) AS no2_hours, avg(steps(no2, 1000)) AS no2,
  count(number_of(o3)) AS o3_hours, avg(steps(o3, 1000)) AS o3,
  count(number_of(co)) AS co_hours, avg(steps(co, 10)) AS co,
  count(number_of(so2)) AS so2_hours, avg(steps(so2, 1000)) AS so2,
  count(number_of(pm10)) AS pm10_hours, avg(steps(pm10, 1)) AS pm10,
  count(number_of(pm25)) AS pm25_hours, avg(steps(pm25, 1)) AS pm25
FROM raw
GROUP BY ALL;

-- Each day once: a date is read from its number a few thousand times, not for every station again.
CREATE TEMP TABLE known_day AS
SELECT day_number, CAST(try_strptime(CAST(day_number AS VARCHAR), '%Y%m%d') AS DATE) AS measured_on
FROM (SELECT DISTINCT day_number FROM station_day)
WHERE day_number BETWEEN 10000101 AND 99991231 AND try_strptime(CAST(day_number AS VARCHAR), '%Y%m%d') IS NOT NULL;

CREATE TEMP TABLE suspect AS
SELECT day_number, station,
  measured_on IS NOT NULL AS is_day, known_station.station IS NOT NULL AS is_known
FROM station_day LEFT JOIN known_station USING (station) LEFT JOIN known_day USING (day_number)
WHERE known_station.station IS NULL OR measured_on IS NULL
  OR hours_read <> rows_read OR last_clock > 2300 OR last_minute > 0 OR lowest <= 0
  OR cells <> no2_hours + o3_hours + co_hours + so2_hours + pm10_hours + pm25_hours;

-- Only the rows of suspect days are read a second time, to find their lines.
CREATE TEMP TABLE suspect_row AS
SELECT raw.*, suspect.day_number, is_day, is_known,
  row_number() OVER (PARTITION BY raw.measured_on, raw.station ORDER BY raw.file, raw.line) AS occurrence
FROM raw JOIN suspect
  ON day_number(raw.measured_on) IS NOT DISTINCT FROM suspect.day_number
  AND raw.station IS NOT DISTINCT FROM suspect.station;

CREATE TEMP TABLE judged_row AS
SELECT *, CASE
  WHEN NOT is_day OR clock(measured_on) > 2300 OR clock(measured_on) % 100 > 0
    THEN 'not-an-hour'
  WHEN NOT is_known THEN 'unknown-station'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM suspect_row;

CREATE TABLE rejects AS
WITH value_fault AS (
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
SELECT file, line, field, cell, fault_of(cell), 'value'
FROM value_fault WHERE fault_of(cell) IS NOT NULL;

-- The same figures for suspect days, from the rows and cells that hold.
CREATE MACRO sound(cell) AS CASE WHEN fault_of(cell) IS NULL THEN cell END;
CREATE TEMP VIEW accepted AS
SELECT day_number, station, rows_read, rows_kept, no2_hours, o3_hours, co_hours, so2_hours, pm10_hours,
  pm25_hours, no2, o3, co, so2, pm10, pm25
FROM station_day ANTI JOIN suspect
  ON station_day.day_number IS NOT DISTINCT FROM suspect.day_number
  AND station_day.station IS NOT DISTINCT FROM suspect.station
UNION ALL
SELECT day_number, station, count(*),
  count(coalesce(sound(no2), sound(o3), sound(co), sound(so2), sound(pm10), sound(pm25))),
  count(sound(no2)), count(sound(o3)), count(sound(co)), count(sound(so2)), count(sound(pm10)),
  count(sound(pm25)),
  avg(steps(sound(no2), 1000)), avg(steps(sound(o3), 1000)), avg(steps(sound(co), 10)),
  avg(steps(sound(so2), 1000)), avg(steps(sound(pm10), 1)), avg(steps(sound(pm25), 1))
FROM judged_row WHERE reason IS NULL
GROUP BY day_number, station;

CREATE TABLE row_count AS
SELECT
  coalesce((SELECT sum(rows_read) FROM station_day), 0)::BIGINT AS read,
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
  day_mean(no2, no2_hours) AS no2, day_mean(o3, o3_hours) AS o3, day_mean(co, co_hours) AS co,
  day_mean(so2, so2_hours) AS so2, day_mean(pm10, pm10_hours) AS pm10, day_mean(pm25, pm25_hours) AS pm25
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

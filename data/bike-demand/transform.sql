-- ingestion(latest_day): days after it are still to come.
-- raw(file, line, day, rentals, hour, temperature, humidity, wind, rain, snow, season, holiday,
-- functioning): text as it stands. Days are written d/m/yyyy, some with a leading zero.

CREATE MACRO part_of(cell, place) AS
  regexp_extract(cell, '^([0-9]{1,2})/([0-9]{1,2})/(20[0-9]{2})$', place);
CREATE MACRO written_day(cell) AS try_cast(
  part_of(cell, 3) || '-' || lpad(part_of(cell, 2), 2, '0') || '-' || lpad(part_of(cell, 1), 2, '0') AS DATE);
CREATE MACRO day_of(cell) AS
  CASE WHEN written_day(cell) <= (SELECT latest_day FROM ingestion) THEN written_day(cell) END;
CREATE MACRO hour_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]{1,2}') AND CAST(cell AS INTEGER) < 24 THEN CAST(cell AS INTEGER) END;
CREATE MACRO number_of(cell) AS CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
-- Weather within what Seoul has ever seen, with room; the air is never without any moisture.
CREATE MACRO fault_of(field, cell, functioning) AS CASE
  WHEN cell IS NULL THEN NULL
  WHEN number_of(cell) IS NULL THEN 'not-a-number'
  WHEN field = 'rentals' AND functioning = 'No' THEN 'not-in-service'
  WHEN field <> 'temperature' AND number_of(cell) < 0 THEN 'implausible'
  WHEN field = 'temperature' AND abs(number_of(cell)) > 45 THEN 'implausible'
  WHEN field = 'humidity' AND number_of(cell) = 0 THEN 'no-moisture'
  WHEN field = 'humidity' AND number_of(cell) > 100 THEN 'implausible'
  WHEN field IN ('wind', 'rain', 'snow') AND number_of(cell) > 300 THEN 'implausible' END;
CREATE MACRO good(field, cell, functioning) AS
  CASE WHEN fault_of(field, cell, functioning) IS NULL THEN number_of(cell) END;

CREATE TEMP TABLE judged AS
SELECT *, day_of(day) AS on_day, hour_of(hour) AS on_hour,
  row_number() OVER (PARTITION BY day_of(day), hour_of(hour) ORDER BY file, line) AS occurrence
FROM raw;
CREATE TEMP TABLE faulty AS
SELECT *, CASE
  WHEN on_day IS NULL THEN 'not-a-day'
  WHEN on_hour IS NULL THEN 'not-an-hour'
  WHEN functioning IS NULL OR functioning NOT IN ('Yes', 'No') THEN 'service-unknown'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM judged;
CREATE TEMP TABLE cells AS
UNPIVOT (SELECT file, line, functioning, rentals, temperature, humidity, wind, rain, snow
  FROM faulty WHERE reason IS NULL)
ON rentals, temperature, humidity, wind, rain, snow INTO NAME field VALUE cell;

CREATE TABLE rejects AS
SELECT file, line,
  if(reason = 'not-a-day', 'day', if(reason = 'not-an-hour', 'hour',
    if(reason = 'service-unknown', 'functioning', NULL))) AS field,
  CASE reason WHEN 'not-a-day' THEN day WHEN 'not-an-hour' THEN hour
    WHEN 'service-unknown' THEN functioning ELSE day || ' ' || hour END AS value,
  reason, 'row' AS scope
FROM faulty WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, cell, fault_of(field, cell, functioning), 'value'
FROM cells WHERE fault_of(field, cell, functioning) IS NOT NULL;

CREATE TABLE hourly AS
SELECT on_day AS rented_on, on_hour + 1 AS hour,
  CAST(good('rentals', rentals, functioning) AS INTEGER) AS rentals,
  good('temperature', temperature, functioning) AS temperature,
  CAST(good('humidity', humidity, functioning) AS INTEGER) AS humidity,
  good('wind', wind, functioning) AS wind,
  good('rain', rain, functioning) AS rain,
  good('snow', snow, functioning) AS snow
FROM faulty WHERE reason IS NULL
ORDER BY rented_on, hour;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM raw) AS read,
  (SELECT count(*) FROM hourly WHERE coalesce(rentals, temperature, humidity, wind, rain, snow) IS NOT NULL) AS kept,
  (SELECT count(*) FROM hourly WHERE coalesce(rentals, temperature, humidity, wind, rain, snow) IS NULL) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 6 * count(*) FROM hourly) AS values_expected,
  (SELECT count(rentals) + count(temperature) + count(humidity) + count(wind) + count(rain)
    + count(snow) FROM hourly) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

-- A day's rentals need all of its hours: with some of them missing the sum would be too low.
CREATE MACRO whole_day(cell) AS CASE WHEN count(cell) = 24 THEN sum(cell) END;
CREATE TEMP TABLE days AS
SELECT rented_on, whole_day(rentals) AS rentals, whole_day(temperature) / 24 AS temperature,
  whole_day(rain) AS rain, isodow(rented_on) AS weekday
FROM hourly GROUP BY rented_on;

-- The city's row of each day; temperature and rain in tenths.
CREATE TABLE daily AS
SELECT rented_on, '11' AS area, CAST(rentals AS INTEGER) AS rentals,
  CAST(round(temperature * 10) AS INTEGER) AS temperature, CAST(round(rain * 10) AS INTEGER) AS rain
FROM days ORDER BY rented_on;

CREATE TABLE day_by_day AS
SELECT days.rented_on,
  list_extract(['winter', 'spring', 'summer', 'autumn'],
    CAST(month(days.rented_on) % 12 // 3 AS INTEGER) + 1) AS season,
  weekday,
  CAST(max(CASE WHEN holiday = 'Holiday' THEN 1 ELSE 0 END) AS INTEGER) AS holiday,
  CAST(any_value(days.rentals) AS INTEGER) AS rentals,
  round(any_value(days.temperature), 1) AS temperature,
  round(any_value(days.rain), 1) AS rain
FROM days JOIN faulty ON faulty.on_day = days.rented_on AND faulty.reason IS NULL
GROUP BY days.rented_on, weekday ORDER BY days.rented_on;

CREATE TABLE hour_profile AS
SELECT season, hour, CAST(count(hourly.rentals) AS INTEGER) AS hours,
  round(avg(hourly.rentals), 0) AS rentals, round(avg(hourly.temperature), 1) AS temperature,
  round(avg(hourly.rain), 2) AS rain
FROM hourly JOIN day_by_day USING (rented_on)
GROUP BY season, hour
ORDER BY list_position(['spring', 'summer', 'autumn', 'winter'], season), hour;

CREATE TABLE weekday_profile AS
SELECT '11' AS area, weekday, CAST(count(rentals) AS INTEGER) AS days,
  round(avg(rentals), 0) AS rentals, round(avg(temperature), 1) AS temperature, round(avg(rain), 1) AS rain
FROM days GROUP BY weekday ORDER BY weekday;

-- Not published: the season that the file states against the month's.
CREATE TABLE control AS
SELECT 'season-of-month' AS rule, count(*) AS compared,
  count(*) FILTER (lower(faulty.season) <> day_by_day.season) AS differing
FROM faulty JOIN day_by_day ON faulty.on_day = day_by_day.rented_on WHERE reason IS NULL
UNION ALL
SELECT 'days-whole', count(*), count(*) FILTER (hours <> 24)
FROM (SELECT count(*) AS hours FROM hourly GROUP BY rented_on);

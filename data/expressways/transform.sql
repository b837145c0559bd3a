-- ingestion(latest_day): months that begin after it are still to come.
-- raw(file, line, year, month_number, road_name, vehicles, weekday_name): text as it stands in the file.
-- known_road(road_name, road, is_always_counted), known_weekday(weekday_name, weekday).

-- 2014 and 2023 write thousands with commas. No road of the city carries a million vehicles a day.
CREATE MACRO number_of(cell) AS
  CASE WHEN regexp_full_match(cell, '[0-9]{1,3}(,[0-9]{3})+|[0-9]+(\.[0-9]+)?')
  THEN try_cast(replace(cell, ',', '') AS DOUBLE) END;
CREATE MACRO month_of(year, month) AS CASE
  WHEN regexp_full_match(year, '[0-9]{4}') AND regexp_full_match(month, '0?[1-9]|1[0-2]')
    AND make_date(CAST(year AS INTEGER), CAST(month AS INTEGER), 1) <= (SELECT latest_day FROM ingestion)
  THEN make_date(CAST(year AS INTEGER), CAST(month AS INTEGER), 1) END;

CREATE TEMP TABLE placed AS
SELECT raw.*, month_of(year, month_number) AS month_start, known_road.road,
  known_road.is_always_counted = 'yes' AS is_always_counted,
  CAST(known_weekday.weekday AS INTEGER) AS weekday,
  row_number() OVER (PARTITION BY month_of(year, month_number), known_road.road, known_weekday.weekday
    ORDER BY file, line) AS occurrence
FROM raw LEFT JOIN known_road USING (road_name) LEFT JOIN known_weekday USING (weekday_name);

CREATE TEMP TABLE judged AS
SELECT *, CASE
    WHEN month_start IS NULL THEN 'not-a-month'
    WHEN road IS NULL THEN 'unknown-road'
    WHEN weekday IS NULL THEN 'unknown-weekday'
    WHEN occurrence > 1 THEN 'duplicate' END AS row_reason,
  CASE
    WHEN vehicles IS NULL THEN NULL
    WHEN number_of(vehicles) IS NULL THEN 'not-a-number'
    WHEN number_of(vehicles) = 0 THEN 'zero'
    WHEN number_of(vehicles) >= 1000000 THEN 'implausible' END AS fault
FROM placed;

CREATE TABLE rejects AS
SELECT file, line,
  CASE row_reason WHEN 'not-a-month' THEN 'month_number' WHEN 'unknown-road' THEN 'road_name'
    WHEN 'unknown-weekday' THEN 'weekday_name' END AS field,
  CASE row_reason WHEN 'not-a-month' THEN concat_ws('-', year, month_number) WHEN 'unknown-road' THEN road_name
    WHEN 'unknown-weekday' THEN weekday_name
    ELSE concat_ws(' ', year || '-' || month_number, road_name, weekday_name) END AS value,
  row_reason AS reason, 'row' AS scope
FROM judged WHERE row_reason IS NOT NULL
UNION ALL
SELECT file, line, 'vehicles', vehicles, fault, 'value' FROM judged WHERE row_reason IS NULL AND fault IS NOT NULL;

-- How often a weekday comes in its month: five Sundays weigh more than four Mondays.
CREATE TEMP TABLE accepted AS
SELECT month_start, road, is_always_counted, weekday, number_of(vehicles) AS vehicles,
  (SELECT count(*) FROM range(0, day(last_day(month_start))) AS days(d)
   WHERE isodow(month_start + CAST(d AS INTEGER)) = weekday) AS days
FROM judged WHERE row_reason IS NULL AND fault IS NULL AND vehicles IS NOT NULL;

-- A month's mean needs all seven weekdays.
CREATE TEMP TABLE road_month AS
SELECT month_start, road AS area, any_value(is_always_counted) AS is_always_counted,
  sum(vehicles * days) / sum(days) AS vehicles
FROM accepted GROUP BY month_start, road HAVING count(*) = 7;

-- The mean over the roads that are counted throughout: others would move it by coming and going.
CREATE TABLE monthly AS
SELECT month_start, area, CAST(round(vehicles) AS INTEGER) AS vehicles FROM road_month
UNION ALL
SELECT month_start, '11', CAST(round(avg(vehicles)) AS INTEGER)
FROM road_month WHERE is_always_counted GROUP BY month_start
HAVING count(*) = (SELECT count(DISTINCT road) FROM known_road WHERE is_always_counted = 'yes')
ORDER BY area, month_start;

CREATE TABLE weekday_profile AS
WITH by_road AS (
  SELECT road AS area, weekday, sum(vehicles * days) / sum(days) AS vehicles, count(*) AS months,
    any_value(is_always_counted) AS is_always_counted
  FROM accepted GROUP BY road, weekday
)
SELECT area, weekday, CAST(round(vehicles) AS INTEGER) AS vehicles, CAST(months AS INTEGER) AS months FROM by_road
UNION ALL
SELECT '11', weekday, CAST(round(avg(vehicles)) AS INTEGER), CAST(min(months) AS INTEGER)
FROM by_road WHERE is_always_counted GROUP BY weekday
ORDER BY area, weekday;

CREATE TABLE roads AS
SELECT area, CAST(min(month_start) AS DATE) AS first_month, CAST(max(month_start) AS DATE) AS last_month,
  CAST(count(*) AS INTEGER) AS months,
  CAST((SELECT count(DISTINCT month_start) FROM accepted) - count(*) AS INTEGER) AS months_without
FROM road_month GROUP BY area ORDER BY months DESC, area;

CREATE TABLE control AS
WITH complete AS (
  SELECT month_start, count(*) FILTER (is_always_counted) AS counted FROM road_month GROUP BY month_start
), weekdays AS (SELECT month_start, road, count(*) AS given FROM accepted GROUP BY month_start, road)
SELECT 'seven-roads' AS rule, CAST(count(*) AS INTEGER) AS compared, CAST(count(*) FILTER (
  counted < (SELECT count(DISTINCT road) FROM known_road WHERE is_always_counted = 'yes')) AS INTEGER) AS differing
FROM complete
UNION ALL
SELECT 'whole-weeks', CAST(count(*) AS INTEGER), CAST(count(*) FILTER (given < 7) AS INTEGER) FROM weekdays
UNION ALL
SELECT 'every-month', CAST(date_diff('month', min(month_start), max(month_start)) + 1 AS INTEGER),
  CAST(date_diff('month', min(month_start), max(month_start)) + 1 - count(DISTINCT month_start) AS INTEGER)
FROM accepted;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL AND vehicles IS NOT NULL) AS kept,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL AND vehicles IS NULL) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL) AS values_expected,
  (SELECT count(*) FROM accepted) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

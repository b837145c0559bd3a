-- ingestion(latest_day): days after it are still to come.
-- raw(file, line, day, vehicles): text as it stands in the files.

-- A day of the whole city has millions of counted vehicles; anything else is another kind of figure.
CREATE MACRO number_of(cell) AS CASE WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE MACRO day_of(stamp) AS CASE
  WHEN regexp_full_match(stamp, '[0-9]{8}')
    AND CAST(try_strptime(stamp, '%Y%m%d') AS DATE) <= (SELECT latest_day FROM ingestion)
  THEN CAST(try_strptime(stamp, '%Y%m%d') AS DATE) END;

CREATE TEMP TABLE judged AS
SELECT *, CASE WHEN counted_on IS NULL THEN 'not-a-day' WHEN occurrence > 1 THEN 'duplicate' END AS row_reason,
  CASE
    WHEN vehicles IS NULL THEN NULL
    WHEN number_of(vehicles) IS NULL THEN 'not-a-number'
    WHEN number_of(vehicles) < 1000000 OR number_of(vehicles) >= 100000000 THEN 'implausible' END AS fault
FROM (
  SELECT *, day_of(day) AS counted_on, row_number() OVER (PARTITION BY day_of(day) ORDER BY file, line) AS occurrence
  FROM raw
);

CREATE TABLE rejects AS
SELECT file, line, 'day' AS field, day AS value, row_reason AS reason, 'row' AS scope
FROM judged WHERE row_reason IS NOT NULL
UNION ALL
SELECT file, line, 'vehicles', vehicles, fault, 'value' FROM judged WHERE row_reason IS NULL AND fault IS NOT NULL;

-- Missing counts were filled in before the counts were added up, so the digits behind the thousands
-- mean little: thousands are shown, and whole vehicles kept for those who calculate.
CREATE TABLE daily AS
SELECT counted_on, '11' AS area,
  CAST(round(number_of(vehicles) / 1000) AS INTEGER) AS thousand_vehicles,
  CAST(round(number_of(vehicles)) AS INTEGER) AS vehicles
FROM judged WHERE row_reason IS NULL AND fault IS NULL AND vehicles IS NOT NULL
ORDER BY counted_on;

CREATE TABLE weekday_profile AS
SELECT area, CAST(isodow(counted_on) AS INTEGER) AS weekday,
  CAST(round(avg(vehicles) / 1000) AS INTEGER) AS thousand_vehicles, CAST(count(*) AS INTEGER) AS days
FROM daily GROUP BY area, isodow(counted_on) ORDER BY weekday;

CREATE TABLE control AS
SELECT 'every-day' AS rule, CAST(date_diff('day', min(counted_on), max(counted_on)) + 1 AS INTEGER) AS compared,
  CAST(date_diff('day', min(counted_on), max(counted_on)) + 1 - count(*) AS INTEGER) AS differing FROM daily
UNION ALL
-- The same month of two years, where both are there.
SELECT 'no-sudden-level', CAST(count(*) AS INTEGER),
  CAST(count(*) FILTER (abs(later.vehicles / earlier.vehicles - 1) > 0.05) AS INTEGER)
FROM (SELECT date_trunc('month', counted_on) AS month, avg(vehicles) AS vehicles FROM daily GROUP BY 1) AS earlier
JOIN (SELECT date_trunc('month', counted_on) AS month, avg(vehicles) AS vehicles FROM daily GROUP BY 1) AS later
  ON later.month = earlier.month + INTERVAL 1 YEAR;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM judged) AS read,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL AND vehicles IS NOT NULL) AS kept,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL AND vehicles IS NULL) AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT count(*) FROM judged WHERE row_reason IS NULL) AS values_expected,
  (SELECT count(*) FROM daily) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

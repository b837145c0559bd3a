-- ingestion(latest_day): months after it are still to come.
-- raw(file, line, cell, month, quantity, kind, value): one row a value; text as it stands in the file.
-- known_column(quantity, kind, field, lowest, highest): what each column is.

-- The city's tables write a value of exactly zero as '-': see the dataset's method.
CREATE MACRO number_of(cell) AS CASE WHEN cell = '-' THEN 0
  WHEN isfinite(try_cast(cell AS DOUBLE)) THEN try_cast(cell AS DOUBLE) END;
CREATE MACRO month_of(label) AS CASE
  WHEN regexp_full_match(label, '[0-9]{4}\. [0-9]{2}')
  THEN CAST(try_strptime(label, '%Y. %m') AS DATE) END;

CREATE TEMP TABLE read_value AS
SELECT raw.file, raw.line, raw.cell, raw.month AS label, raw.quantity, raw.kind, raw.value,
  known_column.field,
  month_of(raw.month) AS month,
  number_of(raw.value) AS number,
  CAST(lowest AS DOUBLE) AS lowest, CAST(highest AS DOUBLE) AS highest
FROM raw LEFT JOIN known_column USING (quantity, kind);

CREATE TEMP TABLE read_row AS
SELECT file, line, label, month, count(value) AS filled,
  row_number() OVER (PARTITION BY month ORDER BY file, line) AS occurrence
FROM read_value GROUP BY file, line, label, month;

CREATE TEMP TABLE row_fault AS
SELECT file, line, label, CASE
  WHEN month IS NULL OR month > (SELECT latest_day FROM ingestion) THEN 'not-a-month'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM read_row;

CREATE TEMP TABLE accepted AS
SELECT read_value.*, CASE
  WHEN value IS NULL THEN NULL
  WHEN field IS NULL THEN 'unknown-column'
  WHEN number IS NULL THEN 'not-a-number'
  WHEN value = '-' AND field NOT IN ('rain', 'snow', 'dew_point') THEN 'unlikely-zero'
  WHEN number < lowest OR number > highest THEN 'implausible' END AS reason
FROM read_value JOIN row_fault USING (file, line) WHERE row_fault.reason IS NULL;

CREATE TABLE rejects AS
SELECT file, line, 'month' AS field, label AS value, reason, 'row' AS scope
FROM row_fault WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, quantity || ' ' || kind, value, reason, 'value' FROM accepted WHERE reason IS NOT NULL;

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM read_row) AS read,
  (SELECT count(*) FROM read_row JOIN row_fault USING (file, line) WHERE reason IS NULL AND filled > 0) AS kept,
  (SELECT count(*) FROM read_row JOIN row_fault USING (file, line) WHERE reason IS NULL AND filled = 0) AS missing,
  (SELECT count(*) FROM row_fault WHERE reason IS NOT NULL) AS rejected,
  (SELECT count(*) FROM accepted) AS values_expected,
  (SELECT count(*) FROM accepted WHERE value IS NOT NULL AND reason IS NULL) AS values_measured,
  (SELECT count(*) FROM accepted WHERE reason IS NOT NULL) AS values_rejected;

-- Measures stand as whole numbers of a tenth, so that sums of months are exact.
CREATE MACRO plain(field, number, name) AS max(number) FILTER (field = name);
CREATE MACRO tenths(field, number, name) AS CAST(round(10 * plain(field, number, name)) AS INTEGER);

CREATE TABLE monthly AS
SELECT month, '11' AS area,
  tenths(field, number, 'temperature') AS temperature,
  tenths(field, number, 'rain') AS rain,
  tenths(field, number, 'humidity') AS humidity,
  tenths(field, number, 'wind') AS wind,
  tenths(field, number, 'sunshine') AS sunshine,
  tenths(field, number, 'snow') AS snow,
  plain(field, number, 'mean_high') AS mean_high,
  plain(field, number, 'hottest') AS hottest,
  plain(field, number, 'mean_low') AS mean_low,
  plain(field, number, 'coldest') AS coldest,
  plain(field, number, 'driest') AS driest,
  plain(field, number, 'pressure') AS pressure,
  plain(field, number, 'dew_point') AS dew_point,
  plain(field, number, 'cloud') AS cloud,
  plain(field, number, 'strongest_wind') AS strongest_wind,
  plain(field, number, 'gust') AS gust
FROM (SELECT month, field, CASE WHEN reason IS NULL THEN number END AS number FROM accepted)
GROUP BY month HAVING count(number) > 0
ORDER BY month;

-- The extremes of a year say more of it than their mean; a year counts where all of its months are there.
CREATE TABLE years AS
SELECT year(month) AS year, max(hottest) AS hottest, min(coldest) AS coldest,
  round(sum(rain) / 10, 1) AS rain, round(max(snow) / 10, 1) AS deepest_snow, max(gust) AS gust
FROM monthly GROUP BY year(month) HAVING count(*) = 12
ORDER BY year;

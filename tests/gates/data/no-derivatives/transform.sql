-- raw(file, line, month, spot, noise): text.
CREATE TEMP TABLE judged AS
SELECT *, noise IS NOT NULL AND try_cast(noise AS DOUBLE) IS NULL AS is_fault FROM raw;

CREATE TABLE rejects AS
SELECT file, line, 'noise' AS field, noise AS value, 'not-a-number' AS reason, 'value' AS scope
FROM judged WHERE is_fault;

CREATE TABLE row_count AS
SELECT count(*) AS read, count(noise) AS kept, count(*) - count(noise) AS missing, 0 AS rejected,
  count(*) AS values_expected, count(noise) FILTER (NOT is_fault) AS values_measured,
  count(*) FILTER (is_fault) AS values_rejected
FROM judged;

CREATE TABLE monthly AS
SELECT CAST(month || '-01' AS DATE) AS month_start, '11' AS area,
  CAST(round(avg(try_cast(noise AS DOUBLE)) * 10) AS INTEGER) AS noise
FROM judged GROUP BY month ORDER BY month;

-- raw(file, line, number, district, course, attendee, note): text.
CREATE TABLE rejects AS
SELECT file, line, 'number' AS field, number AS value, 'no-number' AS reason, 'row' AS scope
FROM raw WHERE number IS NULL;

CREATE TABLE row_count AS
SELECT count(*) AS read, count(number) AS kept, 0 AS missing, count(*) - count(number) AS rejected,
  0 AS values_expected, 0 AS values_measured, 0 AS values_rejected
FROM raw;

CREATE TABLE places AS
SELECT number, district, course, attendee, note FROM raw WHERE number IS NOT NULL ORDER BY line;

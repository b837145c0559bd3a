-- ingestion(latest_day): days of change after it are a mistake; days that an update is due may be later.
-- raw(file, line, id, kind, …): text as it stands, '-' already null.

-- A day of the calendar, as text; the list writes all of them as 2025-11-07.
CREATE MACRO day_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
  THEN strftime(try_cast(cell AS DATE), '%Y-%m-%d') END;
CREATE MACRO past_day(cell) AS CASE
  WHEN try_cast(day_of(cell) AS DATE) <= (SELECT latest_day FROM ingestion) THEN day_of(cell) END;
-- One row has -1 rows.
CREATE MACRO count_of(cell) AS CASE
  WHEN regexp_full_match(cell, '[0-9]{1,9}') THEN CAST(cell AS INTEGER) END;

-- Texts hold tags, line feeds and letters written as entities.
CREATE MACRO plain(cell) AS nullif(trim(regexp_replace(
  replace(replace(replace(replace(replace(
    regexp_replace(cell, '<[^<>]*>', ' ', 'g'),
    '&nbsp;', ' '), '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&'),
  '\s+', ' ', 'g')), '');
-- Sentences with a telephone number or an e-mail address are left out whole: they name whom to call.
CREATE MACRO without_contacts(cell) AS nullif(trim(regexp_replace(regexp_replace(cell,
  '[^.!?※]*(?:' ||
  '(?:^|[^0-9])0[0-9]{1,2}[-) .~]{1,2}[0-9]{3,4}[-. ][0-9]{4}|(?:^|[^0-9])1[568][0-9]{2}-[0-9]{4}|' ||
  '(?:^|[^0-9-])[0-9]{3}-[0-9]{4}|(?:^|[^0-9])0[0-9]{8,10}|[0-9A-Za-z_.+-]+@[0-9A-Za-z-]+' ||
  ')[^.!?※]*[.!?]?',
  ' ', 'g'), '\s+', ' ', 'g')), '');
-- As much as a card shows, cut between words.
CREATE MACRO short(cell, size) AS CASE
  WHEN length(cell) <= size THEN cell
  ELSE coalesce(nullif(regexp_extract(left(cell, size), '^(.*\S)\s', 1), ''), left(cell, size)) || '…' END;

CREATE TEMP TABLE judged AS
SELECT *, row_number() OVER (PARTITION BY id ORDER BY file, line) AS occurrence
FROM raw;

CREATE TEMP TABLE faulty AS
SELECT *, CASE
  WHEN NOT coalesce(regexp_full_match(id, '[0-9]{4,12}'), false) THEN 'not-an-id'
  WHEN title IS NULL THEN 'no-title'
  WHEN occurrence > 1 THEN 'duplicate' END AS reason
FROM judged;

CREATE TABLE rejects AS
SELECT file, line,
  CASE reason WHEN 'not-an-id' THEN 'id' WHEN 'no-title' THEN 'title' END AS field,
  id AS value, reason, 'row' AS scope
FROM faulty WHERE reason IS NOT NULL
UNION ALL
SELECT file, line, field, value, reason, 'value' FROM (
  SELECT file, line, unnest([
    {'field': 'registered', 'value': registered, 'ok': past_day(registered) IS NOT NULL, 'reason': 'not-a-day'},
    {'field': 'modified', 'value': modified, 'ok': past_day(modified) IS NOT NULL, 'reason': 'not-a-day'},
    {'field': 'next_due', 'value': next_due, 'ok': day_of(next_due) IS NOT NULL, 'reason': 'not-a-day'},
    {'field': 'row_total', 'value': row_total, 'ok': count_of(row_total) IS NOT NULL, 'reason': 'not-a-count'},
    {'field': 'downloads', 'value': downloads, 'ok': count_of(downloads) IS NOT NULL, 'reason': 'not-a-count'},
    {'field': 'views', 'value': views, 'ok': count_of(views) IS NOT NULL, 'reason': 'not-a-count'}
  ], recursive := true)
  FROM faulty WHERE reason IS NULL
) WHERE value IS NOT NULL AND NOT ok;

-- The list as it is kept: no telephone number, no name of a person, no text longer than a card shows.
CREATE TABLE list AS
SELECT id, plain(title) AS title, plain(theme) AS theme, plain(publisher) AS publisher,
  plain(office) AS office, cycle, day_of(next_due) AS next_due, count_of(row_total) AS row_total,
  format, short(plain(keywords), 300) AS keywords, count_of(downloads) AS downloads,
  past_day(registered) AS registered, past_day(modified) AS modified,
  CASE
    WHEN delivery LIKE '공공데이터포털에서 다운로드%' THEN 'portal'
    WHEN delivery LIKE '기관자체에서 다운로드%' THEN 'publisher'
    WHEN delivery LIKE '전자기록매체%' THEN 'medium' END AS delivery,
  short(without_contacts(plain(description)), 160) AS description,
  -- Of the notes only this is kept: some files are samples of what is sold, or answers to a search.
  if(notes LIKE '%샘플입니다%' OR notes LIKE '%검색기간을 선택하여%', 1, NULL) AS is_part,
  short(plain(spatial), 80) AS spatial, short(plain(temporal), 80) AS temporal,
  CASE fee WHEN '무료' THEN 1 WHEN '유료' THEN 0 END AS is_free,
  licence, count_of(views) AS views, url
FROM faulty WHERE reason IS NULL
ORDER BY CAST(id AS BIGINT);

CREATE TABLE row_count AS
SELECT
  (SELECT count(*) FROM raw) AS read,
  (SELECT count(*) FROM list) AS kept,
  0 AS missing,
  (SELECT count(*) FROM rejects WHERE scope = 'row') AS rejected,
  (SELECT 6 * count(*) FROM list) AS values_expected,
  (SELECT count(registered) + count(modified) + count(next_due) + count(row_total)
    + count(downloads) + count(views) FROM list) AS values_measured,
  (SELECT count(*) FROM rejects WHERE scope = 'value') AS values_rejected;

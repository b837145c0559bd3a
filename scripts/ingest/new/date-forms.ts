import type { Step } from '../../../src/domain/time/step.ts';

/** A way to write a date, known to this proposal and to the SQL that it writes alike. */
export interface DateForm {
  readonly id: string;
  /** What one value stands for; `time` is a moment within a day. */
  readonly step: Exclude<Step, 'moment'> | 'time';
  readonly pattern: RegExp;
  /** The first day that it stands for, or the moment, as an expression of DuckDB. */
  readonly sql: (cell: string) => string;
  /** An example in this form, for tests. */
  readonly example: string;
  /** Written as digits only, so that a column of figures may look like it. */
  readonly isNumber: boolean;
}

const year = '(?:19|20)[0-9]{2}';
const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12][0-9]|3[01])';
const oneMonth = '(?:0?[1-9]|1[0-2])';
const oneDay = '(?:0?[1-9]|[12][0-9]|3[01])';
const hour = '(?:[01]?[0-9]|2[0-4])';

const parsed = (cell: string, format: string): string =>
  `CAST(try_strptime(${cell}, '${format}') AS DATE)`;
const replaced = (cell: string, pattern: string, by: string): string =>
  `try_cast(regexp_replace(${cell}, '${pattern}', '${by}') AS DATE)`;
/** 24:00 is the first moment of the next day. */
const moment = (date: string, hours: string, minutes: string): string =>
  `(${date} + to_hours(try_cast(${hours} AS BIGINT)) + to_minutes(try_cast(${minutes} AS BIGINT)))`;

const form = (
  id: string,
  step: DateForm['step'],
  pattern: string,
  example: string,
  sql: DateForm['sql'],
  isNumber = false,
): DateForm => ({ id, step, pattern: new RegExp(`^${pattern}$`), sql, example, isNumber });

/** In the order in which they are tried. */
export const dateForms: readonly DateForm[] = [
  form('YYYYMMDD', 'day', `${year}${month}${day}`, '20220301', (c) => parsed(c, '%Y%m%d'), true),
  form(
    'YYYY-MM-DD',
    'day',
    // One separator for both: "2008. 1/4" is a quarter.
    `${year}(?:-${oneMonth}-${oneDay}|/${oneMonth}/${oneDay}|\\. *${oneMonth}\\. *${oneDay}\\.?|년 *${oneMonth}월 *${oneDay}일)`,
    '2022-03-01',
    (c) => replaced(c, '^([0-9]{4})[^0-9]+([0-9]+)[^0-9]+([0-9]+)[^0-9]*$', '\\1-\\2-\\3'),
  ),
  form('DD/MM/YYYY', 'day', `${oneDay}/${oneMonth}/${year}`, '01/03/2022', (c) =>
    parsed(c, '%d/%m/%Y'),
  ),
  form('MM/DD/YYYY', 'day', `${oneMonth}/${oneDay}/${year}`, '03/01/2022', (c) =>
    parsed(c, '%m/%d/%Y'),
  ),
  form(
    'YYYYMM',
    'month',
    `${year}${month}`,
    '202203',
    (c) => parsed(`${c} || '01'`, '%Y%m%d'),
    true,
  ),
  form('YYYY-MM', 'month', `${year}(?:-|/|\\.|년) *${oneMonth}(?:\\.|월)?`, '2022-03', (c) =>
    replaced(c, '^([0-9]{4})[^0-9]+([0-9]+)[^0-9]*$', '\\1-\\2-1'),
  ),
  form(
    'YYYY Q',
    'quarter',
    `${year}(?:-|\\.|년)? *(?:[1-4]/4(?:분기)?|[1-4]분기|Q[1-4])`,
    '2022. 1/4',
    (c) =>
      `try_cast(substr(${c}, 1, 4) || '-' || (3 * try_cast(regexp_extract(substr(${c}, 5), '[1-4]') AS INTEGER) - 2) || '-1' AS DATE)`,
  ),
  form(
    'YYYY',
    'year',
    `${year}(?:년도?)?`,
    '2022',
    (c) => `try_cast(substr(${c}, 1, 4) || '-01-01' AS DATE)`,
    true,
  ),
  form(
    'YYYY-MM-DD HH:MM',
    'time',
    `${year}(?:-|/|\\.)${oneMonth}(?:-|/|\\.)${oneDay}(?:T| +)${hour}:[0-5][0-9](?::[0-5][0-9](?:\\.0+)?)?`,
    '2022-03-01 24:00',
    (c) =>
      moment(
        replaced(c, '^([0-9]{4})[^0-9]([0-9]+)[^0-9]([0-9]+).*$', '\\1-\\2-\\3'),
        `regexp_extract(${c}, '([0-9]+):', 1)`,
        `regexp_extract(${c}, ':([0-9]+)', 1)`,
      ),
  ),
  form(
    'YYYYMMDDHHMM',
    'time',
    `${year}${month}${day}(?:[01][0-9]|2[0-4])[0-5][0-9](?:[0-5][0-9])?`,
    '202203012400',
    (c) =>
      moment(parsed(`substr(${c}, 1, 8)`, '%Y%m%d'), `substr(${c}, 9, 2)`, `substr(${c}, 11, 2)`),
    true,
  ),
  form(
    'YYYYMMDDHH',
    'time',
    `${year}${month}${day}(?:[01][0-9]|2[0-4])`,
    '2022030124',
    (c) => moment(parsed(`substr(${c}, 1, 8)`, '%Y%m%d'), `substr(${c}, 9, 2)`, `'0'`),
    true,
  ),
];

/** A name that a program made different from the one before it: 2005, 2005.1, 2005.2. */
export const withoutSuffix = (label: string): string =>
  label.replace(/^((?:19|20)[0-9]{2})\.[1-9][0-9]?$/, '$1');

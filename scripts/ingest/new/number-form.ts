/** Words that stand for "no value" in tables; anything else in a column of figures is told. */
export const missingWords: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '*',
  '**',
  '.',
  '..',
  '…',
  '...',
  'x',
  'X',
  'N/A',
  'n/a',
  'NA',
  'NaN',
  'nan',
  'null',
  'NULL',
  'None',
  '없음',
  '해당없음',
  '해당 없음',
  '결측',
  '미상',
  '비공개',
  '자료없음',
  '점검중',
  '#N/A',
  '#REF!',
  '#VALUE!',
]);

const plain = '[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?';
const unit =
  '(?:%|％|원|명|건|대|개|곳|개소|세대|가구|회|㎡|㎥|㎍/㎥|ppm|km|m|mm|cm|℃|점|호|톤|kg)';

/** A number as files write it: thousands with commas, a percent sign or a unit behind it. */
export const numberPattern = new RegExp(`^(?=.*[0-9])${plain} ?${unit}?$`);
const unitBehind = new RegExp(` ?(${unit})$`);

export interface CellNumber {
  readonly value: number;
  readonly decimals: number;
  /** What stands behind the figure. */
  readonly unit: string | null;
}

/** The number in a cell; `null` where there is something else. */
export function numberOf(cell: string): CellNumber | null {
  if (!numberPattern.test(cell)) return null;
  const behind = unitBehind.exec(cell)?.[1] ?? null;
  const digits = cell.replace(unitBehind, '').replaceAll(',', '');
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  const decimals = /[eE]/.test(digits) ? 3 : (digits.split('.')[1]?.length ?? 0);
  return { value, decimals, unit: behind };
}

/** The same for DuckDB; `units` are those that the file has. RE2 knows no look-ahead. */
export function numberSql(units: readonly string[]): string {
  const behind =
    units.length === 0 ? '' : ` ?(${units.map((text) => text.replaceAll('.', '\\.')).join('|')})?`;
  const pattern = `([+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)?(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?)${behind}`;
  const digits = behind === '' ? 'cell' : `regexp_extract(cell, '^${pattern}$', 1)`;
  const number = `try_cast(replace(${digits}, ',', '') AS DOUBLE)`;
  return `CREATE MACRO number_of(cell) AS CASE
  WHEN regexp_full_match(cell, '${pattern}')
    AND isfinite(${number})
  THEN ${number} END;`;
}

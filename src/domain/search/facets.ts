/** A fact of every row by a number, with the values that the numbers stand for. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly codes: Uint16Array;
}

export interface SearchColumns {
  readonly facets: Readonly<Record<string, FacetColumn>>;
  /** Numbers that rows can be sorted by; `null` comes last either way. */
  readonly sorts: Readonly<Record<string, readonly (number | null)[]>>;
  /** Sort column that decides between rows of the same rank, the largest first. */
  readonly popularity: string;
}

/** Codes that are wanted, by facet: within a facet any of them, and every facet. */
export type Filters = Readonly<Record<string, readonly number[]>>;

export interface Counted {
  /** 1 for rows that pass every filter. */
  readonly passes: Uint8Array;
  /** Rows for each value of each facet, its own filter left aside: what choosing it would give. */
  readonly counts: Readonly<Record<string, Uint32Array>>;
  readonly total: number;
}

/** Filters and counts in one pass over the rows that were found; `found` is `null` for all. */
export function filterAndCount(
  { facets }: SearchColumns,
  filters: Filters,
  count: number,
  found: (row: number) => boolean,
): Counted {
  const names = Object.keys(facets);
  const columns = names.map((name) => facets[name]?.codes ?? new Uint16Array(0));
  const allowed = names.map((name) => wantedCodes(facets[name], filters[name] ?? []));
  const counts = names.map((name) => new Uint32Array(facets[name]?.values.length ?? 0));
  const passes = new Uint8Array(count);
  let total = 0;
  for (let row = 0; row < count; row += 1) {
    if (!found(row)) continue;
    let failed = -1;
    let failures = 0;
    for (let facet = 0; facet < columns.length && failures < 2; facet += 1) {
      const wanted = allowed[facet];
      if (wanted && wanted[columns[facet]?.[row] ?? 0] === 0) {
        failed = facet;
        failures += 1;
      }
    }
    if (failures > 1) continue;
    if (failures === 0) {
      passes[row] = 1;
      total += 1;
    }
    for (let facet = 0; facet < columns.length; facet += 1) {
      if (failures === 1 && facet !== failed) continue;
      const code = columns[facet]?.[row] ?? 0;
      const tallies = counts[facet];
      if (tallies) tallies[code] = (tallies[code] ?? 0) + 1;
    }
  }
  return {
    passes,
    counts: Object.fromEntries(names.map((name, i) => [name, counts[i] ?? new Uint32Array(0)])),
    total,
  };
}

/** `null` where the facet has no filter. */
function wantedCodes(facet: FacetColumn | undefined, codes: readonly number[]): Uint8Array | null {
  if (!facet || codes.length === 0) return null;
  const wanted = new Uint8Array(facet.values.length);
  for (const code of codes) wanted[code] = 1;
  return wanted;
}

const orders = new WeakMap<SearchColumns, Map<string, Uint32Array>>();

/** All rows by a sort column, sorted once. */
export function orderBy(columns: SearchColumns, name: string, isDescending: boolean): Uint32Array {
  const ready = orders.get(columns) ?? new Map<string, Uint32Array>();
  orders.set(columns, ready);
  const key = `${name} ${isDescending ? 'down' : 'up'}`;
  const order = ready.get(key) ?? sorted(columns.sorts[name] ?? [], isDescending);
  ready.set(key, order);
  return order;
}

function sorted(values: readonly (number | null)[], isDescending: boolean): Uint32Array {
  const sign = isDescending ? -1 : 1;
  const keys = Float64Array.from(values, (value) => (value === null ? Infinity : sign * value));
  return Uint32Array.from(keys.keys()).toSorted((a, b) => {
    const [left = 0, right = 0] = [keys[a], keys[b]];
    return left === right ? a - b : left < right ? -1 : 1;
  });
}

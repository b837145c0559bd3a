/**
 * Which rows may hold a text, from the pairs of letters in them: for each pair, hashed into a few hundred
 * buckets, one bit a row. Rows that lack a pair of the text are never looked at, so a rare word costs next
 * to nothing, and nothing that is there is missed.
 */
export interface RowFilter {
  /** 32-bit words of a bucket. */
  readonly size: number;
  /** Binary digits of a bucket's number. */
  readonly digits: number;
  readonly bits: Uint32Array;
}

const bucketOf = (first: number, second: number, digits: number): number =>
  Math.imul(first * 0x1_0001 + second, 0x9e37_79b1) >>> (32 - digits);

export function buildFilter(codes: Uint16Array, rowStarts: Uint32Array, digits: number): RowFilter {
  const rows = rowStarts.length - 1;
  const size = Math.ceil(rows / 32);
  const bits = new Uint32Array(size << digits);
  for (let row = 0; row < rows; row += 1) {
    const word = row >>> 5;
    const bit = 1 << (row & 31);
    const end = (rowStarts[row + 1] ?? 0) - 1;
    for (let at = rowStarts[row] ?? 0; at + 1 < end; at += 1) {
      const place = bucketOf(codes[at] ?? 0, codes[at + 1] ?? 0, digits) * size + word;
      bits[place] = (bits[place] ?? 0) | bit;
    }
  }
  return { size, digits, bits };
}

/** Above this share of all rows, looking at the text from end to end is quicker. */
export const worthwhile = 0.2;

/** Numbers of the rows that may hold these letters; `null` where those are more than `most`. */
export function rowsThatMayHold(
  filter: RowFilter,
  wanted: readonly number[],
  most: number,
): number[] | null {
  if (wanted.length < 2) return null;
  const { size, digits, bits } = filter;
  const left = new Uint32Array(size).fill(0xffff_ffff);
  for (let at = 0; at + 1 < wanted.length; at += 1) {
    const start = bucketOf(wanted[at] ?? 0, wanted[at + 1] ?? 0, digits) * size;
    for (let word = 0; word < size; word += 1) {
      left[word] = (left[word] ?? 0) & (bits[start + word] ?? 0);
    }
  }
  const found: number[] = [];
  for (let word = 0; word < size; word += 1) {
    for (let set = left[word] ?? 0; set !== 0; set &= set - 1) {
      found.push(word * 32 + 31 - Math.clz32(set & -set));
    }
    if (found.length > most) return null;
  }
  return found;
}

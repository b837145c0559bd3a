import { initialOf } from './hangul.ts';
import { fieldMark, itemMark, wordMark } from './prepare-row.ts';
import { buildFilter, type RowFilter } from './row-filter.ts';

/** Texts of all rows behind one another, and where what begins in them. */
export interface PackedText {
  /** Letters of UTF-16. */
  readonly codes: Uint16Array;
  /** Where each row begins; one more entry at the end. */
  readonly rowStarts: Uint32Array;
  /** 1 where a word begins, 2 where a keyword or a field does, at each character. */
  readonly edges: Uint8Array;
  readonly filter: RowFilter;
}

export interface SearchIndex {
  readonly count: number;
  readonly head: PackedText;
  /** The letters of the head as one text. */
  readonly headText: string;
  /** The head's initials, character by character; see initialOf. */
  readonly initials: Uint16Array;
  readonly initialsFilter: RowFilter;
  /** Where a row's keywords and its publisher begin in the head. */
  readonly keywordStarts: Uint32Array;
  readonly publisherStarts: Uint32Array;
  /** `null` until the descriptions are loaded. */
  readonly tail: PackedText | null;
}

/** Ends a row: no query holds it, so nothing is found across two rows or two fields. */
const rowEnd = 0x03;
const fieldEnd = 0x01;

/** In pieces: the longest text that a decoder takes at once differs between browsers. */
function textOf(codes: Uint16Array): string {
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const pieces: string[] = [];
  const piece = 1 << 22;
  for (let at = 0; at < codes.length; at += piece) {
    pieces.push(decoder.decode(codes.subarray(at, at + piece), { stream: true }));
  }
  return pieces.join('');
}

/** Buckets of the filters, in binary digits: about one row in ten then has a bit set. */
const headDigits = 9;
const tailDigits = 10;

const marks = [fieldMark, itemMark, wordMark].map((mark) => mark.charCodeAt(0));
const [fieldCode = 0, itemCode = 0, wordCode = 0] = marks;

interface Filled extends PackedText {
  /** Where the fields of each row begin, after the first. */
  readonly fieldStarts: readonly Uint32Array[];
}

function pack(rows: readonly string[], fields: number, digits: number): Filled {
  const size = rows.reduce((sum, row) => sum + row.length + 1, 0);
  const codes = new Uint16Array(size);
  const edges = new Uint8Array(size + 1);
  const rowStarts = new Uint32Array(rows.length + 1);
  const fieldStarts = Array.from({ length: fields - 1 }, () => new Uint32Array(rows.length));
  let at = 0;
  for (const [number, row] of rows.entries()) {
    rowStarts[number] = at;
    let edge = 2;
    let field = 0;
    for (let i = 0; i < row.length; i += 1) {
      const code = row.charCodeAt(i);
      if (code === wordCode) edge = Math.max(edge, 1);
      else if (code === itemCode || code === fieldCode) {
        // A mark of its own between keywords and fields: nothing is found across them.
        edges[at] = 2;
        codes[at] = fieldEnd;
        at += 1;
        edge = 2;
        if (code === fieldCode) {
          const starts = fieldStarts[field];
          if (starts) starts[number] = at;
          field += 1;
        }
      } else {
        edges[at] = edge;
        codes[at] = code;
        at += 1;
        edge = 0;
      }
    }
    edges[at] = 2;
    codes[at] = rowEnd;
    at += 1;
  }
  rowStarts[rows.length] = at;
  const used = codes.subarray(0, at);
  return {
    codes: used,
    rowStarts,
    edges,
    filter: buildFilter(used, rowStarts, digits),
    fieldStarts,
  };
}

/** Makes rows that were prepared at ingestion searchable: a few passes over their characters. */
export function buildIndex(heads: readonly string[]): SearchIndex {
  const { fieldStarts, ...head } = pack(heads, 3, headDigits);
  const [keywordStarts, publisherStarts] = fieldStarts;
  if (!keywordStarts || !publisherStarts) throw new Error('A head has three fields.');
  const initials = head.codes.map(initialOf);
  return {
    count: heads.length,
    head,
    headText: textOf(head.codes),
    initials,
    initialsFilter: buildFilter(initials, head.rowStarts, headDigits),
    keywordStarts,
    publisherStarts,
    tail: null,
  };
}

/** The same rows with their descriptions. */
export function withDescriptions(index: SearchIndex, tails: readonly string[]): SearchIndex {
  if (tails.length !== index.count) throw new Error('There is one description a row.');
  const { codes, rowStarts, edges, filter } = pack(tails, 1, tailDigits);
  return { ...index, tail: { codes, rowStarts, edges, filter } };
}

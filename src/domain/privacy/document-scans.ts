import { createCellScan, type CellScan } from './personal-cells.ts';

/** Longest way into a document; what lies deeper is read under the way so far. */
const longestWay = 6;
/** Keys that are data rather than names: they must not stand in a message. */
const isName = /^[A-Za-z_][\w-]{0,40}$/;

/** Scans of a document's values by the way of keys to them: `features.properties.name`. */
export function scanDocument(document: unknown): ReadonlyMap<string, CellScan> {
  const scans = new Map<string, CellScan>();
  const scanAt = (way: string): CellScan => {
    const scan = scans.get(way) ?? createCellScan();
    scans.set(way, scan);
    return scan;
  };
  // A stack of one's own: a hostile document may be nested deeper than calls may go.
  const left: { readonly value: unknown; readonly way: readonly string[] }[] = [
    { value: document, way: [] },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, way } = next;
    if (typeof value === 'string' || typeof value === 'number') {
      scanAt(way.join('.')).add(value);
    } else if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) left.push({ value: item, way });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const isData = !isName.test(key);
        if (isData) scanAt([...way, '(keys)'].join('.')).add(key);
        const step = isData ? '*' : key;
        left.push({ value: item, way: way.length < longestWay ? [...way, step] : way });
      }
    }
  }
  return scans;
}

const mostItems = 3;
/** A box, a place or a colour: cut, it would be another thing. */
const shortList = 4;
const mostKeys = 20;
const mostLetters = 300;

/** A published document cut down to an example of its form: a few of many, no long texts. */
export function shorten(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length <= mostLetters ? value : `${value.slice(0, mostLetters)}…`;
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const isWhole = items.length <= shortList && items.every((item) => typeof item === 'number');
    return (isWhole ? items : items.slice(0, mostItems)).map(shorten);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.length > mostKeys ? entries.slice(0, mostItems) : entries;
  return Object.fromEntries(kept.map(([key, inner]) => [key, shorten(inner)]));
}

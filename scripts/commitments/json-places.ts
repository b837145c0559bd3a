export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** Letters from the line's start, from 1. */
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

/**
 * Finds where a value stands in JSON text that has been parsed already. For a value that is not
 * there, the nearest thing around it is named.
 */
export function jsonPlaces(text: string): (path: JsonPath) => TextPlace {
  const offsets = new Map<string, number>();
  token.lastIndex = 0;
  let at = 0;
  let next = '';
  const advance = (): string => {
    const before = next;
    const match = token.exec(text);
    next = match?.[1] ?? '';
    at = token.lastIndex - next.length;
    return before;
  };
  const value = (path: JsonPath): void => {
    offsets.set(JSON.stringify(path), at);
    const opened = advance();
    if (opened !== '{' && opened !== '[') return;
    members(path, opened, 0);
    advance();
  };
  const members = (path: JsonPath, opened: string, index: number): void => {
    if (next === ',') advance();
    if (next === '}' || next === ']' || next === '') return;
    let key: string | number = index;
    if (opened === '{') {
      key = JSON.parse(advance()) as string;
      advance();
    }
    value([...path, key]);
    members(path, opened, index + 1);
  };
  advance();
  value([]);
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return placeAt(text, offset);
    }
    return { line: 1, column: 1 };
  };
}

export function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

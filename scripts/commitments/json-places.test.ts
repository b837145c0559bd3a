import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPlaces, type JsonPath } from './json-places.ts';

const text = `{
  "id": "KR0018",
  "milestones": [
    { "id": "m1", "planned": "2014" },
    { "id": "m2", "title": { "ko": "쉼표, 따옴표 \\"와 {괄호}", "en": "x" } }
  ]
}`;

test('names line and column of a value', () => {
  const placeOf = jsonPlaces(text);
  expect(placeOf([])).toEqual({ line: 1, column: 1 });
  expect(placeOf(['id'])).toEqual({ line: 2, column: 9 });
  expect(placeOf(['milestones', 0, 'planned'])).toEqual({ line: 4, column: 30 });
  expect(placeOf(['milestones', 1, 'title', 'en'])).toEqual({ line: 5, column: 62 });
});

test('names what is around a value that is not there', () => {
  expect(jsonPlaces(text)(['milestones', 1, 'planned'])).toEqual({ line: 5, column: 5 });
  expect(jsonPlaces('7')(['a', 'b'])).toEqual({ line: 1, column: 1 });
});

test('finds every value of any JSON', () => {
  const pathsOf = (value: unknown, path: JsonPath = []): (readonly [JsonPath, unknown])[] => [
    [path, value],
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const parsed: unknown = JSON.parse(JSON.stringify(value));
      const written = JSON.stringify(parsed, null, indent);
      const placeOf = jsonPlaces(written);
      for (const [path, inner] of pathsOf(parsed)) {
        const { line, column } = placeOf(path);
        const rest = written
          .split('\n')
          .slice(line - 1)
          .join('\n')
          .slice(column - 1);
        const first = JSON.stringify(inner, null, indent).split('\n')[0] ?? '';
        expect(rest.startsWith(first)).toBe(true);
      }
    }),
  );
});

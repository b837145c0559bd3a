import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { KeyFigure } from './key-figure.tsx';

const shown = (value: string): string => {
  const html = renderToStaticMarkup(
    createElement(KeyFigure, {
      label: 'a',
      value,
      direction: null,
      directionWord: null,
      sign: null,
      note: '',
      incomplete: null,
    }),
  );
  return /key-figure-value">(.*?)<\/span>/.exec(html)?.[1] ?? '';
};

test.each([
  ['18.3\u202Fµg/m³', '18.3<small>\u202Fµg/m³</small>'],
  ['3,153곳', '3,153<small>곳</small>'],
  ['313만 3,353대', '313만 3,353<small>대</small>'],
  ['16만 7,129', '16만 7,129'],
  ['12만', '12만'],
  ['−0.4\u202F°C', '−0.4<small>\u202F°C</small>'],
  ['not known', 'not known'],
  ['알 수 없음', '알 수 없음'],
  ['3.7배', '3.7<small>배</small>'],
])('of "%s" only the unit is set smaller', (value, expected) => {
  expect(shown(value)).toBe(expected);
});

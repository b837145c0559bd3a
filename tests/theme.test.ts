import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { krdsCss, krdsCssFile, readKrdsTokens } from '../scripts/site/krds-tokens.ts';

const krds = readFileSync(krdsCssFile, 'utf8');
const dataColours = readFileSync(new URL('data-colours.css', krdsCssFile), 'utf8');

// The cascade, as far as the two files use it; anything else throws.

interface Reader {
  readonly medium: 'screen' | 'print';
  readonly system: 'light' | 'dark';
  readonly chosen: 'light' | 'dark' | null;
  readonly contrast: 'more' | 'no-preference';
  readonly desk: boolean;
}

interface Declaration {
  readonly media: string | null;
  readonly selector: string;
  readonly name: string;
  readonly value: string;
}

function declarationsOf(css: string): Declaration[] {
  const found: Declaration[] = [];
  const open: string[] = [];
  const pieces = css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g);
  for (const [, text = '', end] of pieces) {
    if (end === '{') open.push(text.trim());
    else if (end === '}') open.pop();
    else {
      const [name = '', value = ''] = text.split(': ').map((part) => part.trim());
      const [outer = '', inner] = open;
      found.push({
        media: inner === undefined ? null : outer.replace('@media ', ''),
        selector: inner ?? outer,
        name,
        value,
      });
    }
  }
  return found;
}

const mediaHolds = (media: string | null, reader: Reader): boolean =>
  (media?.split(' and ') ?? []).every((condition) => {
    switch (condition) {
      case 'screen':
        return reader.medium === 'screen';
      case '(prefers-color-scheme: dark)':
        return reader.system === 'dark';
      case '(prefers-contrast: more)':
        return reader.contrast === 'more';
      case '(min-width: 64em)':
        return reader.desk;
      default:
        throw new Error(`Unknown media condition ${condition}`);
    }
  });

/** Specificity of a selector that matches the reader's root element, otherwise `null`. */
function specificity(selector: string, reader: Reader): number | null {
  switch (selector) {
    case ':root':
      return 1;
    case ":root[data-theme='dark']":
      return reader.chosen === 'dark' ? 2 : null;
    case ":root:not([data-theme='light'])":
      return reader.chosen === 'light' ? null : 2;
    default:
      throw new Error(`Unknown selector ${selector}`);
  }
}

type Theme = ReadonlyMap<string, string>;

function themeOf(css: string, differences: Partial<Reader>): Theme {
  const reader: Reader = {
    medium: 'screen',
    system: 'light',
    chosen: null,
    contrast: 'no-preference',
    desk: false,
    ...differences,
  };
  const winners = new Map<string, { rank: number; value: string }>();
  for (const { media, selector, name, value } of declarationsOf(css)) {
    const rank = specificity(selector, reader);
    if (rank === null || !mediaHolds(media, reader)) continue;
    if (rank >= (winners.get(name)?.rank ?? 0)) winners.set(name, { rank, value });
  }
  return new Map([...winners].map(([name, { value }]) => [name, value]));
}

// Colour.

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const times = (matrix: Matrix, [x, y, z]: Vector): Vector => {
  const row = ([a, b, c]: Vector): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};
const mapEach = ([x, y, z]: Vector, change: (n: number) => number): Vector => [
  change(x),
  change(y),
  change(z),
];

function linearRgb(theme: Theme, name: string): Vector {
  const value = theme.get(`--${name}`);
  const [, r, g, b] = /^#(..)(..)(..)$/.exec(value ?? '') ?? [];
  if (!r || !g || !b) throw new Error(`--${name} is ${value}, not an opaque colour`);
  return mapEach(
    [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)],
    (byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    },
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(theme: Theme, name: string): number {
  const [r, g, b] = linearRgb(theme, name);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(theme, one), luminance(theme, other)].toSorted(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Sight without one kind of cone, on linear RGB: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
 * severity 1.0.
 */
const sights: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** OKLab as in CSS Color 4. */
function oklab(rgb: Vector): Vector {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    mapEach(cones, Math.cbrt),
  );
}

/** Delta E OK of two colours of the theme as one kind of sight sees them. */
function difference(theme: Theme, one: string, other: string, sight: Matrix): number {
  const seen = (name: string): Vector =>
    oklab(mapEach(times(sight, linearRgb(theme, name)), (part) => Math.min(1, Math.max(0, part))));
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

// CSS Color 4 takes 0.02 for the least difference that eyes notice between large patches that
// touch. Marks are small and are compared with a legend from memory, so a colour that must be
// recognised differs by five times as much. Steps of a ramp are read by their order and lie side
// by side in the legend, so they need less; unknown is hatched as well.
const recognisable = 0.1;
const nextStep = 0.07;
const notConfused = 0.05;

type Pair = readonly [one: string, other: string];
const everyPair = (ones: readonly string[], others: readonly string[]): Pair[] =>
  ones.flatMap((one) => others.map((other): Pair => [one, other]));
const amongThemselves = (names: readonly string[]): Pair[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other): Pair => [one, other]));
const neighbours = (names: readonly string[]): Pair[] =>
  names.slice(1).map((name, at): Pair => [names[at] ?? '', name]);

const below = (minimum: number, pairs: readonly Pair[], measure: (pair: Pair) => number) =>
  pairs
    .map((pair) => ({ pair: pair.join(' / '), value: measure(pair) }))
    .filter(({ value }) => !(value >= minimum));

const six = [1, 2, 3, 4, 5, 6];
const surfaces = ['surface', 'surface-subtle', 'surface-raised'];
const texts = [
  'text-strong',
  'text',
  'text-subtle',
  'link',
  'link-hover',
  'accent',
  'accent-hover',
];
const states = ['danger', 'warning', 'success', 'info'];
const tinted = ['accent', ...states].map((name) => `${name}-surface`);
const grades = ['good', 'moderate', 'bad', 'very-bad'].map((grade) => `grade-${grade}`);
const ramp = six.map((step) => `seq-${step}`);
const series = six.map((line) => `series-${line}`);

const readers: Readonly<Record<string, Partial<Reader>>> = {
  light: {},
  dark: { system: 'dark' },
  'light with more contrast': { contrast: 'more' },
  'dark with more contrast': { system: 'dark', contrast: 'more' },
};

it('keeps krds.css in step with the tokens of krds-uiux', () => {
  expect(krds).toBe(krdsCss(readKrdsTokens()));
});

it('reports a token that the package does not have', () => {
  expect(() => krdsCss({ 'mode-light': { color: {} } })).toThrow();
});

describe.each([
  ['krds.css', krds],
  ['data-colours.css', dataColours],
])('the cascade of %s', (_, css) => {
  const light = themeOf(css, {});
  const dark = themeOf(css, { system: 'dark' });

  it('follows the system until the reader chooses', () => {
    expect(dark).not.toEqual(light);
    expect(themeOf(css, { chosen: 'dark' })).toEqual(dark);
    expect(themeOf(css, { system: 'dark', chosen: 'light' })).toEqual(light);
  });

  it('follows the same rule where the reader asks for more contrast', () => {
    const darkContrast = themeOf(css, { system: 'dark', contrast: 'more' });
    expect(darkContrast).not.toEqual(dark);
    expect(themeOf(css, { chosen: 'dark', contrast: 'more' })).toEqual(darkContrast);
    expect(themeOf(css, { system: 'dark', chosen: 'light', contrast: 'more' })).toEqual(
      themeOf(css, { contrast: 'more' }),
    );
  });

  it('is light on paper', () => {
    expect(themeOf(css, { medium: 'print', chosen: 'dark', system: 'dark' })).toEqual(light);
  });

  it('names no property in one theme only', () => {
    const names = [...light.keys()];
    for (const reader of Object.values(readers)) {
      expect([...themeOf(css, reader).keys()]).toEqual(names);
    }
  });
});

it('tells the browser the scheme of its own controls', () => {
  expect(themeOf(krds, {}).get('color-scheme')).toBe('light');
  expect(themeOf(krds, { system: 'dark' }).get('color-scheme')).toBe('dark');
});

it('grounds the dark theme on grey and writes it in grey, except for more contrast', () => {
  const dark = themeOf(krds, { system: 'dark' });
  expect(surfaces.map((name) => dark.get(`--${name}`))).not.toContain('#000000');
  expect(texts.map((name) => dark.get(`--${name}`))).not.toContain('#ffffff');
});

it('sets body text at 17 px and grows only titles on a desk', () => {
  const [phone, desk] = [themeOf(krds, {}), themeOf(krds, { desk: true })];
  expect(phone.get('--text-size-body-m')).toBe(`${17 / 16}rem`);
  expect(
    [...desk].filter(([name, value]) => phone.get(name) !== value).map(([name]) => name),
  ).toEqual(
    ['display-l', 'display-m', 'heading-xl', 'heading-l', 'heading-m'].map(
      (s) => `--text-size-${s}`,
    ),
  );
});

describe.each(Object.entries(readers))('%s', (_, reader) => {
  const theme = themeOf(krds + dataColours, reader);
  const contrastOf = ([one, other]: Pair): number => contrast(theme, one, other);
  const forText = reader.contrast === 'more' ? 7 : 4.5;

  it('has text that reads on every surface', () => {
    const pairs = [
      ...everyPair([...texts, ...states, 'better', 'worse'], surfaces),
      ...everyPair(['text-strong', 'text', 'text-subtle', 'link'], tinted),
      ...states.map((state): Pair => [state, `${state}-surface`]),
      ...everyPair(['accent', 'accent-hover'], ['accent-surface', 'on-accent']),
    ];
    expect(below(forText, pairs, contrastOf)).toEqual([]);
  });

  it('has edges of controls and a focus ring that stand out', () => {
    const pairs = everyPair(['focus', 'line-strong'], [...surfaces, 'accent-surface']);
    expect(below(3, pairs, contrastOf)).toEqual([]);
  });

  it('has ink that reads on every fill', () => {
    const inks = [...theme.keys()]
      .filter((name) => name.endsWith('-ink'))
      .map((name) => name.slice(2));
    expect(inks).toEqual([...grades, 'grade-unknown', ...ramp].map((fill) => `${fill}-ink`));
    const pairs = inks.map((ink): Pair => [ink, ink.replace(/-ink$/, '')]);
    expect(below(4.5, pairs, contrastOf)).toEqual([]);
  });

  it('has lines of charts that stand out', () => {
    expect(below(3, everyPair([...series, 'guide-line'], surfaces), contrastOf)).toEqual([]);
    expect(below(3, [['chart-axis', 'surface']], contrastOf)).toEqual([]);
    expect(contrast(theme, 'chart-grid', 'surface')).toBeLessThan(
      contrast(theme, 'chart-axis', 'surface'),
    );
  });

  it('has a ramp whose luminance only moves away from the ground', () => {
    const fromGround = [
      luminance(theme, 'map-ground'),
      ...ramp.map((step) => luminance(theme, step)),
    ];
    const sorted = [...new Set(fromGround)].toSorted((a, b) => a - b);
    const towardsLight = theme.get('color-scheme') === 'dark';
    expect(fromGround).toEqual(towardsLight ? sorted : sorted.toReversed());
  });

  describe.each(Object.entries(sights))('seen with %s', (__, sight) => {
    const differenceOf = ([one, other]: Pair): number => difference(theme, one, other, sight);

    it('tells grades apart, neighbours and others', () => {
      expect(below(recognisable, amongThemselves(grades), differenceOf)).toEqual([]);
    });

    it('tells series apart', () => {
      expect(below(recognisable, amongThemselves(series), differenceOf)).toEqual([]);
    });

    it('tells better from worse', () => {
      expect(below(recognisable, [['better', 'worse']], differenceOf)).toEqual([]);
    });

    it('tells each step of the ramp from the next', () => {
      expect(below(nextStep, neighbours(ramp), differenceOf)).toEqual([]);
    });

    it('takes no value for unknown, nor the ground for either', () => {
      const pairs = [
        ...everyPair(grades, ['grade-unknown']),
        ...everyPair(ramp, ['map-unknown', 'map-ground']),
        ['map-unknown', 'map-ground'] as const,
      ];
      expect(below(notConfused, pairs, differenceOf)).toEqual([]);
    });
  });
});

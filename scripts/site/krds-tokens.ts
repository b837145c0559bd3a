/**
 * Writes src/ui/theme/krds.css from the tokens of KRDS, the Korean government's design system.
 * `node scripts/site/krds-tokens.ts` writes; with `--check` it fails when the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

export const krdsCssFile = new URL('../../src/ui/theme/krds.css', import.meta.url);

const light = {
  surface: 'background.white',
  'surface-subtle': 'background.gray-subtler',
  'surface-raised': 'surface.white',
  scrim: 'background.dim',
  'text-strong': 'text.bolder',
  text: 'text.basic',
  'text-subtle': 'text.subtle',
  'text-disabled': 'text.disabled',
  line: 'border.gray-light',
  'line-strong': 'border.gray-dark',
  // KRDS fills buttons with primary 50, which is 4.2:1 as text on a subtle surface. One accent
  // serves fills and text alike here, so it is the next step.
  accent: 'button.primary-fill-hover',
  'accent-hover': 'button.primary-fill-pressed',
  'on-accent': 'text.inverse-static',
  'accent-surface': 'surface.primary-subtler',
  link: 'text.primary',
  'link-hover': 'link.pressed',
  focus: 'border.primary',
  danger: 'text.danger',
  'danger-surface': 'surface.danger-subtler',
  warning: 'text.warning',
  'warning-surface': 'surface.warning-subtler',
  success: 'text.success',
  'success-surface': 'surface.success-subtler',
  info: 'text.information',
  'info-surface': 'surface.information-subtler',
};
type Palette = Readonly<Record<keyof typeof light, string>>;

/** KRDS's one dark mode is for high contrast (white on black), so the calm one is chosen here. */
const dark: Palette = {
  surface: 'gray.95',
  'surface-subtle': 'gray.90',
  'surface-raised': 'gray.80',
  scrim: 'alpha.black75',
  'text-strong': 'gray.5',
  text: 'gray.10',
  'text-subtle': 'gray.30',
  'text-disabled': 'gray.50',
  // Gray 80, the like of light's line, would vanish on a raised surface.
  line: 'gray.70',
  'line-strong': 'gray.40',
  accent: 'primary.30',
  'accent-hover': 'primary.20',
  'on-accent': 'gray.95',
  'accent-surface': 'primary.80',
  link: 'primary.30',
  'link-hover': 'primary.20',
  focus: 'primary.20',
  danger: 'danger.20',
  'danger-surface': 'danger.90',
  warning: 'warning.20',
  'warning-surface': 'warning.90',
  success: 'success.20',
  'success-surface': 'success.90',
  info: 'information.20',
  'info-surface': 'information.90',
};

/** KRDS has no light mode for high contrast: a step or two deeper, for 7:1 instead of 4.5:1. */
const lightContrast: Palette = {
  surface: 'gray.0',
  'surface-subtle': 'gray.5',
  'surface-raised': 'gray.0',
  scrim: 'alpha.black75',
  'text-strong': 'gray.100',
  text: 'gray.95',
  'text-subtle': 'gray.80',
  'text-disabled': 'gray.60',
  line: 'gray.60',
  'line-strong': 'gray.90',
  accent: 'primary.70',
  'accent-hover': 'primary.80',
  'on-accent': 'gray.0',
  'accent-surface': 'primary.5',
  link: 'primary.70',
  'link-hover': 'primary.80',
  focus: 'primary.70',
  danger: 'danger.70',
  'danger-surface': 'danger.5',
  warning: 'warning.70',
  'warning-surface': 'warning.5',
  success: 'success.80',
  'success-surface': 'success.5',
  info: 'information.80',
  'info-surface': 'information.5',
};

/** KRDS's own mode for high contrast. */
const darkContrast: Palette = {
  ...light,
  // Here KRDS's `bolder` (gray 10) is dimmer than its `basic` (gray 5).
  'text-strong': 'text.inverse-static',
  'text-disabled': 'text.disabled-on',
  line: 'border.gray-dark',
  'line-strong': 'border.gray-darker',
  'surface-raised': 'surface.white-subtler',
  // Its filled button stays primary 50 with white, 4.5:1; the colour of its links gives 8:1.
  accent: 'link.default',
  'accent-hover': 'link.hover',
  'on-accent': 'text.bolder-inverse',
  link: 'link.default',
  'link-hover': 'link.hover',
  focus: 'text.primary',
};

const themes = {
  light: { scheme: 'light', mode: 'mode-light', group: 'mode-light.color', palette: light },
  dark: {
    scheme: 'dark',
    mode: 'mode-light',
    group: 'primitive.color.high-contrast',
    palette: dark,
  },
  lightContrast: {
    scheme: 'light',
    mode: 'mode-high-contrast',
    group: 'primitive.color.light',
    palette: lightContrast,
  },
  darkContrast: {
    scheme: 'dark',
    mode: 'mode-high-contrast',
    group: 'mode-high-contrast.color',
    palette: darkContrast,
  },
} as const;

const lengths = {
  'radius-s': 'semantic.radius.small1',
  'radius-m': 'semantic.radius.medium1',
  'radius-l': 'semantic.radius.large1',
  'space-1': 'semantic.gap.2',
  'space-2': 'semantic.gap.3',
  'space-3': 'semantic.gap.4',
  'space-4': 'semantic.gap.5',
  'space-5': 'semantic.gap.7',
  'space-6': 'semantic.gap.8',
  'space-7': 'semantic.gap.10',
  'space-8': 'semantic.gap.11',
};

const textSizes = {
  'text-size-display-l': 'display.large',
  'text-size-display-m': 'display.medium',
  'text-size-heading-xl': 'heading.xlarge',
  'text-size-heading-l': 'heading.large',
  'text-size-heading-m': 'heading.medium',
  'text-size-heading-s': 'heading.small',
  'text-size-body-l': 'body.large',
  'text-size-body-m': 'body.medium',
  'text-size-body-s': 'body.small',
  'text-size-label-m': 'label.medium',
  'text-size-label-s': 'label.small',
  'text-size-label-xs': 'label.xsmall',
};

const branch = v.record(v.string(), v.unknown());
const leaf = v.object({ value: v.string() });
const hex = v.pipe(v.string(), v.regex(/^#([\da-f]{6}|[\da-f]{8})$/));

/** KRDS sets the root to 62.5 %, so that its rem is 10 px; our root stays the reader's 16 px. */
const krdsRem = v.pipe(
  v.string(),
  v.regex(/^[\d.]+rem$/),
  v.transform((length) => Math.round(Number.parseFloat(length) * 100) / 10),
);

/** Value at a dotted path; a value such as `{primitive.number.3}` refers to another path. */
function tokenAt(tokens: unknown, path: string): string {
  let node = tokens;
  for (const key of path.split('.')) node = v.parse(branch, node)[key];
  if (node === undefined) throw new Error(`krds-uiux has no token "${path}".`);
  const { value } = v.parse(leaf, node);
  const target = /^\{(.+)\}$/.exec(value)?.[1];
  return target === undefined ? value : tokenAt(tokens, target);
}

type Declarations = readonly (readonly [name: string, value: string])[];

export function krdsCss(tokens: unknown): string {
  const px = (path: string): number => v.parse(krdsRem, tokenAt(tokens, path));
  const rem = (path: string): string => `${px(path) / 16}rem`;

  const theme = (name: keyof typeof themes): Declarations => {
    const { scheme, mode, group, palette } = themes[name];
    const colours = Object.entries(palette).map(
      ([property, path]) =>
        [`--${property}`, v.parse(hex, tokenAt(tokens, `${group}.${path}`))] as const,
    );
    const lineWidth = `${px(`${mode}.border-width.variable-regular`)}px`;
    return [['color-scheme', scheme], ...colours, ['--line-width', lineWidth]];
  };
  const sizes = (screen: 'mobile' | 'pc'): Declarations =>
    Object.entries(textSizes).map(([name, path]) => [
      `--${name}`,
      rem(`responsive-${screen}.font-size.${path}`),
    ]);
  const mobileSizes = sizes('mobile');
  const largerOnDesk = sizes('pc').filter(([, size], at) => size !== mobileSizes[at]?.[1]);

  const chosenDark = ":root[data-theme='dark']";
  const systemDark = ":root:not([data-theme='light'])";
  return (
    [
      '/* Written by scripts/site/krds-tokens.ts from the tokens of krds-uiux; do not edit. */',
      rule(':root', [
        ...theme('light'),
        ...Object.entries(lengths).map(([name, path]) => [`--${name}`, rem(path)] as const),
        ...mobileSizes,
      ]),
      // The width from which KRDS speaks of a desk, 1024 px.
      media('(min-width: 64em)', rule(':root', largerOnDesk)),
      // Only on screens: paper is always light.
      media('screen', rule(chosenDark, theme('dark'))),
      media('screen and (prefers-color-scheme: dark)', rule(systemDark, theme('dark'))),
      media('(prefers-contrast: more)', rule(':root', theme('lightContrast'))),
      media('screen and (prefers-contrast: more)', rule(chosenDark, theme('darkContrast'))),
      media(
        'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
        rule(systemDark, theme('darkContrast')),
      ),
    ].join('\n\n') + '\n'
  );
}

const indent = (lines: string): string => lines.replaceAll(/^/gm, '  ');
const media = (query: string, body: string): string => `@media ${query} {\n${indent(body)}\n}`;
const rule = (selector: string, declarations: Declarations): string =>
  `${selector} {\n${declarations.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

export function readKrdsTokens(): unknown {
  const file = createRequire(import.meta.url).resolve('krds-uiux/tokens/transformed_tokens.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (import.meta.main) {
  const css = krdsCss(readKrdsTokens());
  if (!process.argv.includes('--check')) writeFileSync(krdsCssFile, css);
  else if (readFileSync(krdsCssFile, 'utf8') !== css) {
    console.error('src/ui/theme/krds.css is out of date: run node scripts/site/krds-tokens.ts');
    process.exitCode = 1;
  }
}

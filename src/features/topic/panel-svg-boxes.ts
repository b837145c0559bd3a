import { paintAttributes, paintOf, tag } from './panel-svg-paint.ts';

/** Patterns of fill-patterns.css, as SVG; the ink lies over the colour of the fill. */
const patterns: Readonly<Record<string, { readonly size: number; readonly marks: string }>> = {
  diagonal: { size: 9, marks: '<path d="M-2,11L11,-2M-2,2L2,-2M7,11L11,7" stroke-width="1.5"/>' },
  dots: { size: 7, marks: '<circle cx="3.5" cy="3.5" r="1.4" stroke="none" fill="#fff"/>' },
  across: { size: 5.5, marks: '<path d="M0,2.75H5.5" stroke-width="1.5"/>' },
  upright: { size: 6.5, marks: '<path d="M3.25,0V6.5" stroke-width="1.5"/>' },
  crossed: { size: 10, marks: '<path d="M0,10L10,0M0,0L10,10" stroke-width="1"/>' },
  unknown: {
    size: 8,
    marks: '<path d="M-2,10L10,-2M-2,2L2,-2M6,10L10,6" stroke="#464c53" stroke-opacity="0.5"/>',
  },
  event: {
    size: 11,
    marks: '<path d="M-2,-2L13,13M-2,9L2,13M9,-2L13,2" stroke="#464c53" stroke-opacity="0.35"/>',
  },
};

/** The patterns that a picture uses, by name. */
export const patternDefinitions = (names: ReadonlySet<string>): string =>
  [...names]
    .map((name) => {
      const pattern = patterns[name];
      if (!pattern) return '';
      const { size, marks } = pattern;
      return `<pattern id="pattern-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><g fill="none" stroke="#fff" stroke-opacity="0.7">${marks}</g></pattern>`;
    })
    .join('');

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Ground, pattern and edges of an element of the page. */
export function boxSvg(
  element: Element,
  style: CSSStyleDeclaration,
  box: Box,
  usedPatterns: Set<string>,
): string {
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.height / 2);
  const place = { ...box, rx: radius === 0 ? null : radius };
  const ground = paintOf(style.backgroundColor);
  const edges = sides.map((side) => ({
    side,
    width: Number.parseFloat(style[`border${side}Width`]),
    isDrawn: !['none', 'hidden'].includes(style[`border${side}Style`]),
    isDashed: style[`border${side}Style`] === 'dashed',
    paint: paintOf(style[`border${side}Color`]),
  }));
  const drawn = edges.filter(
    ({ width, isDrawn, paint }) => isDrawn && width > 0 && paint.colour !== 'none',
  );
  let svg = '';
  if (ground.colour !== 'none' && box.width > 0 && box.height > 0) {
    svg += tag('rect', { ...place, ...paintAttributes('fill', ground) });
  }
  const pattern = element instanceof HTMLElement ? (element.dataset['pattern'] ?? '') : '';
  if (pattern in patterns && box.width > 0) {
    usedPatterns.add(pattern);
    svg += tag('rect', { ...place, fill: `url(#pattern-${pattern})` });
  }
  const [first] = drawn;
  if (first && drawn.length === 4) {
    const half = first.width / 2;
    return (
      svg +
      tag('rect', {
        x: box.x + half,
        y: box.y + half,
        width: box.width - first.width,
        height: box.height - first.width,
        rx: radius === 0 ? null : radius - half,
        fill: 'none',
        ...paintAttributes('stroke', first.paint),
        'stroke-width': first.width,
      })
    );
  }
  for (const { side, width, paint, isDashed } of drawn) {
    const right = box.x + box.width;
    const bottom = box.y + box.height;
    const half = width / 2;
    const [x1, y1, x2, y2] = {
      Top: [box.x, box.y + half, right, box.y + half],
      Right: [right - half, box.y, right - half, bottom],
      Bottom: [box.x, bottom - half, right, bottom - half],
      Left: [box.x + half, box.y, box.x + half, bottom],
    }[side] as [number, number, number, number];
    svg += tag('line', {
      x1,
      y1,
      x2,
      y2,
      ...paintAttributes('stroke', paint),
      'stroke-width': width,
      'stroke-dasharray': isDashed ? '3 3' : null,
    });
  }
  return svg;
}

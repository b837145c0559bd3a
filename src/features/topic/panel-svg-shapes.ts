import { paintAttributes, paintOf, round, tag, type Attributes } from './panel-svg-paint.ts';

type Matrix = Pick<DOMMatrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>;

/** Moves absolute straight paths, as our stretched drawings have, through a matrix. `null`: another path. */
export function movedPath(path: string, { a, b, c, d, e, f }: Matrix): string | null {
  if (!/^[MLHVZ\d\s,.eE+-]*$/.test(path)) return null;
  let x = 0;
  let y = 0;
  let moved = '';
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    if (command === 'Z') {
      moved += 'Z';
      continue;
    }
    const numbers = [...rest.matchAll(/[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g)].map(Number);
    const step = command === 'M' || command === 'L' ? 2 : 1;
    for (let i = 0; i + step <= numbers.length; i += step) {
      const one = numbers[i] ?? 0;
      if (command === 'H') x = one;
      else if (command === 'V') y = one;
      else [x, y] = [one, numbers[i + 1] ?? 0];
      // What follows the first pair of a move is a line.
      const letter = command === 'M' && i === 0 ? 'M' : 'L';
      moved += `${letter}${round(a * x + c * y + e)},${round(b * x + d * y + f)}`;
    }
  }
  return moved;
}

const geometry: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
};

const orNull = (value: string, usual: string): string | null => (value === usual ? null : value);

/** A shape of a drawing in the page, with all that style sheets say about it, at its place. */
export function shapeSvg(
  shape: SVGGraphicsElement,
  origin: DOMPoint,
  inheritedOpacity: number,
): string {
  const names = geometry[shape.tagName];
  const matrix = shape.getScreenCTM();
  if (!names || !matrix) return '';
  const style = getComputedStyle(shape);
  const opacity = inheritedOpacity * Number(style.opacity);
  const fill = paintOf(style.fill);
  const stroke = paintOf(style.stroke);
  if (opacity === 0 || (fill.colour === 'none' && stroke.colour === 'none')) return '';
  const placed = new DOMMatrix([
    matrix.a,
    matrix.b,
    matrix.c,
    matrix.d,
    matrix.e - origin.x,
    matrix.f - origin.y,
  ]);
  // Programs that read SVG often know no "non-scaling stroke": such paths are moved point by point.
  const moved =
    style.vectorEffect === 'non-scaling-stroke'
      ? movedPath(shape.getAttribute('d') ?? '', placed)
      : null;
  const place: Attributes =
    moved === null
      ? {
          ...Object.fromEntries(names.map((name) => [name, shape.getAttribute(name)])),
          transform: `matrix(${[placed.a, placed.b, placed.c, placed.d, placed.e, placed.f]
            .map((part) => Math.round(part * 10_000) / 10_000)
            .join(' ')})`,
        }
      : { d: moved };
  return tag(shape.tagName, {
    ...place,
    ...paintAttributes('fill', fill, opacity * Number(style.fillOpacity)),
    ...(stroke.colour === 'none'
      ? {}
      : {
          ...paintAttributes('stroke', stroke, opacity * Number(style.strokeOpacity)),
          'stroke-width': Number.parseFloat(style.strokeWidth),
          'stroke-dasharray': orNull(style.strokeDasharray.replaceAll('px', ''), 'none'),
          'stroke-linecap': orNull(style.strokeLinecap, 'butt'),
          'stroke-linejoin': orNull(style.strokeLinejoin, 'miter'),
          'paint-order': orNull(style.paintOrder, 'normal'),
        }),
  });
}

/** Words inside a drawing, such as the names on a map. */
export function shapeTextSvg(text: SVGTextElement, origin: DOMPoint): string {
  const matrix = text.getScreenCTM();
  const content = text.textContent;
  if (!matrix || content === '') return '';
  const style = getComputedStyle(text);
  const size = Number.parseFloat(style.fontSize) * matrix.d;
  const x = Number(text.getAttribute('x'));
  const y = Number(text.getAttribute('y'));
  // Few programs know baselines besides the usual one: the middle of letters lies 0.35 above it.
  const drop = style.dominantBaseline === 'central' ? 0.35 * size : 0;
  return tag(
    'text',
    {
      x: matrix.a * x + matrix.c * y + matrix.e - origin.x,
      y: matrix.b * x + matrix.d * y + matrix.f - origin.y + drop,
      'font-size': size,
      'font-weight': orNull(style.fontWeight, '400'),
      'text-anchor': orNull(style.textAnchor, 'start'),
      ...paintAttributes('fill', paintOf(style.fill)),
    },
    content.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
}

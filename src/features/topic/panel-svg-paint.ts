/** Colours and numbers of computed styles, as any program that reads SVG knows them. */
export interface Paint {
  /** `#rrggbb`, or `none`. */
  readonly colour: string;
  readonly opacity: number;
}

const none: Paint = { colour: 'none', opacity: 0 };
const known = new Map<string, Paint>();
let pixel: CanvasRenderingContext2D | null = null;

/** Reads any CSS colour, such as a mixed one, by painting it: SVG programs know only the plain ones. */
export function paintOf(css: string): Paint {
  if (css === '' || css === 'none' || css === 'transparent') return none;
  const before = known.get(css);
  if (before) return before;
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
    { willReadFrequently: true },
  );
  if (!pixel) return none;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = css;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  const paint = alpha === 0 ? none : { colour: `#${hex}`, opacity: alpha / 255 };
  known.set(css, paint);
  return paint;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element as text; attributes that are `null` are left out. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === null
        ? []
        : [` ${key}="${escapeXml(String(typeof value === 'number' ? round(value) : value))}"`],
    )
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

/** `fill` or `stroke` with its opacity, where that is not whole. */
export function paintAttributes(name: 'fill' | 'stroke', paint: Paint, more = 1): Attributes {
  const opacity = round(paint.opacity * more);
  return {
    [name]: paint.colour,
    [`${name}-opacity`]: paint.colour === 'none' || opacity === 1 ? null : opacity,
  };
}

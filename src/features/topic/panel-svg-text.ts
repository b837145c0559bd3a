import { escapeXml, paintAttributes, paintOf, tag } from './panel-svg-paint.ts';

let canvas: CanvasRenderingContext2D | null = null;

/** Measures text as the page sets it. */
function measure(text: string, style: CSSStyleDeclaration): TextMetrics | null {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return null;
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return canvas.measureText(text);
}

interface Line {
  text: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines that the browser broke a text into, word by word. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  // Narrow and unbreakable spaces stay inside what they join.
  for (const match of node.data.matchAll(/[^ \t\n\r]+/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    // A word that is longer than its line is broken too; it stays whole here, which is rare.
    const [box] = range.getClientRects();
    if (!box) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - box.top) < 2) {
      line.text += ` ${match[0]}`;
      line.right = box.right;
    } else {
      lines.push({
        text: match[0],
        left: box.left,
        right: box.right,
        top: box.top,
        bottom: box.bottom,
      });
    }
  }
  return lines;
}

/** As much of a text as its box shows, where the page cuts it short. */
function cut(text: string, room: number, style: CSSStyleDeclaration): string {
  if ((measure(text, style)?.width ?? 0) <= room + 1) return text;
  let kept = [...text];
  while (kept.length > 1 && (measure(`${kept.join('')}…`, style)?.width ?? 0) > room) {
    kept = kept.slice(0, -1);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** A text of the page as text of the picture, line by line at its place. */
export function textSvg(node: Text, parent: Element, origin: DOMPoint): string {
  const style = getComputedStyle(parent);
  const fill = paintOf(style.color);
  const isCut = style.overflowX === 'hidden' && style.textOverflow === 'ellipsis';
  return linesOf(node)
    .map(({ text, left, top, bottom }) => {
      const shown = isCut ? cut(text, parent.clientWidth, style) : text;
      const metrics = measure(shown, style);
      const ascent = metrics?.fontBoundingBoxAscent ?? 0.8;
      const descent = metrics?.fontBoundingBoxDescent ?? 0.2;
      const baseline = top + ((bottom - top) * ascent) / (ascent + descent);
      const hasHalo = style.textShadow !== 'none';
      return tag(
        'text',
        {
          x: left - origin.x,
          y: baseline - origin.y,
          'font-size': Number.parseFloat(style.fontSize),
          'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
          ...paintAttributes('fill', fill),
          ...(hasHalo
            ? {
                stroke: '#ffffff',
                'stroke-width': 3,
                'stroke-linejoin': 'round',
                'paint-order': 'stroke',
              }
            : {}),
        },
        escapeXml(shown),
      );
    })
    .join('');
}

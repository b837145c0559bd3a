import { boxSvg, patternDefinitions } from './panel-svg-boxes.ts';
import { escapeXml, round, tag } from './panel-svg-paint.ts';
import { shapeSvg, shapeTextSvg } from './panel-svg-shapes.ts';
import { textSvg } from './panel-svg-text.ts';

const isUnseen = (style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.visibility === 'hidden' ||
  Number(style.opacity) === 0 ||
  // Words for screen readers.
  style.clipPath === 'inset(50%)';

/**
 * An element as it stands in the page, as one SVG picture that needs nothing else: boxes and shapes
 * with their colours, words as text. It knows as much of CSS as the panels use.
 */
export function elementSvg(root: Element, title: string): string {
  const box = root.getBoundingClientRect();
  const origin = new DOMPoint(box.left, box.top);
  const usedPatterns = new Set<string>();
  let clips = '';
  let clipCount = 0;
  const content = walk(root);
  const [width, height] = [round(box.width), round(box.height)];
  const { fontFamily, color } = getComputedStyle(root);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escapeXml(document.documentElement.lang)}" role="img" font-family="${escapeXml(fontFamily)}" fill="${escapeXml(color)}" style="font-variant-numeric:tabular-nums"><title>${escapeXml(title)}</title><defs>${patternDefinitions(usedPatterns)}${clips}</defs>${content}</svg>`;

  function walk(element: Element): string {
    const style = getComputedStyle(element);
    if (isUnseen(style)) return '';
    const { left, top, width, height } = element.getBoundingClientRect();
    const place = { x: left - origin.x, y: top - origin.y, width, height };
    if (element instanceof SVGSVGElement) {
      const shapes = drawing(element, Number(style.opacity));
      if (style.overflowX === 'visible') return shapes;
      clipCount += 1;
      clips += `<clipPath id="clip-${clipCount}">${tag('rect', place)}</clipPath>`;
      return `<g clip-path="url(#clip-${clipCount})">${shapes}</g>`;
    }
    let svg = boxSvg(element, style, place, usedPatterns);
    const later: Element[] = [];
    for (const child of element.childNodes) {
      if (child instanceof Text) svg += textSvg(child, element, origin);
      // What lies below its neighbours is painted first.
      else if (child instanceof Element && Number(getComputedStyle(child).zIndex) < 0) {
        svg += walk(child);
      } else if (child instanceof Element) later.push(child);
    }
    return svg + later.map(walk).join('');
  }

  function drawing(element: Element, opacity: number): string {
    let svg = '';
    for (const child of element.children) {
      const style = getComputedStyle(child);
      if (isUnseen(style) || child.tagName === 'title') continue;
      if (child instanceof SVGTextElement) svg += shapeTextSvg(child, origin);
      else if (child instanceof SVGGElement) {
        svg += drawing(child, opacity * Number(style.opacity));
      } else if (child instanceof SVGGraphicsElement) svg += shapeSvg(child, origin, opacity);
    }
    return svg;
  }
}

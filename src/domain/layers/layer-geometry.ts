import type { LayerFeature } from './layer.ts';

/** Longitude and latitude, in degrees. */
export type Position = readonly [number, number];
export type LayerGeometry = LayerFeature['geometry'];
export type LayerBox = [number, number, number, number];

export const metresPerDegree = 111_320;

/** Degrees of longitude shrink towards the poles; a city is small enough for one factor. */
const shrink = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

const pair = (position: readonly number[]): Position => [position[0] ?? NaN, position[1] ?? NaN];

/** The geometry as lines: a point is a line of one position, an area is its rings. */
export function linesOf(geometry: LayerGeometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[pair(geometry.coordinates)]];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => line.map(pair));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => ring.map(pair));
  }
}

export function boxOf(positions: Iterable<Position>): LayerBox {
  const box: LayerBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Metres from a position to a stretch between two others. */
export function metresToSegment(at: Position, from: Position, to: Position): number {
  const scale = shrink(at[1]);
  const [x, y] = [(at[0] - from[0]) * scale, at[1] - from[1]];
  const [dx, dy] = [(to[0] - from[0]) * scale, to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
  return Math.hypot(x - share * dx, y - share * dy) * metresPerDegree;
}

export const metresBetween = (from: Position, to: Position): number =>
  metresToSegment(from, to, to);

export const lineMetres = (line: readonly Position[]): number =>
  line.reduce((sum, at, index) => {
    const before = line[index - 1];
    return before ? sum + metresBetween(before, at) : sum;
  }, 0);

/** Whether a position lies in rings of which the odd ones are the inside, as GeoJSON has them. */
export function isInside([x, y]: Position, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
      const [a, b] = [ring[at], ring[before]];
      if (!a || !b || a[1] > y === b[1] > y) continue;
      if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return inside;
}

/** Leaves out the positions that a line hardly needs (Douglas and Peucker). */
export function simplifyLine(line: readonly Position[], metres: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [far, farthest] = [0, -1];
  for (let at = 1; at < line.length - 1; at += 1) {
    const position = line[at];
    const distance = position ? metresToSegment(position, first, last) : 0;
    if (distance > farthest) [far, farthest] = [at, distance];
  }
  if (farthest <= metres) return [first, last];
  const before = simplifyLine(line.slice(0, far + 1), metres);
  return [...before.slice(0, -1), ...simplifyLine(line.slice(far), metres)];
}

/** Rounds positions and leaves out those that fall on the one before. */
export function roundLine(line: readonly Position[], decimals: number): [number, number][] {
  const rounded: [number, number][] = [];
  for (const [x, y] of line) {
    const at: [number, number] = [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
    const before = rounded.at(-1);
    if (before?.[0] !== at[0] || before[1] !== at[1]) rounded.push(at);
  }
  return rounded;
}

/** A place that stands for the thing: itself, the middle of its longest line, its largest ring's middle. */
export function anchorOf(geometry: LayerGeometry): Position {
  const lines = linesOf(geometry);
  const longest = lines.reduce<readonly Position[]>(
    (best, line) => (lineMetres(line) > lineMetres(best) ? line : best),
    lines[0] ?? [],
  );
  if (geometry.type === 'MultiPolygon') return centroidOf(longest);
  let left = lineMetres(longest) / 2;
  for (let at = 1; at < longest.length; at += 1) {
    const [from, to] = [longest[at - 1], longest[at]];
    if (!from || !to) break;
    const length = metresBetween(from, to);
    if (length >= left && length > 0) {
      const share = left / length;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return longest[0] ?? [NaN, NaN];
}

function centroidOf(ring: readonly Position[]): Position {
  const [originX, originY] = ring[0] ?? [NaN, NaN];
  let [area, x, y] = [0, 0, 0];
  for (let at = 1; at < ring.length; at += 1) {
    const [from, to] = [ring[at - 1], ring[at]];
    if (!from || !to) break;
    const [ax, ay, bx, by] = [
      from[0] - originX,
      from[1] - originY,
      to[0] - originX,
      to[1] - originY,
    ];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return area === 0 ? [originX, originY] : [originX + x / (3 * area), originY + y / (3 * area)];
}

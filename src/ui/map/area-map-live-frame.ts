import type { AreaShapes } from '../../domain/layers/geometry.ts';
import type { AreaFeature } from './area-map-live-topology.ts';

/** Left, top, right, bottom; y grows downwards, as in SVG and in Mercator tiles. */
type Box = readonly [number, number, number, number];
type Point = readonly [number, number];
/** West, south, east, north: mutable, as MapLibre's types want it. */
type LngLatBox = [number, number, number, number];

/** The static drawing laid over the globe, so that the live map takes its place without a jump. */
export interface MapFrame {
  /** The whole drawing, its margins included. */
  readonly bounds: LngLatBox;
  /** Longitude and latitude of a point of the drawing. */
  readonly toLngLat: (point: Point) => [number, number];
  /** Pixels that one drawing unit takes at a zoom of the live map. */
  readonly pixelsPerUnit: (zoom: number) => number;
}

const mercator = ([lng, lat]: Point): [number, number] => [
  (lng + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];
const lngLat = ([x, y]: Point): [number, number] => [
  x * 360 - 180,
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90,
];

function boxAround(points: Iterable<Point>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return right > left && bottom > top ? [left, top, right, bottom] : null;
}

function* cornersOf(features: readonly AreaFeature[]): Generator<Point> {
  for (const { geometry } of features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [lng, lat] of polygons.flat(2)) {
      if (lng !== undefined && lat !== undefined) yield mercator([lng, lat]);
    }
  }
}

/** Corners of straight-lined paths as d3-geo writes them; none when a path holds anything else. */
export function pathPoints(path: string): Point[] {
  if (!/^[MLZ\d.,\se+-]*$/.test(path)) return [];
  const numbers = path.match(/-?[\d.]+(?:e[+-]?\d+)?/g)?.map(Number) ?? [];
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x, y] = [numbers[at], numbers[at + 1]];
    if (x !== undefined && y !== undefined) points.push([x, y]);
  }
  return points;
}

/** Where the areas would lie if the drawing only centred them: used when the paths cannot be read. */
function centred([width, height]: Point, [left, top, right, bottom]: Box): Box {
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const [x, y] = [(width - scale * (right - left)) / 2, (height - scale * (bottom - top)) / 2];
  return [x, y, width - x, height - y];
}

export function frameOf(shapes: AreaShapes, features: readonly AreaFeature[]): MapFrame {
  const known = new Set(shapes.areas.map(({ code }) => code));
  const shared = features.filter(({ properties }) => known.has(properties.code));
  const codes = new Set(shared.map(({ properties }) => properties.code));
  const globe = boxAround(cornersOf(shared));
  if (!globe) throw new Error('The topology has none of the areas of the drawing.');
  const drawn =
    boxAround(
      shapes.areas.filter(({ code }) => codes.has(code)).flatMap(({ path }) => pathPoints(path)),
    ) ?? centred(shapes.size, globe);

  const [scaleX, scaleY] = [
    (globe[2] - globe[0]) / (drawn[2] - drawn[0]),
    (globe[3] - globe[1]) / (drawn[3] - drawn[1]),
  ];
  const toLngLat = ([x, y]: Point) =>
    lngLat([globe[0] + (x - drawn[0]) * scaleX, globe[1] + (y - drawn[1]) * scaleY]);
  const [west, north] = toLngLat([0, 0]);
  const [east, south] = toLngLat(shapes.size);
  return {
    bounds: [west, south, east, north],
    toLngLat,
    // MapLibre's world is 512 pixels wide at zoom 0.
    pixelsPerUnit: (zoom) => 512 * 2 ** zoom * scaleX,
  };
}

/** Room around the frame, so that a reader can pull an edge away from the buttons. */
export function slackAround([west, south, east, north]: LngLatBox, share: number): LngLatBox {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [west - x, south - y, east + x, north + y];
}

/** The upper corner where the city leaves more room: on a phone the row of buttons is two fifths of the width. */
export function clearSide({ size: [width, height], areas }: AreaShapes): 'left' | 'right' {
  const upper = areas.flatMap(({ path }) => pathPoints(path)).filter(([, y]) => y < height / 5);
  const left = upper.filter(([x]) => x < width * 0.4).length;
  const right = upper.filter(([x]) => x > width * 0.6).length;
  return left < right ? 'left' : 'right';
}

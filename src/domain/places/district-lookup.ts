import {
  boxOf,
  isInside,
  linesOf,
  metresBetween,
  metresPerDegree,
  metresToSegment,
  type LayerBox,
  type LayerGeometry,
  type Position,
} from '../layers/layer-geometry.ts';

/** An outline with its legal code: polygons of rings, as in GeoJSON's MultiPolygon. */
export interface DistrictPolygon {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The outlines are simplified; what lies this close outside still belongs to the nearest district. */
const borderMetres = 200;
/** How closely a line is followed to find which district holds most of it. */
const strideMetres = 50;

interface Entry extends DistrictPolygon {
  readonly box: LayerBox;
}

const within = ([x, y]: Position, box: LayerBox, slack: number): boolean =>
  x >= box[0] - slack && x <= box[2] + slack && y >= box[1] - slack && y <= box[3] + slack;

const metresToOutline = (at: Position, { polygons }: Entry): number => {
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1], ring[index]];
      if (from && to) nearest = Math.min(nearest, metresToSegment(at, from, to));
    }
  }
  return nearest;
};

function districtAt(at: Position, entries: readonly Entry[]): string | null {
  const slack = (2 * borderMetres) / metresPerDegree;
  const near = entries.filter(({ box }) => within(at, box, slack));
  const holder = near.find(({ polygons }) => polygons.some((rings) => isInside(at, rings)));
  if (holder) return holder.code;
  const distances = near.map((entry) => [metresToOutline(at, entry), entry.code] as const);
  const [nearest] = distances.toSorted(([a], [b]) => a - b);
  return nearest && nearest[0] <= borderMetres ? nearest[1] : null;
}

/** Middles of stretches of a line, each with its length. */
function* strides(line: readonly Position[]): Generator<readonly [Position, number]> {
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (!from || !to) continue;
    const length = metresBetween(from, to);
    const steps = Math.max(1, Math.ceil(length / strideMetres));
    for (let step = 0; step < steps; step += 1) {
      const share = (step + 0.5) / steps;
      const at: Position = [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
      ];
      yield [at, length / steps];
    }
  }
}

/**
 * Finds the district of a point, or the one that holds most of a line or of an area's outline;
 * `null` where no part lies in a district.
 */
export function districtLookup(
  districts: readonly DistrictPolygon[],
): (geometry: LayerGeometry) => string | null {
  const entries = districts.map((district) => ({
    ...district,
    box: boxOf(district.polygons.flat(2)),
  }));
  return (geometry) => {
    const held = new Map<string, number>();
    for (const line of linesOf(geometry)) {
      const [first] = line;
      const parts = line.length === 1 && first ? [[first, 1] as const] : strides(line);
      for (const [at, length] of parts) {
        const code = districtAt(at, entries);
        if (code !== null) held.set(code, (held.get(code) ?? 0) + length);
      }
    }
    const [most] = [...held].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  };
}

import { districtLookup, type DistrictPolygon } from '../../src/domain/places/district-lookup.ts';
import { metresBetween, type Position } from '../../src/domain/layers/layer-geometry.ts';

/** How closely a lane is followed across the borders of districts, in metres. */
const strideMetres = 20;

/**
 * Shares of a lane's drawn length by district, which add up to 1. What lies in none is under `null`.
 */
export function laneShares(
  districts: readonly DistrictPolygon[],
): (lines: readonly (readonly Position[])[]) => ReadonlyMap<string | null, number> {
  const find = districtLookup(districts);
  return (lines) => {
    const held = new Map<string | null, number>();
    let total = 0;
    for (const line of lines) {
      for (let at = 1; at < line.length; at += 1) {
        const [from, to] = [line[at - 1], line[at]];
        if (!from || !to) continue;
        const length = metresBetween(from, to);
        const count = Math.max(1, Math.ceil(length / strideMetres));
        total += length;
        for (let step = 0; step < count; step += 1) {
          const share = (step + 0.5) / count;
          const middle = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
          const code = find({ type: 'Point', coordinates: middle });
          held.set(code, (held.get(code) ?? 0) + length / count);
        }
      }
    }
    return new Map([...held].map(([code, metres]) => [code, total === 0 ? 0 : metres / total]));
  };
}

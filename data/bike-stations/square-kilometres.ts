import type { DistrictPolygon } from '../../src/domain/places/district-lookup.ts';
import type { Position } from '../../src/domain/layers/layer-geometry.ts';

/** Kilometres of a degree of latitude on a sphere of the earth's mean radius. */
const kmPerDegree = 111.195;

/** Area of a ring on the ground; a district is small enough for the scale of its middle. */
function ringArea(ring: readonly Position[]): number {
  const latitudes = ring.map(([, latitude]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  let twice = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [from, to] = [ring[at - 1], ring[at]];
    if (from && to) twice += from[0] * to[1] - to[0] * from[1];
  }
  return (Math.abs(twice) / 2) * shrink * kmPerDegree ** 2;
}

/** Area of a district from its outline. The outline is simplified: good to a third of a per cent. */
export const squareKilometres = ({ polygons }: DistrictPolygon): number =>
  polygons.reduce(
    (sum, [outline = [], ...holes]) =>
      sum + ringArea(outline) - holes.reduce((all, hole) => all + ringArea(hole), 0),
    0,
  );

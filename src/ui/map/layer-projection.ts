import type { LayerBox, Position } from '../../domain/layers/layer-geometry.ts';

const mercatorY = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** From longitude and latitude to the units of a drawing that covers `bounds`, as Mercator has it. */
export type Projection = (position: Position) => readonly [x: number, y: number];

export function projectionOf(
  [west, south, east, north]: LayerBox,
  [width, height]: readonly [number, number],
): Projection {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  return ([longitude, latitude]) => [
    ((longitude - west) / (east - west)) * width,
    ((top - mercatorY(latitude)) / (top - bottom)) * height,
  ];
}

/** Path data of lines in half units and by steps, a third of the length of whole coordinates. */
export function compactPath(lines: readonly (readonly Position[])[], project: Projection): string {
  let path = '';
  for (const line of lines) {
    let [x, y] = [NaN, NaN];
    let [steps, open] = ['', false];
    for (const position of line) {
      const [px, py] = project(position);
      const [nextX, nextY] = [Math.round(px * 2), Math.round(py * 2)];
      if (nextX === x && nextY === y) continue;
      if (Number.isNaN(x)) steps = `M${nextX} ${nextY}`;
      else {
        const dx = nextX - x;
        const dy = nextY - y;
        steps += `${open ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
        open = true;
      }
      [x, y] = [nextX, nextY];
    }
    if (open) path += steps;
  }
  return path;
}

import type { Position } from '../../src/domain/layers/layer-geometry.ts';

/** Five digits after the point are about a metre. */
const factor = 100_000;

/**
 * Lines as short text, for the snapshot: whole numbers, each position but the first as the way from
 * the one before. `;` ends a line.
 */
export const encodeLines = (lines: readonly (readonly Position[])[]): string =>
  lines
    .map((line) => {
      let [lastX, lastY] = [0, 0];
      return line
        .map(([longitude, latitude]) => {
          const [x, y] = [Math.round(longitude * factor), Math.round(latitude * factor)];
          const step = `${x - lastX} ${y - lastY}`;
          [lastX, lastY] = [x, y];
          return step;
        })
        .join(' ');
    })
    .join(';');

export const decodeLines = (text: string): Position[][] =>
  text.split(';').map((line) => {
    const steps = line.split(' ').map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: steps.length / 2 }, (_, at): Position => {
      x += steps[2 * at] ?? 0;
      y += steps[2 * at + 1] ?? 0;
      return [x / factor, y / factor];
    });
  });

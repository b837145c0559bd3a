import type { LayerIndex } from '../../domain/layers/layer.ts';
import type { Position } from '../../domain/layers/layer-geometry.ts';

/** A district's things as one circle. */
export interface DistrictCircle {
  readonly area: string;
  readonly at: Position;
  readonly count: number;
  /** What the circle's area stands for: the sum of the size field, else the count. */
  readonly size: number;
  /** In pixels, and in drawing units. */
  readonly radius: number;
}

const smallest = 9;
const largest = 26;

/** Circles whose area follows the size; the smallest can still hold a number. */
export function districtCircles({ parts }: LayerIndex): DistrictCircle[] {
  const sizes = parts.map(({ size, count }) => size ?? count);
  const most = Math.max(...sizes, 1);
  return parts.map(({ area, centre, count }, n) => {
    const size = sizes[n] ?? 0;
    return {
      area,
      at: centre,
      count,
      size,
      radius: Math.max(
        smallest,
        Math.round(largest * Math.sqrt(Math.max(0, size) / most) * 10) / 10,
      ),
    };
  });
}

/** Circles of several layers stand beside each other: how far from the middle, in pixels. */
export const circleShift = (place: number, of: number): number => (place - (of - 1) / 2) * 30;

import type { MapLayer } from '../../domain/layers/map-layer.ts';

/** What the build tells the city map's script, so that it loads no definition: plain JSON. */
export interface CityMapFacts {
  readonly layers: readonly MapLayer[];
  /** Layers that are on at first. */
  readonly on: readonly string[];
  /** Measures that can colour the ground, by `dataset/measure`. */
  readonly grounds: readonly { readonly id: string; readonly title: string }[];
  readonly districts: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
  }[];
}

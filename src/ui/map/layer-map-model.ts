import type { LayerIndex, LayerNames, LayerPart } from '../../domain/layers/layer.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';

/** Where the map gets its data from; each promise may fail, and asking again is allowed. */
export interface LayerSource {
  readonly index: (layer: MapLayer) => Promise<LayerIndex>;
  readonly part: (layer: MapLayer, area: string) => Promise<LayerPart>;
  readonly names: (layer: MapLayer) => Promise<LayerNames>;
}

/** A single thing of a layer. */
export interface ThingRef {
  readonly layer: string;
  readonly id: string;
}

export interface MapCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the map shows; an address can carry all of it. */
export interface LayerMapView {
  /** Layers that are switched on, by id. */
  readonly on: readonly string[];
  /** `null`: the whole city. */
  readonly camera: MapCamera | null;
  readonly chosen: ThingRef | null;
}

/** A district of the ground. */
export interface MapDistrict {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** A measure by district under the layers. */
export interface MapGround {
  readonly title: string;
  /** CSS custom property for each district's code; a district without value is absent. */
  readonly fills: Readonly<Record<string, string>>;
  readonly bins: readonly {
    readonly label: string;
    readonly fill: string;
    readonly count: number;
  }[];
  /** Value in words by district. */
  readonly values: Readonly<Record<string, string>>;
}

import * as v from 'valibot';
import type { LayerMapView, MapCamera } from '../../ui/map/layer-map-model.ts';

/** What the city map shows; the address carries all of it. */
export interface CityMapState extends LayerMapView {
  /** `dataset/measure` on the ground, or `null`. */
  readonly ground: string | null;
}

/** What an address may name: everything else falls back to the default. */
export interface CityMapBounds {
  readonly layers: readonly string[];
  readonly grounds: readonly string[];
  /** Layers that are on where the address names none. */
  readonly initial: readonly string[];
}

const finite = v.pipe(v.string(), v.toNumber(), v.finite());
const cameraSchema = v.pipe(
  v.string(),
  v.transform((text) => text.split(',')),
  v.tuple([
    v.pipe(finite, v.minValue(33), v.maxValue(39)),
    v.pipe(finite, v.minValue(124), v.maxValue(132)),
    v.pipe(finite, v.minValue(7), v.maxValue(18)),
  ]),
);
const searchSchema = v.object({
  layers: v.fallback(v.optional(v.string()), undefined),
  at: v.fallback(v.optional(cameraSchema), undefined),
  thing: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[^:]+\/[^:]+:.+$/))), undefined),
  ground: v.fallback(v.optional(v.string()), undefined),
});

export function parseCityMap(search: string, bounds: CityMapBounds): CityMapState {
  const given = v.parse(searchSchema, Object.fromEntries(new URLSearchParams(search)));
  const on =
    given.layers === undefined
      ? bounds.initial
      : bounds.layers.filter((id) => (given.layers ?? '').split(',').includes(id));
  const [latitude, longitude, zoom] = given.at ?? [];
  const camera: MapCamera | null =
    latitude === undefined || longitude === undefined || zoom === undefined
      ? null
      : { latitude, longitude, zoom };
  const colon = given.thing?.indexOf(':') ?? -1;
  const layer = given.thing?.slice(0, colon) ?? '';
  const chosen =
    given.thing !== undefined && bounds.layers.includes(layer)
      ? { layer, id: given.thing.slice(colon + 1) }
      : null;
  return {
    on: chosen && !on.includes(chosen.layer) ? [...on, chosen.layer] : on,
    camera,
    chosen,
    ground:
      given.ground !== undefined && bounds.grounds.includes(given.ground) ? given.ground : null,
  };
}

/** The address of a state: only what differs from the first view, in a fixed order. */
export function formatCityMap(state: CityMapState, bounds: CityMapBounds): string {
  const search = new URLSearchParams();
  const on = bounds.layers.filter((id) => state.on.includes(id));
  if (on.join() !== bounds.layers.filter((id) => bounds.initial.includes(id)).join())
    search.set('layers', on.join(','));
  if (state.camera) {
    const { latitude, longitude, zoom } = state.camera;
    search.set('at', [latitude.toFixed(4), longitude.toFixed(4), zoom.toFixed(1)].join(','));
  }
  if (state.chosen) search.set('thing', `${state.chosen.layer}:${state.chosen.id}`);
  if (state.ground !== null) search.set('ground', state.ground);
  // These may stand in an address as they are, and are easier to read.
  return search.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

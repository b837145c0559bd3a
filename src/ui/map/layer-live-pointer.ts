import type { GeoJSONSource, Map as LibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { ThingRef } from './layer-map-model.ts';

/** Something of a layer under the pointer: one thing, a cluster of them, or a district's circle. */
export type Hit =
  | { readonly kind: 'thing'; readonly thing: ThingRef }
  | {
      readonly kind: 'cluster';
      readonly layer: string;
      readonly cluster: number;
      readonly count: number;
      readonly size: number;
      readonly at: [number, number];
    }
  | { readonly kind: 'district'; readonly layer: string; readonly area: string };

export interface LayerHover {
  readonly hit: Hit;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Listeners {
  readonly onHover: (hover: LayerHover | null) => void;
  readonly onHit: (hit: Hit | null) => void;
}

/** A finger is wider than a line. */
const reach = 6;

function hitOf({ source, properties, geometry }: MapGeoJSONFeature): Hit | null {
  const text = (name: string): string => String(properties[name] ?? '');
  if (source.endsWith(':far'))
    return { kind: 'district', layer: source.slice(0, -4), area: text('area') };
  if (properties['point_count'] !== undefined && geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return {
      kind: 'cluster',
      layer: source,
      cluster: Number(properties['cluster_id']),
      count: Number(properties['point_count']),
      size: Number(properties['size']),
      at: [longitude, latitude],
    };
  }
  const id = text('id');
  return id === '' ? null : { kind: 'thing', thing: { layer: source, id } };
}

/** Points before lines before areas; districts' labels and the ground do not answer. */
const order = ['circle', 'line', 'fill'];

export function hitAt(map: LibreMap, { x, y }: { x: number; y: number }): Hit | null {
  const layers = map
    .getLayersOrder()
    .filter((id) => id.includes('/') && order.includes(map.getLayer(id)?.type ?? ''));
  if (layers.length === 0) return null;
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const exact = map.queryRenderedFeatures([x, y], { layers });
  const found = exact.length > 0 ? exact : map.queryRenderedFeatures(box, { layers });
  const [best] = found.toSorted(
    (a, b) => order.indexOf(a.layer.type) - order.indexOf(b.layer.type),
  );
  return best ? hitOf(best) : null;
}

const same = (a: Hit | null, b: Hit | null): boolean => JSON.stringify(a) === JSON.stringify(b);

export function followLayerPointer(map: LibreMap, { onHover, onHit }: Listeners): void {
  let last: Hit | null = null;
  let pending = 0;
  const leave = (): void => {
    cancelAnimationFrame(pending);
    pending = 0;
    if (last !== null) onHover(null);
    last = null;
    map.getCanvas().style.cursor = '';
  };
  map.on('mousemove', ({ point }) => {
    // At most once a frame: asking what is drawn costs more than moving a pointer does.
    if (pending !== 0 || map.isMoving()) return;
    pending = requestAnimationFrame(() => {
      pending = 0;
      const hit = hitAt(map, point);
      map.getCanvas().style.cursor = hit ? 'pointer' : '';
      if (hit === null && last === null) return;
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      if (!same(hit, last) || hit?.kind === 'thing') {
        onHover(hit && { hit, x: point.x, y: point.y, width, height });
      }
      last = hit;
    });
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', ({ point }) => onHit(hitAt(map, point)));
}

/** The zoom at which a cluster falls apart. */
export async function expansionZoom(map: LibreMap, hit: Hit & { kind: 'cluster' }) {
  const source = map.getSource<GeoJSONSource>(hit.layer);
  return source ? source.getClusterExpansionZoom(hit.cluster) : map.getZoom() + 2;
}

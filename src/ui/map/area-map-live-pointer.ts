import type { Map as LibreMap, MapLayerMouseEvent } from 'maplibre-gl';

/** An area under the pointer and where the pointer is, in pixels of the map, whose size comes along. */
export interface Hover {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PointerListeners {
  readonly onHover: (hover: Hover | null) => void;
  readonly onSelect: (code: string) => void;
}

const areaAt = (event: MapLayerMouseEvent): string | null => {
  const code: unknown = event.features?.[0]?.properties['code'];
  return typeof code === 'string' ? code : null;
};

export function followPointer(map: LibreMap, { onHover, onSelect }: PointerListeners): void {
  let hovered: string | null = null;
  const mark = (code: string | null) => {
    if (code === hovered) return;
    if (hovered !== null) map.setFeatureState({ source: 'areas', id: hovered }, { hovered: false });
    if (code !== null) map.setFeatureState({ source: 'areas', id: code }, { hovered: true });
    hovered = code;
    map.getCanvas().style.cursor = code === null ? '' : 'pointer';
  };
  const leave = () => {
    mark(null);
    onHover(null);
  };
  map.on('mousemove', 'areas', (event) => {
    const code = areaAt(event);
    mark(code);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    onHover(code === null ? null : { code, x: event.point.x, y: event.point.y, width, height });
  });
  map.on('mouseleave', 'areas', leave);
  // A moving map slides away under a resting pointer.
  map.on('movestart', leave);
  map.on('click', 'areas', (event) => {
    const code = areaAt(event);
    if (code !== null) onSelect(code);
  });
}

import type { Hover } from './area-map-live-pointer.ts';
import type { MapArea } from './area-map-model.ts';

/** Hidden from screen readers: the page's list of areas says the same. */
export function AreaMapLiveTooltip({
  area,
  hover,
}: {
  readonly area: MapArea;
  readonly hover: Hover;
}) {
  return (
    // Hangs towards the far side of the map, so that it is never cut off. Moved by transform,
    // because moving by `left` and `top` counts as a layout shift.
    <div
      className="area-map-live-tooltip"
      aria-hidden="true"
      data-x={hover.x > hover.width / 2 ? 'before' : 'after'}
      data-y={hover.y > hover.height / 2 ? 'before' : 'after'}
      style={{ transform: `translate(${String(hover.x)}px, ${String(hover.y)}px)` }}
    >
      <b>{area.name}</b> <span>{area.valueText}</span>
    </div>
  );
}

import type { LayerLook, LineClass } from './layer-look.ts';

/** How points of a layer look, for the legend. */
export function PointSwatch({ look }: { readonly look: LayerLook }) {
  return (
    <svg
      className="layer-swatch layer-map-circles"
      data-shape={look.shape}
      style={{ color: `var(${look.color})` }}
      viewBox="0 0 28 18"
      width="28"
      height="18"
      aria-hidden="true"
    >
      <circle cx="14" cy="9" r="6.5" />
    </svg>
  );
}

/** How a class of lines looks, for the legend. */
export function LineSwatch({ kind }: { readonly kind: LineClass }) {
  const width = 3.4 * kind.width;
  return (
    <svg className="layer-swatch" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
      <path
        d="M1 9H27"
        fill="none"
        style={{ stroke: `var(${kind.color})` }}
        strokeWidth={width}
        strokeDasharray={kind.dash.map((length) => length * width).join(' ')}
      />
    </svg>
  );
}

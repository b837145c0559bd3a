import type { LayersView } from '../../domain/view.ts';

/** Layers that a view shows at first: the first, and those that ask for it. */
export const layersOn = ({ layers }: LayersView): string[] =>
  layers.filter(({ on }, place) => on || place === 0).map(({ layer }) => layer);

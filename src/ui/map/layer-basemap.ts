import type { Map as LibreMap, StyleSpecification } from 'maplibre-gl';
import * as v from 'valibot';

/** Enough of a style to tell that it is one; MapLibre checks the rest. */
const styleSchema = v.looseObject({
  version: v.literal(8),
  sources: v.record(v.string(), v.looseObject({ type: v.string() })),
  layers: v.array(v.looseObject({ id: v.string(), type: v.string() })),
  sprite: v.optional(v.string()),
});

/** Address of a style for the ground, chosen when the site is built; empty for none. */
export const basemapUrl = ((): string => {
  const url: unknown = import.meta.env['BASEMAP_STYLE'];
  return typeof url === 'string' ? url : '';
})();

const prefix = 'basemap-';

export const isBasemapSource = (id: string | undefined): boolean => id?.startsWith(prefix) ?? false;

/** Whom the basemap's own sources name, as plain text. */
export function basemapAttribution(map: LibreMap): string {
  const named = Object.keys(map.getStyle().sources)
    .filter(isBasemapSource)
    .flatMap((id) => map.getSource(id)?.attribution ?? []);
  const plain = named.map((html) => html.replaceAll(/<[^>]*>/g, '').trim());
  return [...new Set(plain)].filter((text) => text !== '').join(' · ');
}

/**
 * Puts somebody's style below the districts. Its glyphs are left out on purpose: without them the map
 * writes with the reader's own fonts, Korean ones among them.
 */
export async function addBasemap(map: LibreMap, url: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, { signal });
  const style = v.parse(styleSchema, await response.json()) as unknown as StyleSpecification;
  if (typeof style.sprite === 'string') map.setSprite(style.sprite);
  for (const [id, source] of Object.entries(style.sources)) {
    map.addSource(`${prefix}${id}`, source);
  }
  for (const layer of style.layers) {
    const moved = { ...layer, id: `${prefix}${layer.id}` };
    if ('source' in moved) moved.source = `${prefix}${moved.source}`;
    // Above the plain colour of the ground, below everything that is drawn on it.
    map.addLayer(moved, 'areas');
  }
}

import type { DatasetDefinition } from './dataset.ts';

/** Where a service's site is: services lie below `/api/` of it, or anywhere on its host. */
function siteOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const way = pathname.indexOf('/api/');
  return `${origin}${way === -1 ? '/' : pathname.slice(0, way + 1)}`;
}

/**
 * The definition with the sources that were read, by the names of what was read: an operator may ask
 * another city's portal in place of the list that the project embeds, and nobody may be named as the
 * publisher of what somebody else published.
 */
export function definitionAsRead(
  definition: DatasetDefinition,
  files: readonly { readonly name: string }[],
): DatasetDefinition {
  if (definition.sources.every(({ readFrom }) => readFrom === undefined)) return definition;
  const address = files.find(({ name }) => /^https?:\/\//.test(name))?.name;
  const way = address === undefined ? 'files' : 'service';
  const sources = definition.sources
    .filter(({ readFrom }) => readFrom === undefined || readFrom === way)
    .map((source) =>
      source.readFrom === 'service' && address !== undefined
        ? { ...source, url: siteOf(address) }
        : source,
    );
  return { ...definition, sources };
}

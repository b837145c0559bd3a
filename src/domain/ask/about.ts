/** What a reader was looking at when they asked: it stands in the address of the ask page. */
export interface About {
  /** Address of the view below the site's origin, with its search and its place in the page. */
  readonly address: string;
  readonly title: string | null;
  /** The figure in words, as it stood there. */
  readonly figure: string | null;
  readonly period: string | null;
  readonly dataset: string | null;
  readonly version: string | null;
  /** Legal code of a district. */
  readonly place: string | null;
  /** Where a public thing stands, such as a bike station; never the reader. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
}

const textFields = ['title', 'figure', 'period', 'dataset', 'version'] as const;

/** The search of the ask page for what is given, in a fixed order. */
export function formatAbout({ address, at, place, ...rest }: Partial<About>): string {
  const search = new URLSearchParams();
  if (address !== undefined) search.set('about', coarse(address));
  for (const field of textFields) {
    const text = rest[field];
    // Whoever reads it cuts it to its own length.
    if (text) search.set(field, text.slice(0, 300));
  }
  if (place) search.set('place', place);
  if (at) search.set('at', `${at.latitude.toFixed(5)},${at.longitude.toFixed(5)}`);
  // These may stand in an address as they are, and are easier to read.
  return search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/**
 * An address without a camera closer than about a kilometre: a map may stand where the reader is.
 */
export const coarse = (address: string): string =>
  address.replace(
    /([?&]at=)(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/,
    (_, name: string, latitude: string, longitude: string) =>
      `${name}${Number(latitude).toFixed(2)},${Number(longitude).toFixed(2)}`,
  );

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

/** Longest texts that are taken from an address: anybody can write one. */
const most = { address: 700, title: 160, figure: 300, period: 80, dataset: 80, version: 40 };
type TextField = keyof typeof most;

const textFields = ['title', 'figure', 'period', 'dataset', 'version'] as const;

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** One line without what could pass for the message's own lines. */
const cleaned = (text: string, field: TextField): string | null => {
  // Control characters and line ends have no place in a single line.
  // oxlint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001F\u007F\u2028\u2029\s]+/g, ' ').trim();
  return line === '' ? null : clipped(line, most[field]);
};

/** The search of the ask page for what is given, in a fixed order. */
export function formatAbout({ address, at, place, ...rest }: Partial<About>): string {
  const search = new URLSearchParams();
  if (address !== undefined) search.set('about', coarse(address));
  for (const field of textFields) {
    const text = cleaned(rest[field] ?? '', field);
    if (text !== null) search.set(field, text);
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

/** Reads the ask page's search; `null` where it names no view of this site. */
export function parseAbout(search: string): About | null {
  const given = new URLSearchParams(search);
  const address = ownAddress(given.get('about') ?? '');
  if (address === null) return null;
  const text = (field: TextField): string | null => cleaned(given.get(field) ?? '', field);
  const place = given.get('place') ?? '';
  return {
    address,
    title: text('title'),
    figure: text('figure'),
    period: text('period'),
    dataset: text('dataset'),
    version: text('version'),
    place: /^\d{5}$/.test(place) ? place : null,
    at: pointOf(given.get('at') ?? ''),
  };
}

/** Only an address below this site's own origin: a link must not lead elsewhere in our name. */
function ownAddress(text: string): string | null {
  if (!/^\/(?![/\\])/.test(text) || text.length > most.address) return null;
  const origin = 'http://site.invalid';
  const url = URL.parse(text, origin);
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : null;
}

function pointOf(text: string): About['at'] {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
    ? { latitude, longitude }
    : null;
}

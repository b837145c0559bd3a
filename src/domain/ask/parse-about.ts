import { coarse, type About } from './about.ts';

/** Longest texts that are taken from an address: anybody can write one. */
const most = {
  address: 700,
  title: 160,
  figure: 300,
  period: 80,
  dataset: 80,
  version: 40,
};
type AboutText = keyof typeof most;

const clipped = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** One line without what could pass for the message's own lines. */
const oneLine = (text: string, field: AboutText): string | null => {
  // Control characters and line ends have no place in a single line.
  // oxlint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001F\u007F\u2028\u2029\s]+/g, ' ').trim();
  return line === '' ? null : clipped(line, most[field]);
};

/** Reads the ask page's search; `null` where it names no view of this site. */
export function parseAbout(search: string): About | null {
  const given = new URLSearchParams(search);
  const address = ownAddress(given.get('about') ?? '');
  if (address === null) return null;
  const text = (field: AboutText): string | null => oneLine(given.get(field) ?? '', field);
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

/**
 * A link that was drawn at build names the page only; the page that the reader came from has the view.
 * `referrer` is the browser's: the whole address within this site.
 */
export function seenAbout(about: About | null, referrer: string): About | null {
  const from = URL.parse(referrer);
  if (about === null || from === null || from.search === '' || from.pathname !== about.address) {
    return about;
  }
  return {
    ...about,
    address: ownAddress(coarse(`${from.pathname}${from.search}`)) ?? about.address,
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

import type { LayerNames } from '../../domain/layers/layer.ts';

/** Something that can be found by its name. */
export interface FoundPlace {
  /** Id of the layer, or `null` for a district. */
  readonly layer: string | null;
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly longitude: number;
  readonly latitude: number;
}

interface Entry extends FoundPlace {
  readonly key: string;
  readonly initials: string;
}

export type PlaceIndex = readonly Entry[];

/** How names are compared: composed letters, no case, no blanks and none of the signs around names. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.,·・\-–_()[\]'"’]/g, '');

const initialLetters = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** First letters of Hangul syllables, as many Koreans type to search: 강남역 is ㄱㄴㅇ. */
export const initialsOf = (key: string): string =>
  [...key]
    .map((letter) => {
      const code = letter.charCodeAt(0) - 0xac00;
      return code >= 0 && code < 11_172
        ? (initialLetters[Math.floor(code / 588)] ?? letter)
        : letter;
    })
    .join('');

const entryOf = (place: FoundPlace): Entry => {
  const key = searchKey(place.name);
  return { ...place, key, initials: initialsOf(key) };
};

export const placeIndex = (places: readonly FoundPlace[]): PlaceIndex => places.map(entryOf);

export const namesIndex = (layer: string, names: LayerNames): PlaceIndex =>
  names.ids.map((id, n) =>
    entryOf({
      layer,
      id,
      name: names.names[n] ?? '',
      area: names.areas[n] ?? '',
      longitude: names.longitudes[n] ?? 0,
      latitude: names.latitudes[n] ?? 0,
    }),
  );

/** Names that hold the query: those that begin with it first, then the shorter. */
export function findPlaces(index: PlaceIndex, query: string, most: number): FoundPlace[] {
  const key = searchKey(query);
  if (key === '') return [];
  const onlyInitials = /^[ㄱ-ㅎ]{2,}$/.test(key);
  const found = index.flatMap((entry) => {
    const position = (onlyInitials ? entry.initials : entry.key).indexOf(key);
    if (position < 0) return [];
    const isDistrict = entry.layer === null ? 0 : 1;
    return [{ entry, rank: (position === 0 ? 0 : 2) + isDistrict }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank || a.entry.key.length - b.entry.key.length)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Seoul with a little room around it; anything further off is a slip of the finger. */
export const cityBounds = { west: 126.73, east: 127.2, south: 37.41, north: 37.72 };

/** What is wrong with a place, or `null`: 0, 0 stands for none, and another city is none of ours. */
export function placeFault(
  longitude: number | null,
  latitude: number | null,
): 'no-place' | 'outside-city' | null {
  // Not 0 = 0 alone: where one of both is missing or 0 there is no place either.
  if (!longitude || !latitude) return 'no-place';
  const inside =
    longitude > cityBounds.west &&
    longitude < cityBounds.east &&
    latitude > cityBounds.south &&
    latitude < cityBounds.north;
  return inside ? null : 'outside-city';
}

/** Degrees of a text; `null` where it is no number. */
export const degreesOf = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number(text);
  // Five digits are about a metre.
  return Number.isFinite(value) ? Number(value.toFixed(5)) : null;
};

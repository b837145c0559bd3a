import type { AreaSet } from '../places/area.ts';
import { cityBounds } from '../places/city-bounds.ts';
import type { JsonLdNode } from './catalogued.ts';

/** Addresses of places in GeoNames, which DCAT-AP accepts beside the EU's own lists. */
const geonames: Readonly<Record<string, string>> = {
  // By the city's legal code.
  '11': 'https://sws.geonames.org/1835848/',
};

/** The city that a dataset covers. */
export function placeNode({ city }: AreaSet): JsonLdNode {
  const { west, south, east, north } = cityBounds;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const known = geonames[city.code];
  return {
    ...(known === undefined ? {} : { '@id': known }),
    '@type': 'dct:Location',
    'skos:prefLabel': city.name,
    'dcat:bbox': `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`,
  };
}

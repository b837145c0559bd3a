import { findPlace, findPlane } from './find-place.ts';
import type { Notes } from './notes.ts';
import { proposeFields, type Naming } from './propose-fields.ts';
import type { PlacesShape, Shape } from './proposal.ts';
import type { Column } from './profile-columns.ts';
import type { Sheet } from './read-sheet.ts';
import type { Told } from './told.ts';
import { wideSeries } from './wide-series.ts';

/** What a table is about decides how it is shown: places on a map, figures by district, or rows. */
export function chooseShape(
  sheet: Sheet,
  usable: readonly Column[],
  told: Told,
  naming: Naming,
  notes: Notes,
): Shape {
  const places = findPlaces(sheet, usable, naming, notes);
  if (places) return places;
  const series = wideSeries(sheet, usable, told, naming, notes);
  if (series) return series;
  notes.found.push('no figures by district and no places: the page shows the rows as a table');
  return { kind: 'table', fields: proposeFields(usable, naming) };
}

function findPlaces(
  sheet: Sheet,
  usable: readonly Column[],
  naming: Naming,
  notes: Notes,
): PlacesShape | null {
  const geometry = usable.find(({ header }) => header === 'geometry');
  const kind = geometry ? geometryKind(geometry) : null;
  if (geometry && kind) {
    notes.found.push(`${kind} in the GeoJSON geometry: a map and a list`);
    const rest = usable.filter((column) => column !== geometry);
    return {
      ...withName(rest, naming),
      geometry: kind,
      x: null,
      y: null,
      grid: null,
      shape: naming(geometry),
    };
  }
  const degrees = findPlace(usable);
  const plane = degrees ? null : findPlane(usable);
  const found = degrees ?? plane;
  if (!found) return null;
  notes.found.push(
    `places in "${found.longitude.header}" and "${found.latitude.header}": a map and a list`,
  );
  if (degrees?.isSwapped) {
    notes.guessed.push({
      text: `"${degrees.longitude.header}" holds longitudes and "${degrees.latitude.header}" latitudes, though their names say the opposite`,
      sure: 'rather sure',
    });
  }
  if (plane) {
    notes.guessed.push({
      text: `the coordinates are metres of EPSG:${plane.grid}, by their range; systems differ by up to 400 m, so hold a known place against the map`,
      sure: 'not sure',
    });
  }
  const rest = usable.filter(
    (column) => !isSame(column, found.longitude) && !isSame(column, found.latitude),
  );
  return {
    ...withName(rest, naming),
    geometry: 'points',
    x: naming(found.longitude),
    y: naming(found.latitude),
    grid: plane?.grid ?? null,
    shape: null,
  };
}

/** GeoJSON often has the place among the properties, too. */
const isSame = (column: Column, other: Column): boolean => {
  const values = new Set([...other.values].map(Number));
  return column === other || [...column.values].every((value) => values.has(Number(value)));
};

function geometryKind(column: Column): PlacesShape['geometry'] | null {
  const types = new Set([...column.values].map((text) => /"type":"(\w+)"/.exec(text)?.[1] ?? ''));
  if ([...types].every((type) => type.endsWith('LineString'))) return 'lines';
  if ([...types].every((type) => type.endsWith('Polygon'))) return 'areas';
  return null;
}

/** The column that names a thing: by its header, else the words that differ the most. */
function withName(
  columns: readonly Column[],
  naming: Naming,
): Pick<PlacesShape, 'kind' | 'fields' | 'nameField'> {
  const fields = proposeFields(columns, naming);
  const texts = columns.filter(({ kind }) => kind === 'text');
  const named = texts.filter(({ header }) =>
    /(명칭|이름|[가-힣]명|명$|name|_nm|nm_|\bnm\b)/i.test(header),
  );
  const [best] = (named.length > 0 ? named : texts).toSorted(
    (a, b) => b.values.size - a.values.size,
  );
  const name = best ?? columns[0];
  return { kind: 'places', fields, nameField: name ? naming(name).name : 'id' };
}

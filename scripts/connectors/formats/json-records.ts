import * as v from 'valibot';
import type { CsvRecord } from '../csv-records.ts';
import { SourceError } from '../source-error.ts';
import { fieldsOf, mostColumns, recordsOfFields, type FieldRow } from './field-records.ts';
import { findRecords, isRecord, recordsAt, textsOf } from './find-records.ts';

/** Brackets within brackets; a document of figures has a handful. */
const deepest = 200;

const featureSchema = v.looseObject({
  type: v.literal('Feature'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.nullable(v.looseObject({ type: v.string(), coordinates: v.optional(v.unknown()) })),
});
const pointSchema = v.looseObject({
  type: v.literal('Point'),
  coordinates: v.looseTuple([v.number(), v.number()]),
});

/** Names of the columns that a feature's place goes into. */
export const placeColumns = {
  longitude: 'longitude',
  latitude: 'latitude',
  geometry: 'geometry',
} as const;

/**
 * Records of a JSON document: those at `path`, else those of its longest list. Features of GeoJSON give
 * their properties and their place: a point two columns of degrees, anything else its geometry.
 */
export function jsonRecords(name: string, text: string, path: string | undefined): CsvRecord[] {
  const document = parseJson(name, text);
  if (isRecord(document) && document['type'] === 'Topology') {
    throw new SourceError({
      file: name,
      found: 'this is TopoJSON: outlines that share their borders, not a list of records',
      expected: 'records, or features of GeoJSON',
      todo: 'save it as GeoJSON, for instance at mapshaper.org, or read it as a JSON document in source.ts',
    });
  }
  const found = path === undefined ? findRecords(document) : recordsAt(document, path);
  if (!found) throw noRecords(name, document, path);
  const rows = isFeatures(found.records)
    ? found.records.map((record, at) => featureFields(record, name, at + 1))
    : found.records.map(fieldsOf);
  const records = recordsOfFields(rows);
  if (records) return records;
  throw new SourceError({
    file: name,
    found: `its records have more than ${mostColumns} different fields`,
    expected: 'records that mostly have the same fields',
    todo: 'name the list of records with "records" in source.ts',
  });
}

const isFeatures = (records: readonly Readonly<Record<string, unknown>>[]): boolean =>
  records.every((record) => record['type'] === 'Feature' && 'geometry' in record);

function parseJson(name: string, text: string): unknown {
  if (depthOf(text) > deepest) {
    throw new SourceError({
      file: name,
      found: `its brackets are nested more than ${deepest} deep`,
      expected: 'a list of records',
      todo: 'check that it is the file that was meant',
    });
  }
  try {
    // Identifiers of 17 and more digits would be rounded as numbers.
    return /[0-9]{16}/.test(text) ? parseExactly(text) : JSON.parse(text);
  } catch (cause) {
    throw new SourceError({
      file: name,
      found: `the file is not JSON (${cause instanceof Error ? cause.message.slice(0, 200) : String(cause)})`,
      expected: 'a whole JSON document',
      todo: 'download the file again',
    });
  }
}

/** Node gives a reviver the digits as they stand; the types of this TypeScript do not know it yet. */
const parseExactly = (text: string): unknown =>
  JSON.parse(text, (_key: string, value: unknown, ...more: unknown[]) => {
    if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
    const [context] = more;
    const source = isRecord(context) ? context['source'] : null;
    return typeof source === 'string' && /^-?[0-9]+$/.test(source) ? source : value;
  });

/** How deep brackets lie within brackets: the parser must not be asked where it would be too deep. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isText = false;
    } else if (code === 0x22) isText = true;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, (depth += 1));
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return most;
}

function featureFields(
  record: Readonly<Record<string, unknown>>,
  name: string,
  number: number,
): FieldRow {
  const feature = v.safeParse(featureSchema, record);
  if (!feature.success) {
    throw new SourceError({
      file: name,
      path: `feature ${number}`,
      found: feature.issues[0].message,
      expected: 'a GeoJSON feature with properties and geometry',
      todo: 'check the file, or download it again',
    });
  }
  const { properties, geometry } = feature.output;
  const fields = new Map(fieldsOf(properties ?? {}));
  const point = v.safeParse(pointSchema, geometry);
  if (point.success) {
    const [longitude, latitude] = point.output.coordinates;
    fields.set(free(fields, placeColumns.longitude), String(longitude));
    fields.set(free(fields, placeColumns.latitude), String(latitude));
  } else if (geometry) {
    fields.set(free(fields, placeColumns.geometry), JSON.stringify(geometry));
  }
  return fields;
}

/** The properties may have a field of that name, too: the place then gets another. */
const free = (fields: FieldRow, name: string): string =>
  fields.has(name) ? `geometry.${name}` : name;

function noRecords(name: string, document: unknown, path: string | undefined): SourceError {
  const names = isRecord(document) ? Object.keys(document).slice(0, 8).join(', ') : '';
  const says = textsOf(document);
  const place = path === undefined || path === '' ? '' : ` at "${path}"`;
  return new SourceError({
    file: name,
    found: `there is no list of records${place}${names === '' ? '' : `; the document holds ${names}`}${says === '' ? '' : ` and says: ${says}`}`,
    expected: 'a list of objects such as [{"name": "종로구", "value": 3}, …]',
    todo: 'name the way to the list, such as "result.items", with "records" in source.ts, or check whether the file is an error message',
  });
}

import type { Position } from '../../src/domain/layers/layer-geometry.ts';
import type { Reject } from '../../src/domain/published.ts';
import { formOf, kinds, type FormId, type KindId } from './kinds.ts';

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly kind: KindId;
  readonly form: FormId;
  readonly start: string | null;
  readonly end: string | null;
  /** Length as the publisher states it, in metres; `null` where it does not. */
  readonly metres: number | null;
  readonly office: string | null;
  readonly lines: readonly (readonly Position[])[];
}

export interface LaneFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
}

type Problem = Pick<Reject, 'field' | 'value' | 'reason' | 'scope'>;

/** Seoul with a little room around it. */
const bounds = { west: 126.73, east: 127.2, south: 37.41, north: 37.72 };
const isNear = ([x, y]: Position): boolean =>
  x > bounds.west && x < bounds.east && y > bounds.south && y < bounds.north;

const tidy = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number'
    ? String(cell).replaceAll(/\s+/g, ' ').trim()
    : '';

/** Attributes come as pairs NAME_01, VALUE_01 and so on: turns them into one value a name. */
function pivot(properties: LaneFeature['properties']): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [key, name] of Object.entries(properties)) {
    const number = /^NAME_(\d\d)$/.exec(key)?.[1];
    if (number !== undefined && tidy(name) !== '') {
      values.set(tidy(name).replaceAll(' ', ''), tidy(properties[`VALUE_${number}`]));
    }
  }
  return values;
}

const isPosition = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((part) => Number.isFinite(part));

function linesOf(geometry: LaneFeature['geometry']): Position[][] {
  const lines: unknown =
    geometry?.type === 'MultiLineString'
      ? geometry.coordinates
      : geometry?.type === 'LineString'
        ? [geometry.coordinates]
        : [];
  if (!Array.isArray(lines)) return [];
  return lines
    .map((line: unknown) => (Array.isArray(line) ? line.filter(isPosition) : []))
    .map((line) => line.map(([x = 0, y = 0]): Position => [x, y]))
    .filter((line) => line.length > 1);
}

/** A lane of the file, or `null` where its feature says too little; says what is wrong. */
export function readLane(
  { properties, geometry }: LaneFeature,
  reject: (problem: Problem) => void,
): Lane | null {
  const refuse = (field: string, value: string, reason: string): null => {
    reject({ field, value, reason, scope: 'row' });
    return null;
  };
  const id = tidy(properties['CONTS_ID']);
  if (id === '') return refuse('CONTS_ID', '', 'no-id');
  const values = pivot(properties);
  const kindText = values.get('자전거도로의종류') ?? '';
  const form = formOf(kindText);
  if (form === null) return refuse('자전거도로의 종류', `${id} ${kindText}`, 'unknown-kind');
  const lines = linesOf(geometry);
  if (lines.length === 0) return refuse('geometry', id, 'no-line');
  if (!lines.flat().some(isNear)) return refuse('geometry', id, 'outside-city');
  return {
    id,
    name: tidy(properties['CONTS_NAME']) || id,
    kind: kinds[form],
    form,
    start: values.get('기점') || null,
    end: values.get('종점') || null,
    metres: readMetres(values.get('총연장(km)') ?? '', reject),
    office: values.get('관리부서') || null,
    lines,
  };
}

/** No lane of the city is 100 km long. */
function readMetres(text: string, reject: (problem: Problem) => void): number | null {
  if (text === '') return null;
  const km = Number(text);
  if (km > 0 && km < 100) return Math.round(km * 1000);
  reject({ field: '총 연장(km)', value: text, reason: 'not-a-length', scope: 'value' });
  return null;
}

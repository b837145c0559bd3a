import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import type { Reject } from '../../src/domain/published.ts';

export interface Station {
  readonly id: string;
  readonly name: string;
  /** Legal code. */
  readonly district: string;
  /** `null` where the service says nothing. */
  readonly racks: number | null;
  readonly address: string | null;
  readonly longitude: number;
  readonly latitude: number;
}

type Row = Readonly<Record<string, string | number | null>>;
type Problem = Pick<Reject, 'field' | 'value' | 'reason' | 'scope'>;

/** Seoul with a little room around it; anything further off is a slip of the finger. */
const bounds = { west: 126.73, east: 127.2, south: 37.41, north: 37.72 };

/** 53 addresses end in blanks, some names hold two. */
const tidy = (cell: string | number | null | undefined): string =>
  String(cell ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A station of the service, or `null` where the row says too little; says what is wrong. */
export function readStation(row: Row, reject: (problem: Problem) => void): Station | null {
  const refuse = (field: string, value: string, reason: string): null => {
    reject({ field, value, reason, scope: 'row' });
    return null;
  };
  const id = tidy(row['RENT_ID']);
  if (!/^ST-\d+$/.test(id)) return refuse('RENT_ID', id, 'no-id');
  const name = tidy(row['RENT_NM']);
  const gu = tidy(row['STA_LOC']);
  const district = seoulDistricts.find((entry) => entry.name.ko === gu)?.code;
  if (district === undefined) return refuse('STA_LOC', `${id} ${gu}`, 'unknown-district');
  const [longitude, latitude] = [Number(tidy(row['STA_LONG'])), Number(tidy(row['STA_LAT']))];
  const place = `${id} ${tidy(row['STA_LONG'])}, ${tidy(row['STA_LAT'])}`;
  // An empty cell is 0, too.
  if (longitude === 0 || latitude === 0) return refuse('STA_LONG', place, 'no-place');
  const inside =
    longitude > bounds.west &&
    longitude < bounds.east &&
    latitude > bounds.south &&
    latitude < bounds.north;
  if (!inside) return refuse('STA_LONG', place, 'outside-city');
  return {
    id,
    name: name === '' ? id : name,
    district,
    racks: readRacks(tidy(row['HOLD_NUM']), reject),
    address: tidy(row['STA_ADD1']) || null,
    longitude: Number(longitude.toFixed(5)),
    latitude: Number(latitude.toFixed(5)),
  };
}

/** The column is absent from some rows and empty in others: not known, which is not 0. */
function readRacks(text: string, reject: (problem: Problem) => void): number | null {
  if (text === '') return null;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  reject({ field: 'HOLD_NUM', value: text, reason: 'not-a-count', scope: 'value' });
  return null;
}

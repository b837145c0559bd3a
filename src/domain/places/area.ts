import type { LocalText } from '../language.ts';

/** A place that figures are given for: the city as a whole or one of its districts. */
export interface Area {
  /** Legal code: two digits for the city, five for a district. */
  readonly code: string;
  readonly name: LocalText;
  /** For narrow places such as a map label: 종로 for 종로구. */
  readonly shortName: LocalText;
}

export interface AreaSet {
  readonly id: string;
  readonly city: Area;
  /** What the parts are called, where they are not districts: a road. */
  readonly kind?: LocalText;
  readonly districts: readonly Area[];
}

export const findArea = (set: AreaSet, code: string): Area | null =>
  set.city.code === code
    ? set.city
    : (set.districts.find((district) => district.code === code) ?? null);

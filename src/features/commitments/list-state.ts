import * as v from 'valibot';

export const facetIds = ['plan', 'area', 'institution', 'status', 'value', 'milestones'] as const;
export type FacetId = (typeof facetIds)[number];

export interface FacetOption {
  readonly value: string;
  readonly label: string;
}

const sorts = ['record', 'plan', 'delay'] as const;
export type ListSort = (typeof sorts)[number];

/** What the list shows; the address carries all of it. `null` shows all. */
export interface ListState {
  readonly plan: string | null;
  readonly area: string | null;
  readonly institution: string | null;
  readonly status: string | null;
  readonly value: string | null;
  readonly milestones: string | null;
  readonly sort: ListSort;
}

export const wholeList: ListState = {
  plan: null,
  area: null,
  institution: null,
  status: null,
  value: null,
  milestones: null,
  sort: 'record',
};

const choice = v.fallback(v.nullable(v.string()), null);
const searchSchema = v.object({
  plan: v.optional(choice, null),
  area: v.optional(choice, null),
  institution: v.optional(choice, null),
  status: v.optional(choice, null),
  value: v.optional(choice, null),
  milestones: v.optional(choice, null),
  sort: v.fallback(v.optional(v.picklist(sorts), 'record'), 'record'),
});

/** Reads an address. A choice that the list does not have shows all. */
export function parseListState(
  search: string,
  options: Readonly<Record<FacetId, readonly FacetOption[]>>,
): ListState {
  const given = v.parse(searchSchema, Object.fromEntries(new URLSearchParams(search)));
  const known = (id: keyof typeof options): string | null =>
    options[id].some(({ value }) => value === given[id]) ? given[id] : null;
  return {
    plan: known('plan'),
    area: known('area'),
    institution: known('institution'),
    status: known('status'),
    value: known('value'),
    milestones: known('milestones'),
    sort: given.sort,
  };
}

/** Only what differs from the whole list stands in the address. */
export function formatListState(state: ListState): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== null && value !== wholeList[name as keyof ListState])
      search.set(name, String(value));
  }
  return search.toString();
}

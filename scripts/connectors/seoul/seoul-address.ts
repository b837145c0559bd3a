import type { ApiKey } from '../api-key.ts';
import type { SeoulRequest } from '../live-source.ts';

interface Addressed {
  readonly base: string;
  readonly key: ApiKey;
  readonly request: SeoulRequest;
  readonly filters: readonly string[];
}

/** Filters count by their place: an omitted one in front of others leaves an empty segment. */
export function seoulAddress(
  { base, key, request, filters }: Addressed,
  start: number,
  end: number,
): string {
  const last = filters.findLastIndex((filter) => filter !== '');
  const segments = [
    key.inAddress,
    request.format,
    encodeURIComponent(request.service),
    String(start),
    String(end),
    ...filters.slice(0, last + 1).map((filter) => encodeURIComponent(filter)),
  ];
  return `${base.replace(/\/+$/, '')}/${segments.join('/')}`;
}

import type { CitedSource, CommitmentFile } from '../commitments/commitment.ts';
import type { AuthoredForum, Forum } from './forum.ts';

export interface Resolved {
  readonly event: Forum;
  readonly sources: readonly CitedSource[];
}

/** A name in an event's file that stands nowhere. */
export interface UnknownName {
  readonly field: string;
  readonly unknown: string;
}

/** An event with what the record of its commitment says of it: title, figures, and the dates of these. */
export function resolveForum(
  event: AuthoredForum,
  file: CommitmentFile | null,
): Resolved | UnknownName {
  if (event.commitment !== null && !file) {
    return { field: 'commitment', unknown: event.commitment };
  }
  const commitment = file?.commitment ?? null;
  const milestone = commitment?.milestones.find(({ id }) => id === event.milestone) ?? null;
  if (event.milestone !== null && !milestone) {
    return { field: 'milestone', unknown: event.milestone };
  }
  const title = event.title ?? milestone?.title;
  if (!title) return { field: 'title', unknown: '' };
  const figures = commitment?.figures.filter(({ id }) => event.figures.includes(id)) ?? [];
  const missing = event.figures.find((id) => !figures.some((figure) => figure.id === id));
  if (missing !== undefined) return { field: 'figures', unknown: missing };
  const named = new Set([event.source, ...event.followUps.map(({ source }) => source)]);
  const sources = file?.sources.filter(({ id }) => named.has(id)) ?? [];
  const lost = [...named].find((id) => file && !sources.some((source) => source.id === id));
  if (lost !== undefined) return { field: 'source', unknown: lost };
  const counted = figures.find(({ from }) => from !== null);
  const day = (date: string | null | undefined) => (date == null ? null : { date, time: null });
  return {
    event: {
      ...event,
      title,
      figures,
      commitment: commitment && { id: commitment.id, title: commitment.title },
      starts: event.starts ?? day(counted?.from),
      ends: event.ends ?? (event.starts ? null : day(counted?.to)),
    },
    sources,
  };
}

import path from 'node:path';
import type { AskChannel } from '../../../src/domain/ask/channel.ts';
import type { CataloguedDataset, CataloguePlace } from '../../../src/domain/dcat/catalogued.ts';
import { readCatalogued } from './read-catalogued.ts';

/** What the build knows of the site as a whole when it describes it to machines. */
export interface SiteFacts {
  /** Folder that the site is built into. */
  readonly dist: string;
  /** Such as https://city.example; `null` where the operator has not said. */
  readonly site: string | null;
  /** Path that the site stands under, with a slash at both ends. */
  readonly base: string;
  readonly datasets: readonly CataloguedDataset[];
  readonly place: CataloguePlace;
}

interface Operator {
  readonly site: string | null;
  readonly base: string;
  /** Name of whoever runs the site. */
  readonly operator: string | null;
  readonly channel: AskChannel;
}

export async function readSiteFacts(
  dist: string,
  { site, base, operator, channel }: Operator,
): Promise<SiteFacts> {
  const datasets = await readCatalogued(path.join(dist, 'data'), 'data');
  const changes = datasets.map(({ entry }) => entry.ingestedAt).toSorted();
  return {
    dist,
    site,
    base,
    datasets,
    place: {
      address: (to) => `${site ?? ''}${base}${to}`,
      operator,
      contact: contactOf(channel),
      modified: changes.at(-1) ?? '1970-01-01T00:00:00Z',
    },
  };
}

/** Where the operator takes questions, as set for the page to ask on. */
function contactOf(channel: AskChannel): CataloguePlace['contact'] {
  switch (channel.kind) {
    case 'none':
      return null;
    case 'email':
      return { email: channel.address };
    case 'form':
    case 'tracker':
    case 'open311':
      return { page: 'ask/' };
  }
}

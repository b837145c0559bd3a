import { commitmentFileSchema, type CommitmentFile } from '../domain/commitments/commitment.ts';
import {
  registerFileSchema,
  type RegisterEntry,
  type RegisterFile,
} from '../domain/commitments/register.ts';
import type { SiteData } from './site-data.ts';

const dataset = 'commitments';

/** A site of another city may have data and no promises. */
export const hasCommitments = (data: Pick<SiteData, 'definitions'>): boolean =>
  data.definitions.some(({ id }) => id === dataset);

export const commitmentRegister = (data: SiteData): RegisterFile =>
  data.document(dataset, 'register.json', registerFileSchema);

export const commitmentFile = (data: SiteData, id: string): CommitmentFile =>
  data.document(dataset, `commitment-${id}.json`, commitmentFileSchema);

/** Promises that name a dataset: the way back from a figure to what was promised about it. */
export const commitmentsAbout = (data: SiteData, about: string): readonly RegisterEntry[] =>
  hasCommitments(data)
    ? commitmentRegister(data).commitments.filter(({ datasets }) => datasets.includes(about))
    : [];

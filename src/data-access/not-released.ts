import {
  notReleasedFileSchema,
  type NotReleasedFile,
} from '../domain/not-released/not-released.ts';
import type { SiteData } from './site-data.ts';

export const notReleasedDataset = 'not-released';

/** A site of another city may keep no register. */
export const hasNotReleased = (data: Pick<SiteData, 'definitions'>): boolean =>
  data.definitions.some(({ id }) => id === notReleasedDataset);

export const notReleasedRegister = (data: SiteData): NotReleasedFile =>
  data.document(notReleasedDataset, 'register.json', notReleasedFileSchema);

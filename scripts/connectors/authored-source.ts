import type { JsonSource } from './json-source.ts';

/**
 * Plain JSON files of the dataset's own folder, written and reviewed by people: the repository is
 * their source, so there is no snapshot, and nothing is taken from elsewhere.
 */
export interface AuthoredSource extends Pick<JsonSource, 'files' | 'mayBeMissing' | 'extract'> {
  readonly kind: 'authored';
  /** Folders of the dataset's folder that hold the files. */
  readonly folders: readonly string[];
}

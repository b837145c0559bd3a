/** How large a file may be, packed and unpacked: what is larger is an accident or an attack. */
export interface FileLimits {
  readonly packedBytes: number;
  /** Bytes of everything that a gzip or zip file holds. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed one; text of statistics reaches about 30. */
  readonly ratio: number;
  /** Files in a zip. */
  readonly entries: number;
  /** Folders that a file in a zip may lie in. */
  readonly folders: number;
}

export const fileLimits: FileLimits = {
  packedBytes: 256 * 2 ** 20,
  // A text of more letters cannot be held by one string.
  unpackedBytes: 500 * 2 ** 20,
  ratio: 200,
  entries: 1000,
  folders: 2,
};

/** A small file may shrink by any ratio: a thousand zeros are no danger. */
export const harmlessBytes = 2 ** 20;

export const megabytes = (bytes: number): string =>
  `${(bytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

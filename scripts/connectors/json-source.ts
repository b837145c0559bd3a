export interface JsonDocument {
  readonly file: string;
  readonly content: unknown;
}

/** JSON documents that are not tables, such as boundaries. */
export interface JsonSource {
  readonly kind: 'json';
  /** Names of the files that must be there, each under a key of the dataset's own. */
  readonly files: Readonly<Record<string, string>>;
  /** Makes the snapshot's documents and counts the features that went in and out. */
  readonly extract: (documents: Readonly<Record<string, JsonDocument>>) => {
    readonly documents: Readonly<Record<string, unknown>>;
    readonly featuresRead: number;
    readonly featuresKept: number;
  };
}

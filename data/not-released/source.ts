import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import type { NotReleasedFile } from '../../src/domain/not-released/not-released.ts';
import { readEntries } from './read-entries.ts';
import { entryTables } from './tables.ts';

/** Facts of a request that a source can give: holder, asker, day, reason, answer. */
const factsOf = 5;

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['.', 'entries'],
  files: { sources: 'sources.json', entries: /^(?!sources\.json$).+\.json$/ },
  extract: (documents) => {
    const { entries, sources } = readEntries(documents);
    const register: NotReleasedFile = { schemaVersion: 1, sources, entries };
    const given = entries.reduce(
      (sum, { holder, askedBy, asked, reasons, answered }) =>
        sum +
        [holder, askedBy, asked, answered].filter((fact) => fact !== null).length +
        (reasons.length > 0 ? 1 : 0),
      0,
    );
    const expected = entries.length * factsOf;
    return {
      tables: entryTables(entries),
      documents: { register },
      rows: { read: entries.length, kept: entries.length, missing: 0, rejected: 0 },
      // What a source leaves open stays blank, and is counted as such.
      values: { expected, measured: given, blank: expected - given, rejected: 0 },
      rejects: [],
      fileRows: Object.fromEntries(entries.map(({ id }) => [`${id}.json`, 1])),
    };
  },
};

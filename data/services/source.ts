import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import { compactServices } from '../../src/domain/services/compact-services.ts';
import { saidOf, serviceTables } from '../../src/domain/services/service-tables.ts';
import { readFiles } from './read-files.ts';

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['.', 'entries'],
  files: {
    sources: 'sources.json',
    agencies: 'agencies.json',
    entries: /^(?:gov24|bokjiro|youth|own)-.+\.json$/,
  },
  extract: (documents) => {
    const file = readFiles(documents);
    const { services } = file;
    const { expected, measured } = saidOf(services);
    const count = services.length;
    return {
      tables: serviceTables(services),
      documents: { services: compactServices(file) },
      rows: { read: count, kept: count, missing: 0, rejected: 0 },
      // A value is an answer to who, what, how, when and in which languages; blank where none is given.
      values: { expected, measured, blank: expected - measured, rejected: 0 },
      rejects: [],
      fileRows: Object.fromEntries(services.map(({ id }) => [`${id}.json`, 1])),
    };
  },
};

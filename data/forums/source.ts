import { readEntries } from '../../scripts/connectors/authored-entries.ts';
import type { AuthoredSource } from '../../scripts/connectors/authored-source.ts';
import { authoredForumSchema } from '../../src/domain/forums/forum.ts';
import { forumRules } from '../../src/domain/forums/forum-rules.ts';

export const source: AuthoredSource = {
  kind: 'authored',
  folders: ['events'],
  files: { events: /\.json$/ },
  extract: ({ events = [] }) => {
    const read = readEntries(events, authoredForumSchema, {
      folder: 'data/forums/events',
      rules: forumRules,
    });
    const count = read.length;
    const dated = read.filter(({ starts }) => starts !== null).length;
    return {
      tables: {},
      // The transform gives each its title, dates and figures from the commitment that it names.
      documents: { forums: read },
      rows: { read: count, kept: count, missing: 0, rejected: 0 },
      // A value is the day of an event; blank where the source gives none.
      values: { expected: count, measured: dated, blank: count - dated, rejected: 0 },
      rejects: [],
      fileRows: Object.fromEntries(read.map(({ id }) => [`${id}.json`, 1])),
    };
  },
};

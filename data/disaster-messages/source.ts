import type { LiveOnlySource, LiveSourceOf } from '../../scripts/connectors/live-source.ts';
import { readMessages } from './read-messages.ts';

export const source: LiveOnlySource = { kind: 'live' };

/** 광화문·덕수궁: messages to the whole city stand with every place, and the test key knows this one. */
const place = 'POI009';

export const live: LiveSourceOf = () => ({
  parts: {
    place: {
      request: {
        connector: 'seoul-open-api',
        service: 'citydata',
        format: 'json',
        calls: [[place]],
        document: true,
      },
      fields: [],
    },
  },
  extract: (answers) => readMessages(answers['place'] ?? { rows: [], requests: [] }),
});

import { placeCodes } from '../../scripts/connectors/city-data.ts';
import type { LiveOnlySource, LiveSourceOf } from '../../scripts/connectors/live-source.ts';
import { readPlaces } from './read-places.ts';

export const source: LiveOnlySource = { kind: 'live' };

export const live: LiveSourceOf = (settings) => {
  const codes = placeCodes(settings);
  return {
    parts: {
      places: {
        request: {
          connector: 'seoul-open-api',
          service: 'citydata',
          format: 'json',
          calls: codes.map((code) => [code]),
          document: true,
          // The numbers have gaps: a place that is not there is no fault.
          mayBeEmpty: true,
          mayFail: 0.4,
        },
        fields: [],
      },
    },
    extract: ({ places }) => readPlaces(places ?? { rows: [], requests: [] }, codes),
  };
};

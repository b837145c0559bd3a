import type {
  LiveField,
  LiveOnlySource,
  LiveSourceOf,
} from '../../scripts/connectors/live-source.ts';
import { NotSet } from '../../scripts/connectors/source-error.ts';
import { readRequests } from './read-requests.ts';

export const source: LiveOnlySource = { kind: 'live' };

const field = (name: string, ...headers: readonly string[]): LiveField => ({ name, headers });
const optional = (name: string, ...headers: readonly string[]): LiveField => ({
  ...field(name, ...headers),
  optional: true,
});

/** Two years back. */
const days = 720;

export const live: LiveSourceOf = (settings) => {
  const url = settings('OPEN311_URL')?.trim() ?? '';
  if (url === '') {
    throw new NotSet({
      file: 'OPEN311_URL',
      found: 'no Open311 server is named',
      expected: 'the address above requests.json, in the environment or in the file .env',
      todo: 'write OPEN311_URL=… into .env; until then the register holds what stands in data/answers',
    });
  }
  const jurisdiction = settings('OPEN311_JURISDICTION')?.trim() ?? '';
  return {
    parts: {
      requests: {
        request: {
          connector: 'open311',
          url,
          ...(jurisdiction === '' ? {} : { jurisdiction }),
          days,
        },
        // Where somebody lives, and what they sent a picture of, is not asked for.
        fields: [
          field('id', 'service_request_id'),
          field('status', 'status'),
          optional('notes', 'status_notes'),
          optional('service', 'service_name'),
          field('code', 'service_code'),
          optional('question', 'description'),
          optional('agency', 'agency_responsible'),
          optional('requested', 'requested_datetime'),
          optional('updated', 'updated_datetime'),
        ],
      },
    },
    extract: ({ requests }) => readRequests(requests?.fieldRows ?? []),
  };
};

import type { ConnectorContext } from './connector.ts';
import { readFields } from './live-fields.ts';
import type { ConnectorRequest, LiveAnswer, LivePart, PartAnswer } from './live-source.ts';
import { seoulOpenApi } from './seoul/seoul-open-api.ts';
import { SourceError } from './source-error.ts';

/** Asks the service of a part and names its fields as the dataset does. */
export async function fetchPart(part: LivePart, context: ConnectorContext): Promise<PartAnswer> {
  const answer = await ask(part.request, context);
  const { fieldRows, notices } = readFields(answer, part.fields);
  return { ...answer, fieldRows, notices: [...answer.notices, ...notices] };
}

async function ask(request: ConnectorRequest, context: ConnectorContext): Promise<LiveAnswer> {
  switch (request.connector) {
    case 'seoul-open-api':
      return seoulOpenApi(request, context);
    case 'airkorea':
    case 'ckan':
    case 'gbfs':
    case 'download':
      throw new SourceError({
        file: request.connector,
        found: 'this connector is not written yet',
        expected: 'another one',
        todo: 'wait',
      });
  }
}

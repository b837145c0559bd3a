import { airKorea } from './airkorea/airkorea.ts';
import { ckan } from './ckan/ckan.ts';
import type { ConnectorContext } from './connector.ts';
import { download } from './download.ts';
import { gbfs } from './gbfs/gbfs.ts';
import { readFields } from './live-fields.ts';
import type { ConnectorRequest, LiveAnswer, LivePart, PartAnswer } from './live-source.ts';
import { publicServices } from './public-services/public-services.ts';
import { open311 } from './open311/open311.ts';
import { seoulOpenApi } from './seoul/seoul-open-api.ts';

/** Asks the service of a part and names its fields as the dataset does. */
export async function fetchPart(part: LivePart, context: ConnectorContext): Promise<PartAnswer> {
  const answer = await ask(part.request, context);
  const { fieldRows, notices } = readFields(answer, part.fields, {
    tellsUnknown: !standards.has(part.request.connector),
  });
  return { ...answer, fieldRows, notices: [...answer.notices, ...notices] };
}

async function ask(request: ConnectorRequest, context: ConnectorContext): Promise<LiveAnswer> {
  switch (request.connector) {
    case 'seoul-open-api':
      return seoulOpenApi(request, context);
    case 'airkorea':
      return airKorea(request, context);
    case 'ckan':
      return ckan(request, context);
    case 'gbfs':
      return gbfs(request, context);
    case 'public-services':
      return publicServices(request, context);
    case 'open311':
      return open311(request, context);
    case 'download':
      return download(request, context);
  }
}

/** Their fields are those of a standard, or dozens of codes: one that is not read is no news. */
const standards: ReadonlySet<ConnectorRequest['connector']> = new Set([
  'ckan',
  'gbfs',
  'open311',
  'public-services',
]);

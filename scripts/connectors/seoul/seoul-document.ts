import type { HttpClient } from '../http/http-client.ts';
import { serviceFault } from '../service-fault.ts';
import { askSeoul } from './ask-seoul.ts';
import { seoulAddress } from './seoul-address.ts';
import { readDocument } from './seoul-envelope.ts';
import type { SeoulCall, SeoulPage } from './seoul-pages.ts';

/** Services such as citydata answer with one document a call; their own examples ask for rows 1 to 5. */
const [first, last] = [1, 5];

/** The document of a call as its only row; without a row where the service has no data for it. */
export async function documentPage(http: HttpClient, call: SeoulCall): Promise<SeoulPage> {
  const answer = await askSeoul(http, seoulAddress(call, first, last), call.key);
  if (answer.isEmpty) return { answer, rows: [] };
  const cells = readDocument(answer.content);
  if (cells === null) {
    throw serviceFault({
      address: answer.record.address,
      found: 'the answer holds no document',
      expected: `the document of ${call.request.service}`,
      todo: 'compare the answer with the page of the service at https://data.seoul.go.kr',
    });
  }
  return {
    answer: { ...answer, record: { ...answer.record, rows: 1 } },
    rows: [{ line: 1, cells }],
  };
}

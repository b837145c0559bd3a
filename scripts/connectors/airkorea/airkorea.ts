import { apiKey, dataGoKrKey, type ApiKey } from '../api-key.ts';
import type { Connector } from '../connector.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { AirKoreaRequest, LiveAnswer, LiveNotice } from '../live-source.ts';
import { serviceFault } from '../service-fault.ts';
import { askGateway, type GatewayPage } from './ask-gateway.ts';

const publicAddress = 'https://apis.data.go.kr/B552584/ArpltnInforInqireSvc';

const pageRows = 100;
const mostPages = 200;

/** Air Korea, behind the gateway of data.go.kr: pages until its total is reached. */
export const airKorea: Connector<AirKoreaRequest> = async (request, { http, settings }) => {
  const key = apiKey(dataGoKrKey, settings);
  const base = settings('AIRKOREA_URL') ?? publicAddress;
  const size = Number(request.parameters['numOfRows'] ?? pageRows);
  const pages = await allPages(http, key, size, (page) => pageAddress(base, key, request, page));
  const rows = pages.flatMap((page, place) =>
    page.rows.map((cells, index) => ({ request: place, call: 0, line: index + 1, cells })),
  );
  if (rows.length === 0) {
    throw serviceFault({
      address: pages[0]?.record.address ?? base,
      found: 'the service has no data',
      expected: `rows of ${request.operation}`,
      todo: 'compare the parameters in the dataset’s source.ts with the page of the service at https://www.data.go.kr',
    });
  }
  const listed = pages.at(-1)?.listed ?? null;
  const requests = pages.map(({ record }) => record);
  return { rows, requests, listed, notices: noticesOf(pages, rows.length, listed) };
};

function pageAddress(base: string, key: ApiKey, request: AirKoreaRequest, page: number): string {
  const query = new URLSearchParams({
    returnType: 'json',
    numOfRows: String(pageRows),
    ...request.parameters,
    pageNo: String(page),
  });
  // The key is encoded once already; the query would encode it again.
  const way = `${base.replace(/\/+$/, '')}/${encodeURIComponent(request.operation)}`;
  return `${way}?serviceKey=${key.inAddress}&${query.toString()}`;
}

async function allPages(
  http: HttpClient,
  key: ApiKey,
  size: number,
  addressOf: (page: number) => string,
): Promise<readonly GatewayPage[]> {
  const pages: GatewayPage[] = [];
  let count = 0;
  while (pages.length < mostPages) {
    const page = await askGateway(http, addressOf(pages.length + 1), key);
    // A gateway that does not heed the number of the page would be asked for ever.
    if (page.record.sha256 === pages.at(-1)?.record.sha256) break;
    pages.push(page);
    count += page.rows.length;
    // Without a total, a short page is the last.
    const end = page.listed ?? (page.rows.length < size ? count : Infinity);
    if (page.rows.length === 0 || count >= end) return pages;
  }
  throw serviceFault({
    address: pages[0]?.record.address ?? '',
    found: `the pages do not end (${pages.length} read)`,
    expected: 'pages that end',
    todo: 'compare the answer with the page of the service at https://www.data.go.kr',
  });
}

function noticesOf(
  pages: readonly GatewayPage[],
  rows: number,
  listed: number | null,
): LiveAnswer['notices'] {
  const notices: LiveNotice[] = [];
  const xml = pages.filter(({ isXml }) => isXml).length;
  if (xml > 0) {
    const text = `${xml} of ${pages.length} answers came as XML`;
    notices.push({ kind: 'xml-instead-of-json', text });
  }
  if (listed !== null && listed !== rows) {
    const text = `the service lists ${listed} rows and gave ${rows}`;
    notices.push({ kind: 'count-differs', text });
  }
  return notices;
}

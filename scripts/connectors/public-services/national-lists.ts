import { dataGoKrKey, type ApiKey, type KeyKind } from '../api-key.ts';
import type { PublicServicesRequest, Settings } from '../live-source.ts';
import { readBokjiroDetail, readBokjiroList } from './bokjiro-answer.ts';
import { readGov24 } from './gov24-answer.ts';
import type { ReadList } from './list-answer.ts';
import { readYouth } from './youth-answer.ts';

/** How a national list of services is asked, and how its pages are read. */
interface NationalList {
  readonly key: KeyKind;
  readonly read: ReadList;
  readonly pageRows: number;
  /** Address of a page, from 1, with the key in it. */
  readonly pageAddress: (asked: Asked, page: number) => string;
  /** Where a row's own page is asked for by its id, and how it is read. */
  readonly detail?: {
    readonly read: ReadList;
    readonly address: (asked: Asked, operation: string, id: string) => string;
  };
}

interface Asked {
  readonly request: PublicServicesRequest;
  readonly key: ApiKey;
  readonly settings: Settings;
  readonly rows: number;
}

const youthKey: KeyKind = {
  setting: 'YOUTH_API_KEY',
  service: 'Ontong Youth',
  from: 'https://www.youthcenter.go.kr (it is free)',
};

const bases = {
  gov24: ['GOV24_URL', 'https://api.odcloud.kr/api/gov24/v3'],
  bokjiro: ['BOKJIRO_URL', 'https://apis.data.go.kr/B554287'],
  youth: ['YOUTH_URL', 'https://www.youthcenter.go.kr/go/ythip'],
} as const;

/** The key is encoded once already; a query of its own would encode it again. */
function addressOf(
  { request, key, settings }: Asked,
  keyName: string,
  query: Readonly<Record<string, string>>,
  operation = request.operation,
): string {
  const [setting, usual] = bases[request.list];
  const base = (settings(setting) ?? usual).replace(/\/+$/, '');
  const rest = new URLSearchParams({ ...query, ...request.parameters }).toString();
  return `${base}/${operation}?${keyName}=${key.inAddress}&${rest}`;
}

export const nationalLists: Readonly<Record<PublicServicesRequest['list'], NationalList>> = {
  gov24: {
    key: dataGoKrKey,
    read: readGov24,
    pageRows: 500,
    pageAddress: (asked, page) =>
      addressOf(asked, 'serviceKey', {
        page: String(page),
        perPage: String(asked.rows),
        returnType: 'JSON',
      }),
  },
  bokjiro: {
    key: dataGoKrKey,
    read: readBokjiroList,
    pageRows: 500,
    pageAddress: (asked, page) =>
      addressOf(asked, 'serviceKey', {
        callTp: 'L',
        pageNo: String(page),
        numOfRows: String(asked.rows),
        srchKeyCode: '001',
      }),
    detail: {
      read: readBokjiroDetail,
      address: (asked, operation, id) =>
        addressOf(asked, 'serviceKey', { callTp: 'D', servId: id }, operation),
    },
  },
  youth: {
    key: youthKey,
    read: readYouth,
    pageRows: 100,
    pageAddress: (asked, page) =>
      addressOf(asked, 'apiKeyNm', {
        pageNum: String(page),
        pageSize: String(asked.rows),
        rtnType: 'json',
      }),
  },
};

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';

/** A service as GeoReport lists it. */
export interface ListedService {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string;
  readonly metadata: boolean;
  readonly type: 'realtime' | 'batch' | 'blackbox';
  readonly keywords: string;
  readonly group: string;
}

const service = (
  service_code: string,
  service_name: string,
  type: ListedService['type'],
  metadata: boolean,
  description: string,
): ListedService => ({
  service_code,
  service_name,
  description,
  metadata,
  type,
  keywords: '공개, 자료',
  group: '열린 행정',
});

/** Made up for this project; one of each type. */
export const ownServices: readonly ListedService[] = [
  service('001', '공개 자료 질문', 'batch', false, '공개된 수치에 대해 묻습니다.'),
  service('002', '공개 자료 오류 신고', 'realtime', true, '틀린 수치를 알립니다.'),
  service('003', '자료 공개 요청', 'realtime', false, '아직 없는 자료를 요청합니다.'),
  service('004', '제안', 'blackbox', false, '생각을 보냅니다. 접수 번호를 주지 않습니다.'),
];

const attribute = (
  code: string,
  datatype: string,
  order: number,
  description: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  variable: true,
  code,
  datatype,
  required: false,
  datatype_description: null,
  order,
  description,
  values: [],
  ...more,
});

/** One of each datatype, the first of them required, and a notice that asks nothing. */
export const ownAttributes = [
  attribute('NOTICE', 'string', 1, '고친 수치는 다음 판에 실립니다.', { variable: false }),
  attribute('WRONG', 'singlevaluelist', 2, '무엇이 틀렸나요?', {
    required: true,
    values: [
      { key: 'VALUE', name: '수치' },
      { key: 'PLACE', name: '자리' },
    ],
  }),
  attribute('USED', 'multivaluelist', 3, '어디에 쓰셨나요?', {
    values: [
      { key: 'SCHOOL', name: '학교' },
      { key: 'WORK', name: '일' },
      { key: 'HOME', name: '집' },
    ],
  }),
  attribute('RIGHT', 'number', 4, '맞는 값', { datatype_description: '숫자만' }),
  attribute('SEEN', 'datetime', 5, '본 때'),
  attribute('SOURCE', 'string', 6, '근거'),
  attribute('MORE', 'text', 7, '더 알릴 것'),
];

/** The cities' own files are not part of the project; where they lie beside it, they are read. */
const folder = path.join(import.meta.dirname, '../../../../shared/data/open311-recorded');
export const hasRecorded = existsSync(folder);
export const recordedText = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

export const cities = ['boston', 'san-francisco', 'washington'] as const;
export type City = (typeof cities)[number];

const text = v.optional(v.nullable(v.string()), '');
const listed = v.array(
  v.pipe(
    v.object({
      service_code: v.string(),
      service_name: text,
      description: text,
      metadata: v.union([v.boolean(), v.string()]),
      type: v.picklist(['realtime', 'batch', 'blackbox']),
      keywords: text,
      group: text,
    }),
    v.transform(
      (given): ListedService => ({
        ...given,
        service_name: given.service_name ?? '',
        description: given.description ?? '',
        keywords: given.keywords ?? '',
        group: given.group ?? '',
        metadata: String(given.metadata) === 'true',
      }),
    ),
  ),
);
const listedInXml = v.object({ services: v.object({ service: listed }) });

/** The list that a city's server gave, where it lies beside the project. */
export function recordedServices(city: City): readonly ListedService[] {
  if (city === 'boston') return v.parse(listed, JSON.parse(recordedText('boston-services.json')));
  const parser = new XMLParser({
    parseTagValue: false,
    ignoreDeclaration: true,
    htmlEntities: true,
  });
  const file = city === 'washington' ? 'dc-services.xml' : 'sf-services.xml';
  return v.parse(listedInXml, parser.parse(recordedText(file))).services.service;
}

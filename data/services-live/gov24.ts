import type {
  FieldRow,
  LiveField,
  PublicServicesRequest,
} from '../../scripts/connectors/live-source.ts';
import { ownWords, partsOf } from '../../src/domain/services/own-words.ts';
import { readPeriod } from '../../src/domain/services/period.ts';
import {
  checkedOn,
  marksOf,
  nothingSaid,
  safeLink,
  type Candidate,
  type ListFrame,
} from './candidate.ts';
import { conditionCodes, needsOfCodes } from './condition-codes.ts';
import { serviceGroupsOf } from './service-groups.ts';
import { servicePlace } from './service-place.ts';
import { serviceTopic } from './service-topic.ts';

export const gov24Hosts = ['www.gov.kr'];

const field = (name: string, header: string): LiveField => ({ name, headers: [header] });
const maybe = (name: string, header: string): LiveField => ({
  ...field(name, header),
  optional: true,
});

export const gov24Request = (operation: string): PublicServicesRequest => ({
  connector: 'public-services',
  list: 'gov24',
  operation,
});

/** 전화문의 and 조회수 are not read: telephone numbers belong to people at a desk. */
export const gov24Fields: readonly LiveField[] = [
  field('id', '서비스ID'),
  field('name', '서비스명'),
  field('summary', '서비스목적요약'),
  field('who', '지원대상'),
  maybe('gives', '지원내용'),
  field('how', '신청방법'),
  field('period', '신청기한'),
  field('agency', '소관기관명'),
  field('agency_kind', '소관기관유형'),
  maybe('office', '부서명'),
  field('users', '사용자구분'),
  field('topic', '서비스분야'),
  field('link', '상세조회URL'),
  field('changed', '수정일시'),
];

export const gov24DetailFields: readonly LiveField[] = [
  field('id', '서비스ID'),
  maybe('papers', '구비서류'),
];

export const gov24ConditionFields: readonly LiveField[] = [
  field('id', '서비스ID'),
  // No row ticks all of them.
  ...conditionCodes.map((code) => maybe(code, code)),
];

type Values = FieldRow['values'];

export function gov24Service(
  { row: { values }, today }: ListFrame,
  ticked: Values | undefined,
  detail: Values | undefined,
): Candidate {
  const text = (name: string): string | null => ownWords(values[name] ?? null);
  const [id, name, agency] = [values['id'], text('name'), text('agency')];
  if (id == null || !/^[A-Za-z0-9]+$/.test(id)) {
    return { reason: 'not-a-service', field: '서비스ID', value: id ?? null };
  }
  if (name === null || agency === null) {
    return {
      reason: 'not-a-service',
      field: name === null ? '서비스명' : '소관기관명',
      value: null,
    };
  }
  const place = servicePlace(agency, values['agency_kind'] ?? null);
  if (!place.isHere) return { reason: 'other-region', field: '소관기관명', value: agency };
  const needs = [...needsOfCodes(ticked ?? {}), ...(place.need ? [place.need] : [])];
  const [who, what, how] = [text('who'), text('summary') ?? text('gives'), text('how')];
  const users = partsOf(values['users'] ?? null, '||').join(', ') || null;
  return {
    service: {
      ...nothingSaid,
      id: `gov24-${id}`,
      name: { ko: name, en: null },
      groups: serviceGroupsOf(needs, [], users),
      topic: serviceTopic(text('topic')),
      users,
      who,
      marks: marksOf(needs, [name, who, what, how, agency]),
      what,
      how,
      papers: ownWords(detail?.['papers'] ?? null),
      period: readPeriod(text('period')),
      agency,
      office: text('office'),
      link: safeLink(
        [values['link'] ?? null],
        gov24Hosts,
        `https://www.gov.kr/portal/rcvfvrSvc/dtlEx/${id}`,
      ),
      checked: checkedOn(values['changed'] ?? null, today),
      needs,
      about: [],
      source: 'gov24-live',
      place: `서비스ID ${id}`,
    },
  };
}

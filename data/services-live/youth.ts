import type { LiveField, PublicServicesRequest } from '../../scripts/connectors/live-source.ts';
import type { Need } from '../../src/domain/services/need.ts';
import { ownWords } from '../../src/domain/services/own-words.ts';
import { readPeriod } from '../../src/domain/services/period.ts';
import {
  checkedOn,
  marksOf,
  nothingSaid,
  safeLink,
  type Candidate,
  type ListFrame,
} from './candidate.ts';
import { ageNeed } from './condition-codes.ts';
import { serviceGroupsOf } from './service-groups.ts';
import { servicePlace } from './service-place.ts';
import { serviceTopic } from './service-topic.ts';

export const youthHosts = ['.go.kr'];

export const youthRequest: PublicServicesRequest = {
  connector: 'public-services',
  list: 'youth',
  operation: 'getPlcy',
};

const field = (name: string, header: string): LiveField => ({ name, headers: [header] });
const maybe = (name: string, header: string): LiveField => ({
  ...field(name, header),
  optional: true,
});

export const youthFields: readonly LiveField[] = [
  field('id', 'plcyNo'),
  field('name', 'plcyNm'),
  field('summary', 'plcyExplnCn'),
  field('topic', 'lclsfNm'),
  maybe('gives', 'plcySprtCn'),
  field('agency', 'sprvsnInstCdNm'),
  field('from', 'sprtTrgtMinAge'),
  field('to', 'sprtTrgtMaxAge'),
  maybe('most_income', 'earnMaxAmt'),
  field('period', 'aplyYmd'),
  maybe('apply', 'aplyUrlAddr'),
  maybe('link', 'refUrlAddr1'),
  field('changed', 'lastMdfcnDt'),
];

const numberOf = (text: string | null | undefined): number | null =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : null;

/** In units of 10,000 won; 0 is no limit. */
function incomeNeed(most: number | null): Need[] {
  return most === null || most === 0 ? [] : [{ kind: 'income', words: `소득 ${most}만원 이하` }];
}

export function youthService({ row: { values }, today }: ListFrame): Candidate {
  const text = (name: string): string | null => ownWords(values[name] ?? null);
  const [id, name, agency] = [values['id'], text('name'), text('agency')];
  if (id == null || !/^\d+$/.test(id)) {
    return { reason: 'not-a-service', field: 'plcyNo', value: id ?? null };
  }
  if (name === null || agency === null) {
    return {
      reason: 'not-a-service',
      field: name === null ? 'plcyNm' : 'sprvsnInstCdNm',
      value: null,
    };
  }
  const place = servicePlace(agency, null);
  if (!place.isHere) return { reason: 'other-region', field: 'sprvsnInstCdNm', value: agency };
  const needs = [
    ...ageNeed(numberOf(values['from']), numberOf(values['to'])),
    ...incomeNeed(numberOf(values['most_income'])),
    ...(place.need ? [place.need] : []),
  ];
  const what = [text('summary'), text('gives')].filter((part) => part !== null).join(' · ') || null;
  return {
    service: {
      ...nothingSaid,
      id: `youth-${id}`,
      name: { ko: name, en: null },
      groups: serviceGroupsOf(needs, [], null),
      topic: serviceTopic(text('topic')),
      users: null,
      who: null,
      marks: marksOf(needs, [name, what, agency]),
      what,
      how: null,
      period: readPeriod(text('period')),
      agency,
      office: null,
      link: safeLink(
        [values['apply'] ?? null, values['link'] ?? null],
        youthHosts,
        'https://www.youthcenter.go.kr/',
      ),
      checked: checkedOn(values['changed'] ?? null, today),
      needs,
      about: [],
      source: 'youth-live',
      place: `plcyNo ${id}`,
    },
  };
}

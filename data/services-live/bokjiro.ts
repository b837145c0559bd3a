import type { LiveField, PublicServicesRequest } from '../../scripts/connectors/live-source.ts';
import type { Need, Subject } from '../../src/domain/services/need.ts';
import { ownWords, partsOf } from '../../src/domain/services/own-words.ts';
import type { Stage, Tag } from '../../src/domain/services/tags.ts';
import { checkedOn, nothingSaid, safeLink, type Candidate, type ListFrame } from './candidate.ts';
import { serviceGroupsOf } from './service-groups.ts';
import { serviceTopic } from './service-topic.ts';

export const bokjiroHosts = ['www.bokjiro.go.kr'];

export const bokjiroRequest: PublicServicesRequest = {
  connector: 'public-services',
  list: 'bokjiro',
  operation: 'NationalWelfareInformationsV001/NationalWelfarelistV001',
  details: {
    operation: 'NationalWelfareInformationsV001/NationalWelfaredetailedV001',
    idField: 'servId',
    mayFail: 0.2,
  },
};

const field = (name: string, header: string): LiveField => ({ name, headers: [header] });
const maybe = (name: string, header: string): LiveField => ({
  ...field(name, header),
  optional: true,
});

/** rprsCtadr is a telephone number and is not read. */
export const bokjiroFields: readonly LiveField[] = [
  field('id', 'servId'),
  field('name', 'servNm'),
  field('summary', 'servDgst'),
  field('link', 'servDtlLink'),
  field('agency', 'jurMnofNm'),
  field('office', 'jurOrgNm'),
  maybe('changed', 'svcfrstRegTs'),
  field('life', 'lifeArray'),
  field('topic', 'intrsThemaArray'),
  field('target', 'trgterIndvdlArray'),
  maybe('who', 'tgtrDtlCn'),
  maybe('how', 'applmetList'),
];

/** Words of the list for the times of life, and for those that a service is meant for. */
const lives: readonly (readonly [RegExp, Stage])[] = [
  [/영유아|아동/, 'child'],
  [/청소년/, 'teen'],
  [/청년/, 'young'],
  [/노년/, 'older'],
];
const targets: readonly (readonly [RegExp, readonly Tag[]])[] = [
  [/임신|출산/, ['pregnant', 'birth']],
  [/다문화|탈북/, ['multicultural', 'north-korean']],
  [/다자녀/, ['many-children']],
  [/보훈/, ['veteran']],
  [/장애/, ['disabled']],
  [/저소득/, ['low-income']],
  [/한부모|조손/, ['single-parent']],
];

/** An age without years. Where the list names a time that no answer tells, none is a condition. */
function lifeNeeds(words: readonly string[]): Need[] {
  const found = words.map((word) => lives.find(([pattern]) => pattern.test(word))?.[1]);
  const stages = found.filter((stage) => stage !== undefined);
  const different = [...new Set(stages)];
  const [only, ...others] = different;
  if (only === undefined || stages.length < found.length) return [];
  const stated = words.join(', ');
  if (others.length === 0) return [{ kind: 'stage', stage: only, words: stated }];
  const of = different.map((stage) => ({ kind: 'stage' as const, stage, words: stated }));
  return [{ kind: 'one-of', of, etc: false, words: stated }];
}

const subjectsOf = (words: readonly string[]): Subject[] =>
  words.flatMap((word) => {
    const tags = targets.find(([pattern]) => pattern.test(word))?.[1];
    return tags ? [{ tags: [...tags], children: false, words: word }] : [];
  });

export function bokjiroService({ row: { values }, today }: ListFrame): Candidate {
  const text = (name: string): string | null => ownWords(values[name] ?? null);
  const [id, name, agency] = [values['id'], text('name'), text('agency')];
  if (id == null || !/^[A-Za-z0-9]+$/.test(id)) {
    return { reason: 'not-a-service', field: 'servId', value: id ?? null };
  }
  if (name === null || agency === null) {
    return { reason: 'not-a-service', field: name === null ? 'servNm' : 'jurMnofNm', value: null };
  }
  const lifeWords = partsOf(values['life'] ?? null, ',');
  const target = partsOf(values['target'] ?? null, ',');
  const needs = lifeNeeds(lifeWords);
  const about = subjectsOf([...lifeWords, ...target]);
  return {
    service: {
      ...nothingSaid,
      id: `bokjiro-${id}`,
      name: { ko: name, en: null },
      groups: serviceGroupsOf(needs, about, null),
      topic: serviceTopic(text('topic')),
      users: null,
      who: text('who'),
      marks: [...(lifeWords.length > 0 ? [lifeWords.join(', ')] : []), ...target],
      what: text('summary'),
      how: text('how'),
      period: null,
      agency,
      office: text('office'),
      link: safeLink(
        [values['link'] ?? null],
        bokjiroHosts,
        `https://www.bokjiro.go.kr/ssis-tbu/twataa/wlfareInfo/moveTWAT52011M.do?wlfareInfoId=${id}&wlfareInfoReldBztpCd=01`,
      ),
      // The list gives the day of registration and none of a change.
      checked: checkedOn(null, today),
      needs,
      about,
      source: 'bokjiro-live',
      place: `서비스아이디 ${id}`,
    },
  };
}

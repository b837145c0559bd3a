import { formatNumber } from '../domain/text/format.ts';
import { withParticle } from '../domain/text/korean-particle.ts';
import type { Language } from '../domain/language.ts';

/** Words of the feeds of published data: used at build only. */
const ko = {
  author: '열린시장실',
  feedAll: '공개 데이터의 변화',
  feedOne: (title: string) => `${title}: 데이터의 변화`,
  feedNote:
    '새 판, 고쳐진 지난 값, 막힌 판과 그 까닭, 내린 데이터를 싣습니다. 사이트를 다시 만들 때마다 새로워집니다.',
  published: (title: string, times: number) =>
    times === 1 ? `${title}: 새 판` : `${title}: 하루 동안 새 판 ${count(times, 'ko')}개`,
  publishedText: (added: number, removed: number, version: string) =>
    `새 행 ${count(added, 'ko')}개, 빠진 행 ${count(removed, 'ko')}개. 지금 판은 ${version}입니다.`,
  version: (version: string) => `지금 판은 ${version}입니다.`,
  corrected: (title: string, values: number) =>
    `${title}: 지난 값 ${count(values, 'ko')}개가 고쳐졌습니다`,
  correctedText: '앞서 실은 값이 달라졌습니다.',
  example: (field: string, key: string, before: string, after: string) =>
    `${field} (${key}): ${before} → ${after}`,
  missing: '값 없음',
  blocked: (title: string) => `${title}: 새 판을 막았습니다`,
  stays: '앞의 판이 그대로 있습니다.',
  withdrawn: (title: string) => `${title}: 내렸습니다`,
  withdrawnText: (title: string) =>
    `${withParticle(title, '은/는')} 이제 이 사이트에 실리지 않습니다. 그동안의 기록은 남습니다.`,
};

const count = (value: number, language: Language): string => formatNumber(value, 0, language);

type FeedWords = typeof ko;

const plural = (value: number, one: string, many: string): string =>
  `${count(value, 'en')} ${value === 1 ? one : many}`;

const en: FeedWords = {
  author: 'Open Mayor’s Office',
  feedAll: 'Changes of the published data',
  feedOne: (title) => `${title}: changes of the data`,
  feedNote:
    'New versions, past values that were revised, versions that were held back and why, and data that was withdrawn. Renewed each time the site is built.',
  published: (title, times) =>
    times === 1 ? `${title}: new version` : `${title}: ${count(times, 'en')} new versions in a day`,
  publishedText: (added, removed, version) =>
    `${plural(added, 'row', 'rows')} added, ${count(removed, 'en')} removed. The version is now ${version}.`,
  version: (version) => `The version is now ${version}.`,
  corrected: (title, values) => `${title}: ${plural(values, 'past value', 'past values')} revised`,
  correctedText: 'Values that had been published before are different now.',
  example: (field, key, before, after) => `${field} (${key}): ${before} → ${after}`,
  missing: 'no value',
  blocked: (title) => `${title}: new version held back`,
  stays: 'The version before stays.',
  withdrawn: (title) => `${title}: withdrawn`,
  withdrawnText: (title) =>
    `“${title}” is no longer published on this site. The record of it stays.`,
};

const words: Readonly<Record<Language, FeedWords>> = { ko, en };

export const ledgerFeedWords = (language: Language): FeedWords => words[language];

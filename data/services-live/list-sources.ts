import type { ServiceSource } from '../../src/domain/services/service.ts';
import { bokjiroHosts } from './bokjiro.ts';
import { gov24Hosts } from './gov24.ts';
import { youthHosts } from './youth.ts';

const note = {
  ko: '서비스에서 받은 그대로 싣되 긴 글은 240자까지만 남기고 전화번호는 뺐습니다. 다른 시·도의 서비스는 뺐습니다.',
  en: 'As the service gave it; long texts are cut at 240 characters, and telephone numbers are left out. Services of other regions are left out.',
};

const lists: readonly Omit<ServiceSource, 'date' | 'note'>[] = [
  {
    id: 'gov24-live',
    title: {
      ko: '정부24 공공서비스(혜택) 정보 (data.go.kr 15113968)',
      en: 'Public services of Government24 (data.go.kr 15113968)',
    },
    publisher: { ko: '행정안전부', en: 'Ministry of the Interior and Safety' },
    address: 'https://www.data.go.kr/',
    hosts: gov24Hosts,
  },
  {
    id: 'bokjiro-live',
    title: { ko: '복지로 중앙부처 복지서비스', en: 'Welfare services of the ministries (Bokjiro)' },
    publisher: {
      ko: '한국사회보장정보원',
      en: 'Korea Social Security Information Service',
    },
    address: 'https://www.data.go.kr/',
    hosts: bokjiroHosts,
  },
  {
    id: 'youth-live',
    title: { ko: '온통청년 청년정책', en: 'Youth policies (Ontong Youth)' },
    publisher: { ko: '온통청년', en: 'Ontong Youth' },
    address: 'https://www.youthcenter.go.kr/',
    hosts: youthHosts,
  },
];

/** Those of the lists that services name, as read on a day. */
export const listSources = (named: ReadonlySet<string>, date: string): ServiceSource[] =>
  lists.filter(({ id }) => named.has(id)).map((list) => ({ ...list, date, note }));

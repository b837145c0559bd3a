import type { Told } from '../../scripts/ingest/new/told.ts';

/** What a person says who says nothing but what must be said. */
export const made: Told = {
  titleKo: null,
  titleEn: null,
  publisherKo: null,
  publisherEn: null,
  url: 'https://data.example.org/set/1',
  licence: null,
  decidedBy: '데이터 담당',
  today: '2026-11-22',
  theme: null,
  date: null,
  wholeCity: false,
  sheet: null,
  records: null,
  delimiter: null,
};

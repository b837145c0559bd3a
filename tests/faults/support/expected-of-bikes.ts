import { blocked, failed, published, type Expected } from './expected.ts';

const fewStations = ['enough-rows', 'not-shrunk', 'every-district', 'of-the-listed'];
const noStations = [
  'enough-rows',
  'all-districts',
  'recent-enough',
  'not-shrunk',
  'every-district',
  'of-the-listed',
];

/** Thousands of stations in three pages, with their places. */
export const expectedOfBikes: Readonly<Record<string, Expected>> = {
  'under-maintenance': blocked('bikes-known'),
  'all-under-maintenance': blocked('every-district', 'some-bikes', 'bikes-known'),
  nulls: blocked('every-district', 'some-bikes', 'bikes-known'),
  negative: published(/9 × negative/),
  huge: published(/9 × implausible/),
  'all-huge': blocked('every-district', 'some-bikes', 'bikes-known'),
  zeros: blocked('some-bikes'),
  'swapped-coordinates': blocked(...noStations, 'inside-city', 'some-bikes'),
  'zero-coordinates': blocked('inside-city'),
  'all-zero-coordinates': blocked(...noStations, 'inside-city', 'some-bikes'),
  'places-in-busan': blocked(...noStations, 'inside-city', 'some-bikes'),
  'unknown-names': blocked('every-district', 'some-bikes', 'bikes-known'),
  'field-vanished': published(),
  'id-vanished': blocked(...noStations, 'some-bikes'),
  'script-in-name': published(),
  'unknown-district': published(),
  duplicates: published(/2759 × duplicate/),
  'half-missing': blocked('not-shrunk', 'of-the-listed'),
  'one-row': blocked(...fewStations),
  'no-rows': failed(/the service has no data/),
  'single-object': blocked(...fewStations),
  'row-null': published(/3 × no-id/),
  'row-text': published(/3 × no-id/),
  'count-zero': published(/lists 0 rows and gave 2759/),
  'count-huge': published(/lists 1000000 rows and gave 2759/),
  'count-text': published(),
  'count-word': published(),
  'same-page': failed(/the same as the one before it/),
  'second-page-fails': failed(/ERROR-500/),
  'sample-rows': blocked(...fewStations),
};

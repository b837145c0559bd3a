import { blocked, failed, published, type Expected } from './expected.ts';

/** Stations of a bike share by GBFS: information and status are two feeds that must fit. */
export const expectedOfFeeds: Readonly<Record<string, Expected>> = {
  'gbfs-status-gone': failed(/status 404/),
  'gbfs-without-stations': failed(/no list of stations/),
  'gbfs-without-feeds': failed(/lists no station_information and no station_status/),
  'gbfs-no-statuses': blocked('every-district', 'some-bikes', 'bikes-known'),
  'gbfs-other-ids': blocked('every-district', 'some-bikes', 'bikes-known'),
  'gbfs-duplicates': published(/statuses came twice/),
  'gbfs-negative': blocked('every-district', 'some-bikes', 'bikes-known'),
  'gbfs-stale': published(null, 'recent-enough'),
  'gbfs-future': blocked('not-in-future'),
};

/** One stretch of road a call, in XML. */
export const expectedOfRoads: Readonly<Record<string, Expected>> = {
  'filter-ignored': blocked('recent-enough', 'most-measured'),
};

/** A catalogue that is asked without a key. */
export const expectedOfCatalogues: Readonly<Record<string, Expected>> = {
  'ckan-refused': failed(/Access denied/),
  'ckan-second-page': failed(/status 500/),
};

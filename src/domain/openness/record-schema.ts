import * as v from 'valibot';
import { licenceIds } from '../licence/licence.ts';
import { linkContents, linkFaults } from '../link-check.ts';
import { catalogueFacts, deliveries, type CatalogueRecord } from './catalogue-record.ts';
import { formatIds } from './formats.ts';
import { updateCycleIds } from './update-cycle.ts';

const text = v.nullable(v.string());
const isoDay = v.nullable(v.pipe(v.string(), v.isoDate()));
const flag = v.nullable(v.boolean());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const link = v.nullable(
  v.object({
    url: v.string(),
    check: v.nullable(
      v.object({
        checkedOn: v.pipe(v.string(), v.isoDate()),
        status: v.nullable(count),
        content: v.exactOptional(v.nullable(v.picklist(linkContents))),
        fault: v.exactOptional(v.nullable(v.picklist(linkFaults))),
      }),
    ),
  }),
);

/** A record as it stands in the files of the catalogue. */
export const recordSchema: v.GenericSchema<unknown, CatalogueRecord> = v.object({
  id: v.string(),
  origin: v.picklist(['list', 'ckan', 'own']),
  title: v.string(),
  description: text,
  keywords: v.array(v.string()),
  themes: v.array(v.string()),
  publisher: text,
  contact: text,
  licence: v.object({
    id: v.picklist(licenceIds),
    open: flag,
    wording: text,
    confirmed: v.boolean(),
    identifier: text,
  }),
  files: v.array(
    v.object({
      format: v.nullable(v.picklist(formatIds)),
      formatAsGiven: text,
      encoding: text,
      mediaType: text,
      bytes: v.nullable(count),
      access: link,
      download: link,
    }),
  ),
  page: link,
  registered: isoDay,
  modified: isoDay,
  nextDue: isoDay,
  dataUntil: isoDay,
  cycle: v.nullable(v.picklist(updateCycleIds)),
  cycleAsGiven: text,
  spatial: text,
  temporal: text,
  accessRights: text,
  rights: text,
  free: flag,
  delivery: v.nullable(v.picklist(deliveries)),
  whole: flag,
  dcatValid: flag,
  hasUris: flag,
  isLinked: flag,
  onTime: v.nullable(v.object({ kept: count, promised: count })),
  untold: v.array(v.picklist(catalogueFacts)),
});

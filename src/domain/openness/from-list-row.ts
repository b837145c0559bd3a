import { deliveries, type CatalogueFact, type CatalogueRecord } from './catalogue-record.ts';
import { formatOf } from './formats.ts';
import { licenceOfListRow } from './licence-words.ts';
import { updateCycleOf } from './update-cycle.ts';

/** A dataset in the list of data.go.kr, as `data/open-datasets` keeps it. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** Words between commas. */
  readonly keywords: string | null;
  /** Two steps, such as "환경기상 - 대기". */
  readonly theme: string | null;
  readonly publisher: string | null;
  readonly office: string | null;
  readonly licence: string | null;
  readonly format: string | null;
  readonly delivery: string | null;
  /** The publisher calls the file a sample, or the answer to a query. */
  readonly isPart: boolean;
  readonly cycle: string | null;
  readonly registered: string | null;
  readonly modified: string | null;
  readonly nextDue: string | null;
  readonly spatial: string | null;
  readonly temporal: string | null;
  readonly isFree: boolean | null;
  readonly url: string | null;
}

/** The list has 36 columns, and none for these. */
const untold: readonly CatalogueFact[] = [
  'download',
  'mediaType',
  'bytes',
  'accessRights',
  'rights',
  'dcatValid',
  'isLinked',
];

const parts = (text: string | null, mark: string): string[] =>
  (text ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A file on the portal is whole; what the publisher's own page hands out nobody has seen. */
function isWhole({ isPart, delivery }: ListRow): boolean | null {
  if (isPart) return false;
  return delivery === 'portal' ? true : null;
}

export function recordFromListRow(row: ListRow): CatalogueRecord {
  const page = row.url === null ? null : { url: row.url, check: null };
  return {
    id: row.id,
    origin: 'list',
    title: row.title,
    description: row.description,
    keywords: parts(row.keywords, ','),
    themes: parts(row.theme, ' - '),
    publisher: row.publisher,
    contact: row.office,
    licence: licenceOfListRow(row.licence),
    files:
      row.format === null
        ? []
        : [
            {
              format: formatOf(row.format),
              formatAsGiven: row.format,
              encoding: null,
              mediaType: null,
              bytes: null,
              access: page,
              download: null,
            },
          ],
    page,
    registered: row.registered,
    modified: row.modified,
    nextDue: row.nextDue,
    dataUntil: null,
    cycle: updateCycleOf(row.cycle),
    cycleAsGiven: row.cycle,
    spatial: row.spatial,
    temporal: row.temporal,
    accessRights: null,
    rights: null,
    free: row.isFree,
    delivery: deliveries.find((delivery) => delivery === row.delivery) ?? null,
    whole: isWhole(row),
    dcatValid: null,
    hasUris: null,
    isLinked: null,
    onTime: null,
    untold,
  };
}

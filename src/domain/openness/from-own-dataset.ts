import { licences } from '../licence/licence.ts';
import type { DatasetDefinition } from '../dataset.ts';
import type { LedgerSummary } from '../ledger/ledger.ts';
import type { LinkChecks } from '../link-check.ts';
import type { DatasetEntry, ReportFile } from '../published.ts';
import type { CatalogueFile, CatalogueLicence, CatalogueRecord } from './catalogue-record.ts';
import { formatOf } from './formats.ts';
import { identifierOf } from './licence-words.ts';
import { isUpdateCycle } from './update-cycle.ts';
import { withLinkChecks } from './with-link-checks.ts';

export interface OwnDataset {
  readonly definition: DatasetDefinition;
  readonly entry: DatasetEntry;
  readonly report: Pick<ReportFile, 'files'>;
  /** `null` where the dataset has no ledger yet. */
  readonly ledger: Pick<LedgerSummary, 'onTime' | 'latest'> | null;
  /** What addresses answered; `null` or absent where none was checked yet. */
  readonly links?: LinkChecks | null;
}

/** The one licence of all sources: what any of them forbids, or leaves unsaid, is not allowed. */
function licenceOf({ sources }: DatasetDefinition): CatalogueLicence {
  const strictest =
    sources.find(({ licence }) => licence === 'unknown') ??
    sources.find(({ licence }) => !licences[licence].open) ??
    sources.find(({ licenceConfirmed }) => !licenceConfirmed) ??
    sources[0];
  const id = strictest?.licence ?? 'unknown';
  return {
    id,
    open: id === 'unknown' ? null : licences[id].open,
    wording: id === 'unknown' ? null : licences[id].name.ko,
    confirmed: sources.every(({ licenceConfirmed }) => licenceConfirmed),
    identifier: identifierOf(id),
  };
}

/** Addresses keep their query out of the way of the file's ending. */
const endingOf = (name: string): string | null =>
  /\.([a-z0-9]{2,8})(?:[?#].*)?$/i.exec(name)?.[1] ?? null;

/**
 * A file as it came. An address in place of a name is a service that was asked; what did not answer well
 * never comes this far.
 */
function fileOf(file: ReportFile['files'][number], askedOn: string): CatalogueFile {
  const isAddress = /^https?:\/\//.test(file.name);
  const format =
    formatOf(endingOf(file.name)) ??
    formatOf(/[/=](json|xml)(?=[/&]|$)/i.exec(file.name)?.[1] ?? null);
  const link = isAddress ? { url: file.name, check: { checkedOn: askedOn, status: 200 } } : null;
  return {
    format,
    formatAsGiven: format ?? endingOf(file.name),
    encoding: file.encoding,
    mediaType: null,
    bytes: null,
    access: link,
    download: link,
  };
}

/**
 * A dataset of ours as its publisher gave it: what ingestion read, not what this site makes of it. Its
 * card is the folder's definition.
 */
export function recordFromOwnDataset({
  definition,
  entry,
  report,
  ledger,
  links = null,
}: OwnDataset): CatalogueRecord {
  return withLinkChecks(unchecked({ definition, entry, report, ledger }), links);
}

function unchecked({
  definition,
  entry,
  report,
  ledger,
}: Omit<OwnDataset, 'links'>): CatalogueRecord {
  const [main] = definition.sources;
  const { period } = entry;
  const asked = entry.ingestedAt.slice(0, 10);
  const isAuthored = report.files.length === 0;
  return {
    id: definition.id,
    origin: 'own',
    title: definition.title.ko,
    description: definition.summary.ko,
    keywords: definition.keywords.map(({ ko }) => ko),
    themes: [definition.theme],
    publisher: main?.publisher.ko ?? null,
    contact: null,
    licence: licenceOf(definition),
    files: report.files.map((file) => fileOf(file, asked)),
    page: main ? { url: main.url, check: null } : null,
    registered: null,
    modified: null,
    nextDue: null,
    dataUntil: entry.observedAt?.slice(0, 10) ?? period?.last ?? null,
    cycle: isUpdateCycle(definition.frequency) ? definition.frequency : null,
    cycleAsGiven: null,
    spatial: definition.areas?.city.name.ko ?? null,
    temporal: period === null ? null : `${period.first}/${period.last}`,
    accessRights: null,
    rights: main?.licenceNote.ko ?? null,
    // Nothing here was paid for.
    free: isAuthored ? null : true,
    delivery: definition.timeliness === 'live' ? 'service' : null,
    // A service may answer everything at once, or a question at a time: nobody looked.
    whole: isAuthored || definition.timeliness === 'live' ? null : true,
    dcatValid: null,
    hasUris: null,
    isLinked: null,
    onTime: ledger && ledger.onTime.promised > 0 ? ledger.onTime : null,
    untold: [
      'contact',
      'download',
      'mediaType',
      'bytes',
      'modified',
      'registered',
      'accessRights',
      'dcatValid',
      'isLinked',
    ],
  };
}

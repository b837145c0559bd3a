import * as v from 'valibot';
import type { About } from '../domain/ask/about.ts';
import type { CivilDay } from '../domain/time/civil-date.ts';
import type { Analysis, DatasetDefinition } from '../domain/dataset.ts';
import { definitionAsRead } from '../domain/definition-as-read.ts';
import { areaShapesSchema, type AreaShapes } from '../domain/layers/geometry.ts';
import type { Language } from '../domain/language.ts';
import { ledgerSummarySchema, type LedgerSummary } from '../domain/ledger/ledger.ts';
import { linkChecksFile, linkChecksSchema, type LinkChecks } from '../domain/link-check.ts';
import {
  opennessTrendFile,
  opennessTrendSchema,
  type OpennessTrend,
} from '../domain/openness/openness-trend.ts';
import { withdrawalsFileSchema, type Withdrawal } from '../domain/ledger/withdrawal.ts';
import {
  daysFileSchema,
  manifestSchema,
  monthsFileSchema,
  reportFileSchema,
  tableFileSchema,
  type DatasetEntry,
  type DaysFile,
  type Manifest,
  type MonthsFile,
  type ReportFile,
  type TableFile,
} from '../domain/published.ts';

/** The published data as the build reads it: the same files that a browser would fetch. */
export interface SiteData {
  readonly manifest: Manifest;
  /** The day on which the site is built, in Seoul: what is late is late by this day. */
  readonly today: CivilDay;
  readonly definitions: readonly DatasetDefinition[];
  readonly entry: (dataset: string) => DatasetEntry;
  /** Words of an analysis; `null` for a dataset that is none. */
  readonly analysis: (dataset: string) => Analysis | null;
  readonly months: (dataset: string) => MonthsFile;
  readonly days: (dataset: string, measure: string) => DaysFile;
  readonly table: (dataset: string, table: string) => TableFile;
  readonly report: (dataset: string) => ReportFile;
  readonly shapes: () => AreaShapes;
  /** What the ledger says of a dataset; `null` where it says nothing yet. */
  readonly ledger: (dataset: string) => LedgerSummary | null;
  /** Datasets that were published once and are no more, the newest first. */
  readonly withdrawn: () => readonly Withdrawal[];
  /** What addresses answered when ingestion asked them; `null` where it asked none yet. */
  readonly linkChecks: () => LinkChecks | null;
  /** What our own datasets' scores came to, by day; `null` where no run has recorded it yet. */
  readonly opennessTrend: () => OpennessTrend | null;
  /** Any other published file by its name in the manifest, such as `layer-stations.json`. */
  readonly document: <Schema extends v.GenericSchema>(
    dataset: string,
    name: string,
    schema: Schema,
  ) => v.InferOutput<Schema>;
}

/** Address of a page of the site, for links inside parts that are drawn at build. */
export interface SiteLinks {
  readonly language: Language;
  readonly topic: (dataset: string, search?: string) => string;
  readonly topics: string;
  readonly map: (search?: string) => string;
  readonly compare: (search?: string) => string;
  readonly scorecard: string;
  readonly commitments: (search?: string) => string;
  readonly commitment: (id: string) => string;
  readonly commitmentCheck: string;
  /** Page of one commitment or plan for frames on other sites. */
  readonly commitmentEmbed: (part: string) => string;
  /** The page to ask on, about what is given. */
  readonly ask: (about?: Partial<About>) => string;
  /** Register of questions, ledger of meetings, what became of ideas, calendar, surveys. */
  readonly answers: string;
  readonly consultations: string;
  readonly ideas: string;
  readonly forums: string;
  readonly surveys: string;
  readonly services: string;
  readonly datasets: string;
  readonly dataset: (dataset: string) => string;
  readonly agreements: string;
  /** Only where a catalogue is published. */
  readonly catalogue: (search?: string) => string;
  readonly openness: string;
  readonly opennessReport: string;
  readonly notReleased: string;
  readonly overview: string;
  readonly api: string;
  readonly about: string;
  readonly licences: string;
  /** Path that the site stands under, with a slash at both ends. */
  readonly root: string;
  /** Address of a published file by its path in the manifest. */
  readonly file: (path: string) => string;
}

/** `read` gives the text of a file below the data folder. Throws where a file breaks its schema. */
export function createSiteData(
  definitions: readonly DatasetDefinition[],
  read: (path: string) => string,
  analyses: Readonly<Record<string, Analysis>> = {},
  today: CivilDay = 0,
): SiteData {
  const manifest = v.parse(manifestSchema, JSON.parse(read('manifest.json')));
  const entry = (dataset: string): DatasetEntry => {
    const found = manifest.datasets.find(({ id }) => id === dataset);
    if (!found) throw new Error(`The manifest has no dataset "${dataset}": run npm run ingest.`);
    return found;
  };
  const file = <Schema extends v.GenericSchema>(
    dataset: string,
    name: string,
    schema: Schema,
  ): v.InferOutput<Schema> => {
    const path = entry(dataset).files[name]?.path;
    if (path === undefined) throw new Error(`Dataset "${dataset}" publishes no "${name}".`);
    return v.parse(schema, JSON.parse(read(path)));
  };
  return {
    manifest,
    today,
    definitions: definitions
      .filter(({ id }) => manifest.datasets.some((item) => item.id === id))
      .map((definition) =>
        definition.sources.every(({ readFrom }) => readFrom === undefined)
          ? definition
          : definitionAsRead(
              definition,
              file(definition.id, 'report.json', reportFileSchema).files,
            ),
      ),
    entry,
    analysis: (dataset) => analyses[dataset] ?? null,
    months: once((dataset = '') => file(dataset, 'months.json', monthsFileSchema)),
    days: once((dataset = '', measure = '') =>
      file(dataset, `days-${measure}.json`, daysFileSchema),
    ),
    table: once((dataset = '', table = '') => file(dataset, `${table}.json`, tableFileSchema)),
    report: once((dataset = '') => file(dataset, 'report.json', reportFileSchema)),
    document: file,
    ledger: (dataset) => readIfThere(read, `ledger/${dataset}/summary.json`, ledgerSummarySchema),
    withdrawn: () =>
      (readIfThere(read, 'ledger/withdrawn.json', withdrawalsFileSchema)?.withdrawn ?? [])
        .filter(({ dataset }) => !manifest.datasets.some(({ id }) => id === dataset))
        .toSorted((one, other) => other.at.localeCompare(one.at, 'en')),
    linkChecks: onceNullable(() => readIfThere(read, linkChecksFile, linkChecksSchema)),
    opennessTrend: () => readIfThere(read, opennessTrendFile, opennessTrendSchema),
    shapes: once(() => file('districts', 'shapes.json', areaShapesSchema)),
  };
}

/** A file that need not be there. Throws where it is there and breaks its schema. */
function readIfThere<Schema extends v.GenericSchema>(
  read: (path: string) => string,
  path: string,
  schema: Schema,
): v.InferOutput<Schema> | null {
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return v.parse(schema, JSON.parse(text));
}

/** Many pages ask for the same file: read and check it once. */
function once<Result>(load: (...keys: string[]) => Result): (...keys: string[]) => Result {
  const loaded = new Map<string, Result>();
  return (...keys) => {
    const key = keys.join('/');
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const result = load(...keys);
    loaded.set(key, result);
    return result;
  };
}

function onceNullable<Result>(load: () => Result): () => Result {
  let loaded: { readonly result: Result } | null = null;
  return () => (loaded ??= { result: load() }).result;
}

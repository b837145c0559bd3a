import { isoDay } from '../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../domain/dataset.ts';
import {
  catalogueDetailsSchema,
  catalogueRowsSchema,
  type CatalogueRows,
} from '../domain/openness/catalogue-files.ts';
import type { Language } from '../domain/language.ts';
import { licences } from '../domain/licence/licence.ts';
import type { CatalogueRecord } from '../domain/openness/catalogue-record.ts';
import { measure, type MeasuredEntry } from '../domain/openness/catalogue-rows.ts';
import { recordFromOwnDataset } from '../domain/openness/from-own-dataset.ts';
import type { SiteData } from './site-data.ts';

/** The catalogue of other people's datasets, and this site's own measured by the same rules. */
export const catalogueDataset = 'open-datasets';

/** A site of another city may have data and no catalogue. */
export const hasCatalogue = (data: Pick<SiteData, 'definitions'>): boolean =>
  data.definitions.some(({ id }) => id === catalogueDataset);

export interface OwnMeasured {
  readonly definition: DatasetDefinition;
  readonly entry: MeasuredEntry;
}

/** Many pages ask for the same: worked out once for the data of a build. */
function once<Result>(work: (data: SiteData) => Result): (data: SiteData) => Result {
  const done = new WeakMap<SiteData, { readonly result: Result }>();
  return (data) => {
    const known = done.get(data) ?? { result: work(data) };
    done.set(data, known);
    return known.result;
  };
}

export const catalogueRows: (data: SiteData) => CatalogueRows = once((data) =>
  data.document(catalogueDataset, 'rows.json', catalogueRowsSchema),
);

/** Every dataset of the catalogue, measured on the day that its list is of. */
export const catalogueEntries: (data: SiteData) => readonly MeasuredEntry[] = once((data) => {
  const { catalogue, chunk, ids, downloads, views } = catalogueRows(data);
  return Array.from({ length: Math.ceil(ids.length / chunk) }, (_, part) =>
    data.document(catalogueDataset, `details-${part}.json`, catalogueDetailsSchema),
  ).flatMap(({ first, records }) =>
    records.map((record, at) =>
      measure(
        {
          record,
          downloads: downloads[first + at] ?? null,
          views: views[first + at] ?? null,
        },
        catalogue.day,
      ),
    ),
  );
});

/** The same record in the words of a language: its facts, and so its points, do not change. */
function inLanguage(
  record: CatalogueRecord,
  { title, summary, keywords, sources: [main], areas }: DatasetDefinition,
  language: Language,
): CatalogueRecord {
  const { licence } = record;
  return {
    ...record,
    title: title[language],
    description: summary[language],
    keywords: keywords.map((keyword) => keyword[language]),
    publisher: main?.publisher[language] ?? null,
    spatial: areas?.city.name[language] ?? null,
    rights: main?.licenceNote[language] ?? null,
    licence: {
      ...licence,
      wording: licence.wording === null ? null : licences[licence.id].name[language],
    },
  };
}

/**
 * Our own datasets, measured on the day of the build from what ingestion saw, with their evidence in the
 * words of a language.
 */
const measuredIn = (language: Language) =>
  once((data: SiteData): readonly OwnMeasured[] =>
    data.definitions.map((definition) => {
      const told = recordFromOwnDataset({
        definition,
        entry: data.entry(definition.id),
        report: data.report(definition.id),
        ledger: data.ledger(definition.id),
        links: data.linkChecks(),
      });
      const record = inLanguage(told, definition, language);
      const entry = measure({ record, downloads: null, views: null }, isoDay(data.today));
      return { definition, entry };
    }),
  );

const measuredByLanguage = { ko: measuredIn('ko'), en: measuredIn('en') };

export const ownMeasured = (data: SiteData, language: Language): readonly OwnMeasured[] =>
  measuredByLanguage[language](data);

export function ownScores(data: SiteData, dataset: string, language: Language): MeasuredEntry {
  const found = ownMeasured(data, language).find(({ definition }) => definition.id === dataset);
  if (!found) throw new Error(`There is no dataset "${dataset}".`);
  return found.entry;
}

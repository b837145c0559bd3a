import {
  catalogueDataset,
  catalogueEntries,
  catalogueRows,
  ownMeasured,
} from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { isoDay } from '../../domain/time/civil-date.ts';
import type { Coded } from '../../domain/openness/catalogue-files.ts';
import { catalogueRowsOf, type MeasuredEntry } from '../../domain/openness/catalogue-rows.ts';
import { prepareHead, prepareTail } from '../../domain/search/prepare-row.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { idMark, type CatalogueFacts } from './catalogue-facts.ts';

/** Licence of our own whose terms nobody has confirmed: never counted under the licence it may have. */
const unconfirmed = 'unconfirmed';

/** The address that all entries have in common but for their identifiers. */
function addressOf(entries: readonly MeasuredEntry[]): string | null {
  const patterns = new Set(
    entries.map(({ record }) => record.page?.url.replace(record.id, idMark) ?? ''),
  );
  const [only] = patterns;
  return patterns.size === 1 && only?.includes(idMark) === true ? only : null;
}

function licenceCodes(entries: readonly MeasuredEntry[]): Coded {
  const names = entries.map(({ record: { licence } }) =>
    licence.confirmed || licence.id === 'unknown' ? licence.id : unconfirmed,
  );
  const values = [...new Set<string>(names)];
  return { values, codes: names.map((name) => values.indexOf(name)) };
}

/** Made at build: the search finds our own datasets beside those of the list. */
export function makeCatalogueFacts(
  data: SiteData,
  { language }: Pick<SiteLinks, 'language'>,
): CatalogueFacts {
  const { search, placeholder, failed } = catalogueListWords(language);
  const measured = ownMeasured(data, language);
  // Publishers are counted with those of the list, which are in Korean.
  const publishers = ownMeasured(data, 'ko').map(({ entry: { record } }) => record.publisher);
  const entries = measured.map(
    ({ entry }, at): MeasuredEntry => ({
      ...entry,
      record: { ...entry.record, publisher: publishers[at] ?? null },
    }),
  );
  const { catalogue } = catalogueRows(data);
  return {
    version: data.entry(catalogueDataset).version,
    own: {
      rows: { ...catalogueRowsOf(entries, catalogue), licence: licenceCodes(entries) },
      // Both languages are searched, whichever is shown.
      heads: measured.map(({ definition: { title, keywords } }, at) =>
        prepareHead({
          title: title[language],
          keywords: [title, ...keywords].flatMap(({ ko, en }) => [ko, en]),
          publisher: publishers[at] ?? null,
        }),
      ),
      tails: measured.map(({ definition: { summary } }) =>
        prepareTail(`${summary.ko} ${summary.en}`),
      ),
    },
    today: isoDay(data.today),
    address: addressOf(catalogueEntries(data)),
    words: { search, placeholder, failed },
  };
}

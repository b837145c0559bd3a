import {
  catalogueDataset,
  catalogueEntries,
  catalogueRows,
  ownMeasured,
} from '../../data-access/openness.ts';
import type { OwnMeasured } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { formatDay, formatNumber } from '../../domain/text/format.ts';
import type { MeasuredEntry } from '../../domain/openness/catalogue-rows.ts';
import { opennessFinding, type OpennessFinding } from '../../domain/openness/openness-finding.ts';
import { opennessWords, type OpennessWords } from '../../words/openness.ts';

/** What the pages about openness are made of. */
export interface OpennessContext {
  readonly data: SiteData;
  readonly links: SiteLinks;
  readonly words: OpennessWords;
  /** Everything of the list, measured on its day, and our own, measured on the day of the build. */
  readonly list: readonly MeasuredEntry[];
  readonly own: readonly OwnMeasured[];
  /** What the list is called, and where it is from. */
  readonly listName: string;
  readonly listUrl: string;
  /** Whether it is a part of a larger list, and no whole portal. */
  readonly isPart: boolean;
  readonly finding: OpennessFinding;
  readonly ownFinding: OpennessFinding;
  readonly number: (value: number, decimals?: number) => string;
  readonly day: (iso: string) => string;
}

export function opennessContext(data: SiteData, links: SiteLinks): OpennessContext {
  const { language } = links;
  const list = catalogueEntries(data);
  const own = ownMeasured(data, language);
  const { catalogue } = catalogueRows(data);
  const source = data.definitions.find(({ id }) => id === catalogueDataset)?.sources[0];
  return {
    data,
    links,
    words: opennessWords(language),
    list,
    own,
    listName: source?.title[language] ?? '',
    listUrl: source?.url ?? '',
    isPart: catalogue.kind === 'list',
    finding: opennessFinding(list, catalogue.day),
    ownFinding: opennessFinding(
      own.map(({ entry }) => entry),
      catalogue.day,
    ),
    number: (value, decimals) =>
      formatNumber(value, decimals ?? (Number.isInteger(value) ? 0 : 1), language),
    day: (iso) => formatDay(parseIsoDay(iso) ?? 0, language),
  };
}

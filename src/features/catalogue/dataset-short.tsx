import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { isoDay } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { fetchedFile } from '../../domain/fetch-code.ts';
import { formatBytes } from '../../domain/text/format.ts';
import { freshnessOf } from '../../domain/time/freshness.ts';
import { startOfSeoulDay } from '../../domain/time/seoul-time.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { datasetPageWords } from '../../words/dataset-page.ts';
import { freshnessWords } from '../../words/freshness.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { pageWords } from '../../words/pages.ts';
import { fileName } from './file-name.ts';
import { periodWords } from './period-words.ts';
import { isUnconfirmed, rightsOf } from './rights-of.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** What a reader wants first: may I use it, how new is it, and where is the file. */
export function DatasetShort({ definition, data, links }: Props) {
  const { language } = links;
  const words = datasetPageWords(language);
  const page = pageWords(language);
  const today = startOfSeoulDay(isoDay(data.today));
  const entry = data.entry(definition.id);
  const wanted = fetchedFile(definition, entry);
  const file = wanted && entry.files[wanted.name];
  const { short } = rightsOf(definition.sources);
  return (
    <dl className="facts" id="short">
      <dt>{words.mayUse}</dt>
      <dd>
        {words.uses[short]}
        {short !== 'unknown' && isUnconfirmed(definition.sources) && ` ${words.usesUnconfirmed}`}
      </dd>
      {wanted && file && (
        <>
          <dt>{page.files}</dt>
          <dd>
            <a href={links.file(wanted.path)} download={`${definition.id}-${wanted.name}`}>
              {fileName(definition, wanted.name, language)}
            </a>{' '}
            ({file.mediaType === 'text/csv' ? 'CSV' : 'JSON'}, {formatBytes(file.bytes, language)})
          </dd>
        </>
      )}
      <dt>{ledgerWords(language).state}</dt>
      <dd>
        <DataStateSlot facts={dataStateFacts(definition, entry)} language={language} />
        {definition.timeliness === 'archive' && (
          <>
            {': '}
            {freshnessWords(freshnessOf(definition, entry, today), language).sentence}
          </>
        )}
      </dd>
      <dt>{page.period}</dt>
      <dd>{periodWords(entry, links)}</dd>
    </dl>
  );
}

import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { isoDay, parseIsoDay } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { freshnessOf } from '../../domain/time/freshness.ts';
import { frequencies } from '../../domain/time/frequency.ts';
import { licenceWords } from '../../domain/licence/licence.ts';
import type { DatasetEntry } from '../../domain/published.ts';
import { startOfSeoulDay } from '../../domain/time/seoul-time.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { freshnessWords } from '../../words/freshness.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { licenceDecisionWords } from '../../words/licence-decision.ts';
import { pageWords } from '../../words/pages.ts';

interface Props {
  readonly definition: DatasetDefinition;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

export function periodWords(entry: DatasetEntry, links: SiteLinks): string {
  const first = entry.period && parseIsoDay(entry.period.first);
  const last = entry.period && parseIsoDay(entry.period.last);
  return first == null || last == null
    ? pageWords(links.language).noPeriod
    : formatPeriodWords({ first, last }, links.language);
}

export function DatasetFacts({ definition, data, links }: Props) {
  const { language } = links;
  const words = pageWords(language);
  const ledger = ledgerWords(language);
  const today = startOfSeoulDay(isoDay(data.today));
  const entry = data.entry(definition.id);
  return (
    <section>
      {definition.sources.map((source) => {
        const decision = licenceDecisionWords(source, language);
        return (
          <dl key={source.url} className="facts">
            <dt>{words.sourceLink}</dt>
            <dd>
              <a href={source.url}>{source.title[language]}</a>
              {source.identifier === null ? '' : ` (${source.identifier})`}
            </dd>
            <dt>{words.publisher}</dt>
            <dd>{source.publisher[language]}</dd>
            <dt>{words.licence}</dt>
            <dd>
              {licenceWords(source, language)}. {source.licenceNote[language]}
            </dd>
            {decision && (
              <>
                <dt>{decision.question}</dt>
                <dd>{decision.answer}</dd>
              </>
            )}
          </dl>
        );
      })}
      <dl className="facts">
        <dt>{ledger.state}</dt>
        <dd>
          <DataStateSlot facts={dataStateFacts(definition, entry)} language={language} />
          {definition.timeliness === 'archive' && (
            <>
              {': '}
              {freshnessWords(freshnessOf(definition, entry, today), language).sentence}
            </>
          )}
        </dd>
        <dt>{words.period}</dt>
        <dd>{periodWords(entry, links)}</dd>
        <dt>{words.frequency}</dt>
        <dd>{frequencies[definition.frequency][language]}</dd>
        <dt>{words.ingestedAt}</dt>
        <dd>
          <time dateTime={entry.ingestedAt}>
            {entry.ingestedAt.replace('T', ' ').replace('Z', ' UTC')}
          </time>
        </dd>
        <dt>{words.version}</dt>
        <dd>
          <code>{entry.version}</code>
        </dd>
      </dl>
    </section>
  );
}

import type { SiteLinks } from '../../data-access/site-data.ts';
import { formatNumber, formatPercent } from '../../domain/text/format.ts';
import type { LedgerSummary } from '../../domain/ledger/ledger.ts';
import { runOutcomes } from '../../domain/published.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { dayText } from '../../words/moment.ts';
import { LedgerRuns } from './ledger-runs.tsx';

interface Props {
  readonly dataset: string;
  readonly ledger: LedgerSummary;
  readonly links: SiteLinks;
}

/** Runs that the page shows at once; the others are folded away. */
const runsShown = 8;
const correctionsShown = 10;

/** What became of a dataset's ingestions: on time or late, corrected, blocked. */
export function DatasetLedger({ dataset, ledger, links }: Props) {
  const { language } = links;
  const words = ledgerWords(language);
  const number = (count: number): string => formatNumber(count, 0, language);
  const { since, onTime, runs, corrections, latest, months } = ledger;
  return (
    <section id="ledger">
      <h2>{words.title}</h2>
      <p>
        {words.note}
        {since !== null && ` (${words.since(dayText(since, language))})`}
      </p>
      <dl className="counts">
        <div>
          <dt>{words.onTime}</dt>
          <dd>
            {onTime.promised === 0 ? '–' : formatPercent(onTime.kept / onTime.promised, language)}
          </dd>
          <dd className="ledger-of">
            {onTime.promised === 0
              ? words.nothingPromised
              : words.onTimeOf(number(onTime.kept), number(onTime.promised))}
          </dd>
        </div>
        {runOutcomes.map((outcome) => (
          <div key={outcome}>
            <dt>{words.outcomes[outcome]}</dt>
            <dd>{number(runs[outcome])}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.corrections}</h3>
      {corrections.length === 0 ? (
        <p>{words.noCorrections}</p>
      ) : (
        <ul>
          {corrections.slice(0, correctionsShown).map(({ at, values }) => (
            <li key={at}>{words.corrected(dayText(at, language), number(values))}</li>
          ))}
        </ul>
      )}
      <h3>{words.runs}</h3>
      <LedgerRuns
        lines={latest.slice(0, runsShown)}
        language={language}
        label={words.newestFirst(Math.min(latest.length, runsShown))}
      />
      {latest.length > runsShown && (
        <details>
          <summary>{words.moreRuns(latest.length - runsShown)}</summary>
          <LedgerRuns
            lines={latest.slice(runsShown)}
            language={language}
            label={words.moreRuns(latest.length - runsShown)}
          />
        </details>
      )}
      <p className="ledger-files">
        {words.files}:{' '}
        {months.map((file) => (
          <a key={file} href={links.file(`ledger/${dataset}/${file}`)}>
            {file}
          </a>
        ))}
        <a href={links.file(`ledger/${dataset}/summary.json`)}>summary.json</a>
        <a href={`${links.dataset(dataset)}updates.atom`}>{words.feed}</a>
      </p>
    </section>
  );
}

import { catalogueDataset } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatDay, formatPercent } from '../../domain/text/format.ts';
import type { MeasuredEntry } from '../../domain/openness/catalogue-rows.ts';
import { methods } from '../../domain/openness/methods.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { opennessReportWords, type OpennessReportWords } from '../../words/openness-report.ts';
import { latePublishers } from './late-publishers.ts';
import { opennessContext, type OpennessContext } from './openness-context.ts';
import { reportFileNames } from './report-files.ts';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Datasets of which an address was asked. */
const linksChecked = (entries: readonly MeasuredEntry[]): number =>
  entries.filter(({ record: { page, files } }) =>
    [page, ...files.flatMap(({ access, download }) => [access, download])].some(
      (link) => link?.check != null,
    ),
  ).length;

interface PartProps {
  readonly context: OpennessContext;
  readonly words: OpennessReportWords;
}

/** Gains and late publishers that fit on the page. */
const shown = 5;

/** The finding for those who carry it into a meeting: one page, one sentence, its figures and its limits. */
export function ReportStatic({ data, links }: Props) {
  const { language } = links;
  const context = opennessContext(data, links);
  const words = opennessReportWords(language);
  const { finding, ownFinding, own, number, day } = context;
  const percent = (count: number, of: number): string =>
    formatPercent(of === 0 ? 0 : count / of, language);
  const version = data.entry(catalogueDataset).version.slice(0, 12);
  const ownMean = ownFinding.methods.find(({ method }) => method === 'open-data-index')?.mean ?? 0;
  const checked = linksChecked(context.list);
  const unconfirmed = own.filter(({ entry: { record } }) => !record.licence.confirmed).length;
  return (
    <article className="report">
      <header>
        <p className="report-kicker">{words.kicker(day(finding.day))}</p>
        <h1>
          {words.finding(
            number(finding.datasets),
            percent(finding.open, finding.datasets),
            percent(finding.overdue, finding.dated),
          )}
        </h1>
        <p className="report-tools">
          <button type="button" className="button script-only" data-print="">
            {words.print}
          </button>
          <a href={reportFileNames.csv} download={reportFileNames.csv}>
            {words.csv}
          </a>
          <a href={reportFileNames.json} download={reportFileNames.json}>
            {words.json}
          </a>
          <a href={links.openness}>{words.details}</a>
        </p>
      </header>
      <Methods context={context} words={words} />
      <Wins context={context} words={words} />
      <Licences context={context} words={words} />
      <Late context={context} words={words} />
      <section className="report-own">
        <h2>{words.ownTitle}</h2>
        <p>
          {words.ownText(
            number(own.length),
            number(unconfirmed),
            number(ownMean),
            number(ownFinding.overdue),
            number(ownFinding.dated),
          )}
        </p>
      </section>
      <footer>
        <h2>{words.method}</h2>
        <p>
          {words.methodText(
            `${context.listName}${context.isPart ? words.part : ''}`,
            day(finding.day),
            number(finding.overdueByCount),
            checked === 0 ? words.noLinks : words.someLinks(number(checked)),
          )}
        </p>
        <p>
          {words.source(context.listName, context.listUrl)}{' '}
          {words.made(formatDay(data.today, language), version)} <span data-page-address="" />
        </p>
      </footer>
    </article>
  );
}

function Methods({ context, words }: PartProps) {
  const { finding, ownFinding, links, number } = context;
  return (
    <section className="report-methods">
      <h2>{words.methods}</h2>
      {finding.methods.map(({ method, max, mean }) => {
        const own = ownFinding.methods.find((entry) => entry.method === method)?.mean ?? 0;
        const bars = [
          { of: 'list', label: words.list, value: mean },
          { of: 'own', label: words.own, value: own },
        ];
        return (
          <div key={method}>
            <h3>{methods[method].title[links.language]}</h3>
            {bars.map(({ of, label, value }) => (
              <p key={of} className="report-bar">
                <span>{label}</span>
                <span>
                  <i data-of={of} style={{ width: `${((value / max) * 100).toFixed(1)}%` }} />
                </span>
                <b>{words.ofMax(number(value), number(max))}</b>
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}

function Wins({ context: { finding, number }, words }: PartProps) {
  return (
    <section>
      <h2>{words.wins}</h2>
      <p className="report-note">{words.winsNote}</p>
      <ol className="report-list">
        {finding.wins.slice(0, shown).map(({ criterion, datasets, points }) => (
          <li key={criterion}>
            <span>{words.actions[criterion]}</span>{' '}
            <b>{words.win(number(datasets), number(points / finding.datasets, 2))}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Licences({ context: { finding, links, number }, words }: PartProps) {
  return (
    <section>
      <h2>{words.licences}</h2>
      <ul className="report-list">
        {finding.licences.map(({ licence, datasets }) => (
          <li key={licence}>
            {/* As the publishers word it: the list names no type of KOGL. */}
            <span>{catalogueListWords(links.language).licences[licence]}</span>{' '}
            <b>{number(datasets)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Late({ context: { list, finding, links, number }, words }: PartProps) {
  const lang = links.language === 'ko' ? undefined : 'ko';
  return (
    <>
      <section>
        <h2>{words.latePublishers}</h2>
        <p className="report-note">{words.latePublishersNote}</p>
        <ol className="report-list">
          {latePublishers(list, shown).map(({ name, overdue, dated }) => (
            <li key={name}>
              <span lang={lang}>{name}</span> <b>{words.lateOf(number(overdue), number(dated))}</b>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.overdue}</h2>
        <p className="report-note">{words.overdueNote}</p>
        <ol className="report-list">
          {finding.longest.map(({ id, title, days }) => (
            <li key={id}>
              <span lang={lang}>{title}</span> <b>{words.late(number(days))}</b>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

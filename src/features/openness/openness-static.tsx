import { catalogueDataset } from '../../data-access/openness.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { formatPercent } from '../../domain/text/format.ts';
import { methodIds } from '../../domain/openness/methods.ts';
import { KeyFigure } from '../../ui/figures/key-figure.tsx';
import { GroupSections } from './group-sections.tsx';
import { PublisherLeague, ThemeLeague } from './league-sections.tsx';
import { MethodSection } from './method-section.tsx';
import { opennessContext, type OpennessContext } from './openness-context.ts';
import { OwnSection } from './own-section.tsx';
import { TimelinessSection } from './timeliness-section.tsx';
import { TrendSection } from './trend-section.tsx';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** How open public data are: figures, methods, league tables, and our own among them. */
export function OpennessStatic({ data, links }: Props) {
  const context = opennessContext(data, links);
  const { words, finding, number, day } = context;
  return (
    <>
      <header className="page-header">
        <h1>{words.title}</h1>
        <p className="lead">
          {words.lead(context.listName, number(finding.datasets), day(finding.day))}
        </p>
        <Figures context={context} />
        <ul className="promise-links">
          <li>
            <a href={links.catalogue()}>{words.toCatalogue}</a>
          </li>
          <li>
            <a href={links.opennessReport}>{words.toReport}</a>
          </li>
          <li>
            <a href={links.notReleased}>{words.toNotReleased}</a>
          </li>
        </ul>
      </header>
      <section className="openness-section">
        <h2 id="methods">{words.methodsTitle}</h2>
        <p className="openness-note">{words.methodsNote}</p>
        <div className="methods">
          {methodIds.map((method) => (
            <MethodSection key={method} method={method} context={context} />
          ))}
        </div>
      </section>
      <TimelinessSection context={context} />
      <OwnSection context={context} />
      <PublisherLeague context={context} />
      <ThemeLeague context={context} />
      <GroupSections context={context} />
      <TrendSection context={context} />
      <section className="openness-section">
        <h2 id="files">{words.filesTitle}</h2>
        <p>
          <a href={links.dataset(catalogueDataset)}>{words.files}</a>
        </p>
        <p className="openness-note">{words.command}</p>
        <pre className="code" tabIndex={0} role="region" aria-label={words.command}>
          <code>npm run ingest -- open-datasets --from ../my-downloads</code>
        </pre>
      </section>
    </>
  );
}

function Figures({ context }: { readonly context: OpennessContext }) {
  const { words, links, finding, ownFinding, number } = context;
  const { figures } = words;
  const percent = (count: number, of: number): string =>
    formatPercent(of === 0 ? 0 : count / of, links.language);
  const meanOf = ({ methods }: typeof finding): string =>
    number(methods.find(({ method }) => method === 'open-data-index')?.mean ?? 0);
  const plain = { direction: null, directionWord: null, sign: null, incomplete: null };
  return (
    <dl className="key-figures">
      <KeyFigure
        label={figures.open}
        value={percent(finding.open, finding.datasets)}
        note={figures.openNote(number(finding.open), number(finding.datasets))}
        {...plain}
      />
      <KeyFigure
        label={figures.overdue}
        value={percent(finding.overdue, finding.dated)}
        note={figures.overdueNote(number(finding.overdue), number(finding.dated))}
        {...plain}
      />
      <KeyFigure
        label={figures.undated}
        value={percent(finding.undated, finding.datasets)}
        note={figures.undatedNote(number(finding.undated))}
        {...plain}
      />
      <KeyFigure
        label={figures.own}
        value={words.points(meanOf(ownFinding))}
        note={figures.ownNote(meanOf(ownFinding), meanOf(finding))}
        {...plain}
      />
    </dl>
  );
}

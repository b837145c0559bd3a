import { catalogueDataset } from '../../data-access/openness.ts';
import { leagueMinimum } from '../../domain/openness/league-table.ts';
import { listThemeName } from '../../domain/openness/list-themes.ts';
import { League, leagueEntries, type LeagueEntry } from './league.tsx';
import type { OpennessContext } from './openness-context.ts';
import { shareInterval } from '../../domain/openness/league-table.ts';

interface Props {
  readonly context: OpennessContext;
}

/** Publishers that are shown at once. */
const shown = 15;

const koreanOn = (language: string): 'ko' | undefined => (language === 'ko' ? undefined : 'ko');

/** Publishers by their means; ours below them, without a rank. */
export function PublisherLeague({ context }: Props) {
  const { data, links, words, number } = context;
  const rows = leagueEntries(data.table(catalogueDataset, 'by_publisher'));
  const ranked = rows.filter(({ rank }) => rank !== null);
  const top = ranked.filter(({ rank }) => rank === 1).length;
  const file = data.entry(catalogueDataset).files['by_publisher.csv'];
  const table = (part: readonly LeagueEntry[], caption: string) => (
    <League
      context={context}
      caption={caption}
      label={words.table.publisher}
      rows={part}
      isRanked
      isCaptionSaid
      nameOf={({ name, datasets }) =>
        name === words.ownRow ? (
          <b>{name}</b>
        ) : (
          <a
            href={links.catalogue(new URLSearchParams({ publisher: name }).toString())}
            lang={koreanOn(links.language)}
            title={`${words.catalogueOf}: ${datasets}`}
          >
            {name}
          </a>
        )
      }
    />
  );
  return (
    <section className="openness-section">
      <h2 id="publishers">{words.leagueTitle}</h2>
      <p className="openness-note">
        {words.leagueNote(number(ranked.length), number(rows.length), number(leagueMinimum))}
        {top > 1 && ` ${words.atTop(number(top))}`}
      </p>
      {table([...ranked.slice(0, shown), ownEntry(context)], words.leagueTitle)}
      <details>
        <summary>{words.restRanked(number(ranked.length - shown))}</summary>
        {table(ranked.slice(shown), words.restRanked(number(ranked.length - shown)))}
      </details>
      <p className="openness-note">
        {words.small(number(rows.length - ranked.length))}
        {file && (
          <>
            {': '}
            <a href={links.file(file.path)} download="by_publisher.csv">
              {words.smallFile}
            </a>
          </>
        )}
      </p>
    </section>
  );
}

/** Our own datasets as if they were one publisher's: held against the others, and not ranked. */
function ownEntry({ words, ownFinding, own }: OpennessContext): LeagueEntry {
  const { datasets, open, dated, overdue, methods } = ownFinding;
  const meanOf = (method: string): number =>
    methods.find((entry) => entry.method === method)?.mean ?? 0;
  const [ofOpen, ofOverdue] = [shareInterval(open, own.length), shareInterval(overdue, dated)];
  return {
    name: words.ownRow,
    datasets,
    open,
    openLow: ofOpen?.low ?? null,
    openHigh: ofOpen?.high ?? null,
    dated,
    overdue,
    overdueLow: ofOverdue?.low ?? null,
    overdueHigh: ofOverdue?.high ?? null,
    index: meanOf('open-data-index'),
    quality: meanOf('metadata-quality'),
    stars: meanOf('five-stars'),
    rank: null,
  };
}

export function ThemeLeague({ context }: Props) {
  const { data, links, words } = context;
  return (
    <section className="openness-section">
      <h2 id="themes">{words.themeTitle}</h2>
      <League
        context={context}
        caption={words.themeTitle}
        label={words.table.theme}
        rows={leagueEntries(data.table(catalogueDataset, 'by_theme'))}
        isRanked
        isCaptionSaid
        nameOf={({ name }) => (
          <a href={links.catalogue(new URLSearchParams({ theme: name }).toString())}>
            {listThemeName(name)[links.language]}
          </a>
        )}
      />
    </section>
  );
}

import { useState } from 'react';
import { VerdictMark } from '../../ui/figures/verdict-mark.tsx';
import { agoText } from '../../words/ago.ts';
import { useWords } from '../../words/words-context.ts';
import type { DistrictFact, DistrictRow, MarkFact } from './district-facts.ts';
import type { OverviewFacts } from './overview-facts.ts';

/** As many figures as a reader takes in at a glance; the others are folded away. */
const mostShown = 5;

interface Props extends Pick<OverviewFacts, 'tiles' | 'words'> {
  readonly area: string;
  readonly card: DistrictFact;
  readonly topicPath: (dataset: string) => string;
  readonly comparePath: string;
}

function thisMonth(): number {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth() + 1;
}

/** The reader's district: three sentences, and a figure a topic. */
export function DistrictCard({ area, card, tiles, words, topicPath, comparePath }: Props) {
  const { language } = useWords();
  const [month] = useState(thisMonth);
  const titles = new Map(tiles.map(({ id, title }) => [id, title]));
  const list = (rows: readonly DistrictRow[]) => (
    <ul className="scores">
      {rows.map((row) => (
        <li key={row.dataset} className="score">
          <p className="score-measure">
            <a href={`${topicPath(row.dataset)}?area=${area}`}>{titles.get(row.dataset)}</a>
            <small>{row.label}</small>
          </p>
          <p className="score-value">{row.value}</p>
          <dl>
            <Held label={words.yearBefore} mark={row.year} none={words.noYearBefore} />
            <Held label={words.city} mark={row.city} none={words.notHeld} />
          </dl>
        </li>
      ))}
    </ul>
  );
  const { sentences, rows } = card;
  if (sentences.length === 0) return <p>{words.nothingKnown}</p>;
  return (
    <div className="district-card">
      {sentences.map((sentence) => (
        <p key={sentence} className="district-sentence">
          {sentence.replace(/\{(\d+)\}/g, (_, then: string) =>
            agoText(month - Number(then), language),
          )}
        </p>
      ))}
      {list(rows.slice(0, mostShown))}
      {rows.length > mostShown && (
        <details>
          <summary>{`${words.moreTopics} (${rows.length - mostShown})`}</summary>
          {list(rows.slice(mostShown))}
        </details>
      )}
      <p className="view-source">{words.amountNote}</p>
      <p>
        <a href={`${comparePath}?a=${area}`}>{words.compareThis}</a>
      </p>
    </div>
  );
}

interface HeldProps {
  readonly label: string;
  readonly mark: MarkFact | null;
  readonly none: string;
}

function Held({ label, mark, none }: HeldProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{mark ? <VerdictMark {...mark} /> : <span className="score-blank">{none}</span>}</dd>
    </div>
  );
}

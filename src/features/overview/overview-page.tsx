import type { ReactNode } from 'react';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { MyDistrict } from './my-district.tsx';
import type { OverviewFacts } from './overview-facts.ts';
import { OverviewMap } from './overview-map.tsx';
import { Tiles } from './tiles.tsx';

interface Props {
  readonly facts: OverviewFacts;
  readonly topicPath: (dataset: string) => string;
  readonly comparePath: string;
  /** The city now, where something is live. */
  readonly children: ReactNode;
}

/** The city in a few sentences and now, the reader's own district, the topics, and the districts' map. */
export function OverviewPage({ facts, topicPath, comparePath, children }: Props) {
  const { districts, cards, tiles, measures, words } = facts;
  return (
    <>
      <StaticHtml id="overview-hero" />
      {children}
      <MyDistrict
        districts={districts}
        cards={cards}
        tiles={tiles}
        words={words}
        topicPath={topicPath}
        comparePath={comparePath}
      />
      <section className="overview-section" aria-labelledby="tiles-title">
        <h2 id="tiles-title">{words.tilesTitle}</h2>
        <Tiles tiles={tiles} words={words} />
      </section>
      <StaticHtml id="overview-commitments" className="overview-section" />
      <OverviewMap measures={measures} words={words} />
      <StaticHtml id="overview-more" className="overview-section" />
    </>
  );
}

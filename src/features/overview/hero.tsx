import { hasServices } from '../../data-access/services.ts';
import { citySentences } from '../../domain/places/district-sentences.ts';
import { topicVerdicts, yearSpan } from '../../domain/places/district-statements.ts';
import { yearDifference, type Verdict } from '../../domain/places/place-difference.ts';
import { sentenceWords } from '../../words/overview.ts';
import { overviewPageWords, type OverviewPageWords } from '../../words/overview-pages.ts';
import { pageWords } from '../../words/pages.ts';
import { cityFigures, type OverviewProps } from './overview-topics.ts';

/** The city's state in a headline over all topics and three sentences. */
export function Hero({ data, links }: OverviewProps) {
  const { language } = links;
  const words = overviewPageWords(language);
  const figures = cityFigures(data).filter(({ now }) => now.value !== null);
  const sentenceSet = sentenceWords(language);
  const hasLive = data.definitions.some(({ timeliness }) => timeliness === 'live');
  const judged = figures.filter(({ measure }) => measure.better !== 'neither');
  const verdicts = [...topicVerdicts(judged, yearDifference).values()];
  return (
    <div className="hero">
      {figures.length > 0 && (
        <p className="hero-lead">{words.headlinePeriod(sentenceSet.years(...yearSpan(figures)))}</p>
      )}
      <h1>{headline(verdicts, words)}</h1>
      <div className="hero-sentences">
        {citySentences(figures, { language, words: sentenceSet, ago: null }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="hero-links">
        <a href={links.scorecard}>{words.scorecardLink}</a>
        {hasServices(data) && <a href={links.services}>{words.servicesLink}</a>}
        <a href={links.ask()}>{words.askLink}</a>
      </p>
      <p className="notice">{hasLive ? words.archiveNoteLive : words.archiveNote}</p>
      <noscript>
        <p className="notice">{pageWords(language).noScript}</p>
      </noscript>
    </div>
  );
}

/** How many topics got better and worse, of those where that can be told. */
function headline(verdicts: readonly Verdict[], { headline: words }: OverviewPageWords): string {
  const count = (verdict: Verdict): number => verdicts.filter((other) => other === verdict).length;
  const [better, worse] = [count('better'), count('worse')];
  const of = better + worse + count('same');
  if (of === 0) return words.none;
  return better + worse === 0 ? words.same(of) : words.counted(of, better, worse);
}

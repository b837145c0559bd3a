import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { yearDifference } from '../../domain/places/place-difference.ts';
import { placeFigure, type PlaceFigure } from '../../domain/places/place-figure.ts';
import { themeIds, themes, type ThemeId } from '../../domain/theme.ts';
import { VerdictMark } from '../../ui/figures/verdict-mark.tsx';
import { PageContents } from '../../ui/layout/page-contents.tsx';
import { overviewWords } from '../../words/overview.ts';
import { overviewPageWords } from '../../words/overview-pages.ts';
import { pageWords } from '../../words/pages.ts';
import { scoreOf, type Held, type Score } from './score-model.ts';

interface Props {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

export function scorecardParts(
  data: SiteData,
  links: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  return { page: <Scorecard data={data} links={links} /> };
}

function Scorecard({ data, links }: Props) {
  const { language } = links;
  const words = overviewPageWords(language);
  const topics = scoredTopics(data);
  const themed = themeIds
    .map((theme) => ({ theme, own: topics.filter(({ topic }) => topic.theme === theme) }))
    .filter(({ own }) => own.length > 0);
  const verdicts = topics
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => yearDifference(figure)?.verdict ?? []);
  const count = (verdict: string): number => verdicts.filter((other) => other === verdict).length;
  const [better, worse] = [count('better'), count('worse')];
  return (
    <>
      <header className="page-header">
        <h1>{words.scorecardTitle}</h1>
        <p className="lead">{words.scorecardLead}</p>
        <p>
          {words.scorecard.summary(
            better,
            worse,
            verdicts.length - better - worse,
            verdicts.length,
          )}
        </p>
        <p className="notice">
          {words.scorecard.targetNote} {words.sameNote}
        </p>
        <PageContents
          label={pageWords(language).onThisPage}
          parts={themed.map(({ theme }) => [`score-${theme}`, themes[theme][language]] as const)}
        />
      </header>
      {themed.map(({ theme, own }) => (
        <ThemeScores key={theme} theme={theme} topics={own} links={links} />
      ))}
    </>
  );
}

interface ScoredTopic {
  readonly topic: DatasetDefinition;
  readonly figures: readonly PlaceFigure[];
}

/** Every measure of the city, each quantity once: two datasets may measure the same dust. */
function scoredTopics(data: SiteData): ScoredTopic[] {
  const seen = new Set<string>();
  return data.definitions
    .filter(
      ({ topicOrder, series, theme, timeliness }) =>
        topicOrder !== null &&
        series !== null &&
        theme !== 'analysis' &&
        // What is live has no past to be held against.
        timeliness === 'archive',
    )
    .map((topic) => ({
      topic,
      figures: topic.measures
        .filter(({ name }) => {
          const isNew = !seen.has(name.ko);
          seen.add(name.ko);
          return isNew;
        })
        .map((measure) =>
          placeFigure(topic, measure, data.months(topic.id), topic.areas?.city.code ?? ''),
        ),
    }))
    .filter(({ figures }) => figures.length > 0);
}

interface ThemeProps {
  readonly theme: ThemeId;
  readonly topics: readonly ScoredTopic[];
  readonly links: SiteLinks;
}

function ThemeScores({ theme, topics, links }: ThemeProps) {
  const { language } = links;
  return (
    <section className="score-theme" aria-labelledby={`score-${theme}`}>
      <h2 id={`score-${theme}`}>{themes[theme][language]}</h2>
      {topics.map(({ topic, figures }) => (
        <section key={topic.id} aria-labelledby={`score-${topic.id}`}>
          <h3 id={`score-${topic.id}`}>
            <a href={links.topic(topic.id)}>{topic.title[language]}</a>
          </h3>
          <ul>
            {figures.map((figure) => (
              <ScoreRow
                key={figure.measure.id}
                score={scoreOf(figure, language)}
                language={language}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function ScoreRow({ score, language }: { score: Score; language: SiteLinks['language'] }) {
  const words = overviewPageWords(language).scorecard;
  const { target } = score;
  return (
    <li className="score">
      <p className="score-measure">
        {score.measure} <small>{score.period}</small>
      </p>
      <p className="score-value">{score.value}</p>
      <dl>
        {target && (
          <div className="score-target">
            <dt>{words.target}</dt>
            <dd>
              <span className={`direction direction-${target.isMet ? 'better' : 'worse'}`}>
                <span aria-hidden="true">{target.isMet ? '✓ ' : '✕ '}</span>
                {target.isMet ? words.met : words.missed}
              </span>{' '}
              <small>
                {target.name}
                {target.times !== null && ` · ${target.times}`}
              </small>
            </dd>
          </div>
        )}
        <HeldAgainst label={words.lastYear} held={score.lastYear} language={language} />
        <HeldAgainst label={words.fiveYears} held={score.fiveYears} language={language} />
      </dl>
    </li>
  );
}

interface HeldProps {
  readonly label: string;
  readonly held: Held;
  readonly language: SiteLinks['language'];
}

function HeldAgainst({ label, held, language }: HeldProps) {
  const { difference, text } = held;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {difference === null ? (
          <span className="score-blank">{text}</span>
        ) : (
          <>
            <VerdictMark
              verdict={difference.verdict}
              word={overviewWords(language).changed(held.isCount)[difference.verdict]}
              isLower={difference.absolute < 0}
              apart={held.apart}
            />{' '}
            <small>{text}</small>
          </>
        )}
      </dd>
    </div>
  );
}

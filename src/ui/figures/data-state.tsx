import { freshnessOf } from '../../domain/time/freshness.ts';
import type { Language } from '../../domain/language.ts';
import { freshnessWords } from '../../words/freshness.ts';
import { liveWords } from '../../words/live.ts';
import { momentText, sinceText } from '../../words/moment.ts';
import type { DataStateFacts } from './data-state-facts.ts';
import { FreshnessMark } from './freshness-mark.tsx';

interface Props {
  readonly facts: DataStateFacts;
  /** The time now in ms; `null` on a page that stands still: then nothing is said that may soon be wrong. */
  readonly now: number | null;
  readonly language: Language;
}

/** How new a dataset's figures are, and what its last run or its checks have against them. */
export function DataState({ facts, now, language }: Props) {
  const words = liveWords(language);
  const { lastRun, checks } = facts.entry;
  const warned = checks.warned ?? 0;
  const isStopped = lastRun?.outcome === 'blocked' || lastRun?.outcome === 'failed';
  return (
    <>
      <Freshness facts={facts} now={now} language={language} />
      {warned > 0 && <span className="data-state-note"> △ {words.warned(warned)}</span>}
      {isStopped && (
        <span className="data-state-note">
          {' '}
          ✕{' '}
          {words.notPublished(
            momentText(lastRun.at, language),
            lastRun.reason?.[language] ?? words.noReason,
          )}
        </span>
      )}
    </>
  );
}

function Freshness({ facts: { subject, entry, isMeasured }, now, language }: Props) {
  const words = liveWords(language);
  if (subject.timeliness === 'archive') {
    // An archive stays one: its state does not change with the time.
    const freshness = freshnessOf(subject, entry, new Date(0).toISOString());
    return (
      <FreshnessMark state={freshness.state} label={freshnessWords(freshness, language).label} />
    );
  }
  const { observedAt } = entry;
  const exact = observedAt == null ? '' : momentText(observedAt, language);
  if (now === null) {
    return observedAt == null ? null : <time dateTime={observedAt}>{words.asOf(exact)}</time>;
  }
  const freshness = freshnessOf(subject, entry, new Date(now).toISOString());
  const say = isMeasured ? words.measured : words.observed;
  return (
    <>
      <FreshnessMark state={freshness.state} label={freshnessWords(freshness, language).label} />
      {observedAt != null && (
        <>
          {' · '}
          <time dateTime={observedAt} title={exact}>
            {say(sinceText(observedAt, now, language))}
          </time>
        </>
      )}
    </>
  );
}

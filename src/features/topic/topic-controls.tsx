import { useState } from 'react';
import { civilParts } from '../../domain/time/civil-date.ts';
import { findArea } from '../../domain/places/area.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { formatPeriod, parsePeriod, splitPeriod } from '../../domain/time/period.ts';
import { grainsOf } from '../../domain/time/step.ts';
import { useWords } from '../../words/words-context.ts';
import { Choice } from '../../ui/layout/choice.tsx';
import { useTopic } from './topic-context.ts';
import { mostCompared, standards } from './topic-state.ts';

/** What the page shows: measure, place, period, grain and standard. All of it goes to the address. */
export function TopicControls() {
  const { definition, state, change } = useTopic();
  const { words, language } = useWords();
  const step = definition.series?.step ?? 'day';
  const grains = grainsOf(step);
  // A list of things, and a single look, have no course over time.
  const hasTime = definition.series !== null && step !== 'moment';
  const hasStandard = definition.measures.some((measure) => measure.guideline !== null);
  return (
    <form
      className="topic-controls script-only"
      aria-label={words.controls}
      onSubmit={(event) => event.preventDefault()}
    >
      {definition.measures.length > 1 && (
        <Choice
          label={words.measure}
          value={state.measure}
          options={definition.measures.map(({ id, shortName }) => ({
            value: id,
            label: shortName[language],
          }))}
          onChange={(measure) => change({ measure })}
        />
      )}
      <AreaChoice />
      {hasTime && <PeriodChoice />}
      {hasTime && grains.length > 1 && (
        <Choice
          label={words.grain}
          value={state.grain}
          options={grains.map((value) => ({ value, label: words.grains[value] }))}
          onChange={(grain) => change({ grain })}
        />
      )}
      {hasStandard && (
        <Choice
          label={words.standard}
          value={state.standard}
          options={standards.map((value) => ({ value, label: words.standards[value] }))}
          onChange={(standard) => change({ standard })}
        />
      )}
      <CompareChoice />
      <ViewLinks />
    </form>
  );
}

function AreaChoice() {
  const { definition, state, change } = useTopic();
  const { words, language } = useWords();
  const { areas } = definition;
  if (!areas || areas.districts.length === 0) return null;
  return (
    <Choice
      label={areas.kind?.[language] ?? words.area}
      value={state.area}
      options={[areas.city, ...areas.districts].map(({ code, name }) => ({
        value: code,
        label: name[language],
      }))}
      onChange={(area) => change({ area, compare: state.compare.filter((code) => code !== area) })}
    />
  );
}

function PeriodChoice() {
  const { bounds, state, change } = useTopic();
  const { words, language } = useWords();
  const current = formatPeriod(state.period);
  const whole = formatPeriod(bounds);
  // A year that the data only begins or ends in is listed by its months.
  const years = splitPeriod(bounds, 'year').toReversed();
  const isListed = [whole, ...years.map(formatPeriod)].includes(current);
  return (
    <Choice
      label={words.period}
      value={current}
      options={[
        ...(isListed ? [] : [{ value: current, label: formatPeriodWords(state.period, language) }]),
        ...years
          .filter((year) => formatPeriod(year) !== whole)
          .map((year) => ({ value: formatPeriod(year), label: formatPeriodWords(year, language) })),
        {
          value: whole,
          label: words.wholePeriod(civilParts(bounds.first).year, civilParts(bounds.last).year),
        },
      ]}
      onChange={(text) => {
        const period = parsePeriod(text);
        if (period) change({ period });
      }}
    />
  );
}

function CompareChoice() {
  const { definition, state, change } = useTopic();
  const { words, language } = useWords();
  const { areas } = definition;
  // Nothing over time to lay beside each other in a single look.
  const isMoment = definition.series === null || definition.series.step === 'moment';
  if (!areas || areas.districts.length === 0 || isMoment) return null;
  const chosen = new Set([state.area, ...state.compare]);
  const free = [areas.city, ...areas.districts].filter(({ code }) => !chosen.has(code));
  return (
    <div className="compare-choice">
      {state.compare.length < mostCompared && (
        <Choice
          label={words.compare}
          value=""
          options={[
            { value: '', label: words.compareAdd },
            ...free.map(({ code, name }) => ({ value: code, label: name[language] })),
          ]}
          onChange={(code) => {
            if (code !== '') change({ compare: [...state.compare, code] });
          }}
        />
      )}
      {state.compare.map((code) => {
        const name = findArea(areas, code)?.name[language] ?? code;
        return (
          <button
            key={code}
            type="button"
            className="chip"
            aria-label={words.compareRemove(name)}
            onClick={() => change({ compare: state.compare.filter((other) => other !== code) })}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        );
      })}
    </div>
  );
}

function ViewLinks() {
  const { initial, change } = useTopic();
  const { words } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="view-links">
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <button type="button" className="button-quiet" onClick={() => change(initial)}>
        {words.resetView}
      </button>
      <span role="status">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
    </div>
  );
}

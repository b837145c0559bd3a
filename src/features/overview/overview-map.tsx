import { useEffect, useState } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import type LiveMapComponent from './live-map.tsx';
import type { OverviewFacts } from './overview-facts.ts';

type LiveMapType = typeof LiveMapComponent;

/** The districts' map and ranking of one measure: drawn at build, live once the reader touches it. */
export function OverviewMap({ measures, words }: Pick<OverviewFacts, 'measures' | 'words'>) {
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState(false);
  const [ready, setReady] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const { words: shell } = useWords();
  const district = usePreferences((preferences) => preferences.district);
  const { LiveMap, failed, retry } = useLiveMap(wanted);
  const measure = measures[at];
  if (!measure) return null;
  const touch = (): void => setWanted(true);
  const topics = [...new Set(measures.map(({ topic }) => topic))];
  return (
    <section
      className="overview-section overview-map"
      aria-labelledby="map-title"
      onPointerEnter={touch}
      onPointerMove={touch}
      onPointerDown={touch}
      onFocus={touch}
      onPointerUp={(event) => {
        // The drawing from the build cannot answer; what was pointed at is shown once it can.
        const place = event.target instanceof Element && event.target.closest('[data-area]');
        if (!ready && place) setPicked(place.getAttribute('data-area'));
      }}
    >
      <h2 id="map-title">{words.mapTitle}</h2>
      <div className="choice script-only">
        <label htmlFor="map-measure">{words.mapMeasure}</label>
        <select
          id="map-measure"
          value={at}
          onChange={(event) => {
            touch();
            setAt(Number(event.target.value));
          }}
        >
          {topics.map((topic) => (
            <optgroup key={topic} label={topic}>
              {measures.map((option, i) =>
                option.topic === topic ? (
                  <option key={`${option.dataset} ${option.measure}`} value={i}>
                    {option.label}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      </div>
      {failed && (
        <div className="notice notice-danger" role="alert">
          <p>{shell.faults.offline}</p>
          <button type="button" className="button" onClick={retry}>
            {shell.retry}
          </button>
        </div>
      )}
      {wanted && LiveMap && (
        <LiveMap
          dataset={measure.dataset}
          measure={measure.measure}
          selected={picked ?? district}
          onSelect={setPicked}
          onReady={setReady}
        />
      )}
      {!ready && (
        <div aria-busy={wanted && !failed}>
          <StaticHtml id="overview-map" />
        </div>
      )}
    </section>
  );
}

interface LiveMapLoading {
  readonly LiveMap: LiveMapType | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Loads the live map's script when it is wanted; unlike a lazy component it can be asked again. */
function useLiveMap(wanted: boolean): LiveMapLoading {
  const [LiveMap, setLiveMap] = useState<LiveMapType | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null);
  const isMissing = wanted && LiveMap === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    import('./live-map.tsx').then(
      (loaded) => isCurrent && setLiveMap(() => loaded.default),
      () => isCurrent && setFailedAttempt(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, attempt]);
  return {
    LiveMap,
    failed: failedAttempt === attempt,
    retry: () => setAttempt((count) => count + 1),
  };
}

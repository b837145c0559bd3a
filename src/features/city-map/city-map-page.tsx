import { useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ErrorBoundary } from '../../ui/layout/error-boundary.tsx';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import { useWords } from '../../words/words-context.ts';
import type { CityMapFacts } from './city-map-facts.ts';
import type CityMapLiveComponent from './city-map-live.tsx';
import {
  formatCityMap,
  parseCityMap,
  type CityMapBounds,
  type CityMapState,
} from './city-map-state.ts';

interface Props {
  readonly facts: CityMapFacts;
  /** Path of the page to ask on. */
  readonly askPath: string;
}

/** All layers on one map. It stays the drawing from the build until the reader turns to it. */
export function CityMapPage({ facts, askPath }: Props) {
  const { words } = useWords();
  const { state, address, change, isChanged } = useCityMapState(facts);
  const [touched, setTouched] = useState(false);
  const [phase, setPhase] = useState<'waiting' | 'faulty' | 'ready'>('waiting');
  const retryData = useRef<() => void>(() => undefined);
  const wanted = facts.layers.length > 0 && (touched || isChanged);
  const { Live, fault, retry } = useLive(wanted);
  const touch = (): void => setTouched(true);
  const ready = useCallback(() => setPhase('ready'), []);
  const fail = useCallback((again: () => void) => {
    retryData.current = again;
    setPhase('faulty');
  }, []);
  const drawn = <StaticHtml id="map-drawing" />;
  return (
    <>
      <StaticHtml id="map-header" className="page-header" />
      <div
        className="city-map"
        onPointerEnter={touch}
        // The pointer may have entered before the page could answer.
        onPointerMove={touch}
        onPointerDown={touch}
        onFocus={touch}
      >
        <ErrorBoundary
          fallback={
            <>
              <p className="notice notice-danger" role="alert">
                {words.panelBroken}
              </p>
              {drawn}
            </>
          }
        >
          {(fault || phase === 'faulty') && (
            <div className="notice notice-danger" role="alert">
              <p>
                <strong>{words.faultTitle}</strong> {words.faults.offline} {words.faultKept}
              </p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  if (fault) retry();
                  else retryData.current();
                }}
              >
                {words.retry}
              </button>
            </div>
          )}
          {wanted && Live && (
            <Live
              {...{ facts, state, address, askPath }}
              onState={change}
              onReady={ready}
              onFault={fail}
            />
          )}
          {phase !== 'ready' && (
            <div aria-busy={wanted && !fault && phase === 'waiting'}>{drawn}</div>
          )}
        </ErrorBoundary>
      </div>
    </>
  );
}

/** The state of the map, kept in the address. Moves of the map replace it: they are no steps back. */
function useCityMapState(facts: CityMapFacts) {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const bounds = useMemo(
    (): CityMapBounds => ({
      layers: facts.layers.map(({ id }) => id),
      grounds: facts.grounds.map(({ id }) => id),
      initial: facts.on,
    }),
    [facts],
  );
  const [state, setState] = useState(() => parseCityMap(search, bounds));
  const written = useRef(search);
  useEffect(() => {
    // Back and forward, or a link to another view of the map.
    if (search === written.current) return;
    written.current = search;
    setState(parseCityMap(search, bounds));
  }, [search, bounds]);
  const change = useCallback(
    (part: Partial<CityMapState>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  const wanted = formatCityMap(state, bounds);
  useEffect(() => {
    if (wanted === formatCityMap(parseCityMap(written.current, bounds), bounds)) return undefined;
    // Browsers refuse addresses that change many times a second.
    const timer = setTimeout(() => {
      written.current = wanted;
      navigate(wanted === '' ? path : `${path}?${wanted}`, { replace: true });
    }, 300);
    return () => clearTimeout(timer);
  }, [wanted, bounds, navigate, path]);
  // What the address will be: it follows the map with a little delay.
  const address = wanted === '' ? path : `${path}?${wanted}`;
  return { state, address, change, isChanged: wanted !== '' };
}

/** Loads the live map's script when it is wanted; unlike a lazy component it can be asked again. */
function useLive(wanted: boolean) {
  const [Live, setLive] = useState<ComponentType<
    Parameters<typeof CityMapLiveComponent>[0]
  > | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null);
  const isMissing = wanted && Live === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isCurrent = true;
    import('./city-map-live.tsx').then(
      (loaded) => isCurrent && setLive(() => loaded.default),
      () => isCurrent && setFailedAttempt(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, attempt]);
  return {
    Live,
    fault: failedAttempt === attempt,
    retry: () => setAttempt((count) => count + 1),
  };
}

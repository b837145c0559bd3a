import { useId, useState } from 'react';
import type { MapWords } from '../../words/map.ts';
import type { AreaFeature } from './area-map-live-topology.ts';
import type { MapDistrict } from './layer-map-model.ts';
import { locateReader, type LocateResult } from './locate-reader.ts';

interface Props {
  readonly districts: readonly MapDistrict[];
  readonly ownDistrict: string | null;
  readonly outlines: readonly AreaFeature[];
  readonly words: MapWords;
  readonly onDistrict: (code: string) => void;
  readonly onFound: (found: LocateResult & { kind: 'found' }) => void;
}

/** Ways to a place: the reader's own position, or a district. */
export function LayerTools(props: Props) {
  const { districts, ownDistrict, outlines, words, onDistrict, onFound } = props;
  const id = useId();
  const [locating, setLocating] = useState<LocateResult | 'asking' | null>(null);
  const own = districts.find(({ code }) => code === ownDistrict);
  const ask = async (): Promise<void> => {
    setLocating('asking');
    const result = await locateReader(outlines);
    setLocating(result);
    if (result.kind === 'found') onFound(result);
  };
  return (
    <>
      <div className="layer-goto">
        <label htmlFor={id}>{words.goTo}</label>
        <select
          id={id}
          value=""
          onChange={(event) => {
            if (event.target.value !== '') onDistrict(event.target.value);
          }}
        >
          <option value="">{words.goToChoose}</option>
          {own && <option value={own.code}>{words.myDistrict(own.name)}</option>}
          {districts.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="layer-near">
        <button
          type="button"
          className="layer-button"
          aria-disabled={locating === 'asking'}
          aria-describedby={`${id}-note`}
          onClick={() => {
            if (locating !== 'asking') void ask();
          }}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <circle cx="10" cy="10" r="4" fill="none" stroke="currentColor" strokeWidth="2" />
            <path d="M10 1v4M10 15v4M1 10h4M15 10h4" stroke="currentColor" strokeWidth="2" />
          </svg>
          {words.nearMe}
        </button>
        {own && (
          <button type="button" className="layer-button" onClick={() => onDistrict(own.code)}>
            {words.myDistrict(own.shortName)}
          </button>
        )}
      </div>
      <p className="layer-near-note">
        <span id={`${id}-note`}>{words.nearMeNote}</span>{' '}
        <strong role="status">{locating === null ? '' : locateText(locating, words)}</strong>
      </p>
    </>
  );
}

function locateText(result: LocateResult | 'asking', words: MapWords): string {
  if (result === 'asking') return words.nearMeAsking;
  switch (result.kind) {
    case 'found':
      return words.nearMeShown(String(Math.max(1, Math.round(result.metres))));
    case 'outside':
      return words.nearMeOutside;
    case 'refused':
      return words.nearMeRefused;
    case 'unavailable':
      return words.nearMeUnavailable;
    case 'timeout':
      return words.nearMeTimeout;
  }
}

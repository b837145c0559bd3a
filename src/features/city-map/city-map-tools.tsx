import { useState } from 'react';
import { Choice } from '../../ui/layout/choice.tsx';
import type { MapWords } from '../../words/map.ts';
import type { Language } from '../../domain/language.ts';
import { askLinkWords } from '../../words/ask-link.ts';
import type { CityMapFacts } from './city-map-facts.ts';
import type { CityMapState } from './city-map-state.ts';

interface Props {
  readonly facts: CityMapFacts;
  readonly ground: string | null;
  readonly words: MapWords;
  readonly askHref: string;
  readonly language: Language;
  readonly onState: (part: Partial<CityMapState>) => void;
}

/** What the city map has beside the map itself: a measure for the ground, and its address to share. */
export function CityMapTools({ facts, ground, words, askHref, language, onState }: Props) {
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
    <div className="city-map-tools script-only">
      <Choice
        label={words.ground}
        value={ground ?? ''}
        options={[
          { value: '', label: words.groundNone },
          ...facts.grounds.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(value) => onState({ ground: value === '' ? null : value })}
      />
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <a className="ask-link" href={askHref}>
        {askLinkWords(language).aboutMap}
      </a>
      <span role="status">{copied === null ? '' : copied ? words.copied : words.copyFailed}</span>
    </div>
  );
}

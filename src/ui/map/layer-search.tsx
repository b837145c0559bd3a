import { useId, useState, type KeyboardEvent } from 'react';
import type { MapWords } from '../../words/map.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { LayerSource } from './layer-map-model.ts';
import type { FoundPlace } from './place-search.ts';
import { usePlaceSearch } from './use-place-search.ts';

interface Props {
  readonly source: LayerSource;
  readonly layers: readonly MapLayer[];
  readonly on: readonly string[];
  readonly districts: readonly FoundPlace[];
  readonly words: MapWords;
  readonly onPick: (place: FoundPlace) => void;
}

/** A combobox over the names of the layers and the districts. */
export function LayerSearch({ source, layers, on, districts, words, onPick }: Props) {
  const id = useId();
  const search = usePlaceSearch({ source, layers, on, districts });
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { query, results, state } = search;
  const isOpen = open && query !== '' && results.length > 0;
  const kinds = new Map(layers.map((layer) => [layer.id, layer.itemName]));
  const areas = new Map(districts.map((district) => [district.id, district.name]));
  const pick = (place: FoundPlace | undefined): void => {
    if (!place) return;
    setOpen(false);
    search.setQuery(place.name);
    onPick(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      if (isOpen) setActive((active + step + results.length) % results.length);
      setOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pick(results[isOpen ? active : 0]);
    } else if (event.key === 'Escape' && (isOpen || query !== '')) {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) setOpen(false);
      else search.setQuery('');
    }
  };
  return (
    <div className="layer-search">
      <label htmlFor={id}>{words.search}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.searchHint}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isOpen ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        value={query}
        onFocus={search.start}
        onChange={(event) => {
          search.start();
          search.setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={`${id}-list`}
        className="layer-search-list"
        role="listbox"
        aria-label={words.search}
        hidden={!isOpen}
      >
        {isOpen &&
          results.map((place, n) => (
            <div
              key={`${place.layer ?? ''} ${place.id}`}
              id={`${id}-${n}`}
              role="option"
              aria-selected={n === active}
              // Before blur, which would close the list under the pointer.
              onPointerDown={(event) => {
                event.preventDefault();
                pick(place);
              }}
              onPointerMove={() => setActive(n)}
            >
              <b>{place.name}</b>{' '}
              <small>
                {place.layer === null
                  ? words.districtKind
                  : `${kinds.get(place.layer) ?? ''} · ${areas.get(place.area) ?? ''}`}
              </small>
            </div>
          ))}
      </div>
      <p className="layer-search-state" role="status">
        {query === '' || !open ? '' : stateText(state, results.length, words)}
      </p>
    </div>
  );
}

function stateText(state: string, count: number, words: MapWords): string {
  if (count > 0) return words.searchFound(count);
  if (state === 'loading') return words.searchLoading;
  return state === 'fault' ? words.searchFault : words.searchNone;
}

import { useEffect, useRef } from 'react';
import type { Language } from '../../domain/language.ts';
import type { LayerFeature } from '../../domain/layers/layer.ts';
import type { MapWords } from '../../words/map.ts';
import { factRows, nameOf } from './layer-facts.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';

export interface ThingLink {
  readonly href: string;
  readonly label: string;
}

interface Props {
  readonly layer: MapLayer;
  readonly feature: LayerFeature;
  readonly words: MapWords;
  readonly language: Language;
  /** The reader has just chosen it; a thing that a link names leaves the focus alone. */
  readonly takesFocus: boolean;
  /** A page about this thing, such as the one to ask on. */
  readonly link: ThingLink | null;
  readonly onZoom: () => void;
  readonly onClose: () => void;
  /** Called with the card once it stands. */
  readonly onPlaced: (card: Element) => void;
}

/** The chosen thing with the facts of its row in the table. */
export function LayerCard(props: Props) {
  const { layer, feature, words, language, link, onZoom, onClose, onPlaced } = props;
  const card = useRef<HTMLElement>(null);
  const { properties } = feature;
  const name = nameOf(layer, properties);
  useEffect(() => {
    if (!card.current) return;
    if (props.takesFocus) card.current.focus({ preventScroll: true });
    onPlaced(card.current);
    // Only another thing is an occasion.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [feature]);
  return (
    <section
      ref={card}
      className="layer-card"
      tabIndex={-1}
      aria-label={`${layer.itemName}: ${name}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <small>{layer.itemName}</small>
        <p className="layer-card-title">{name}</p>
        <button
          type="button"
          className="layer-card-close"
          aria-label={words.close}
          onClick={onClose}
        >
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </header>
      <dl>
        {factRows(layer, properties, language, words.unknown).map(({ field, title, text }) => (
          <div key={field} data-field={field}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="layer-card-links">
        <button type="button" className="layer-card-zoom" onClick={onZoom}>
          {words.zoomHere}
        </button>
        {link && <a href={link.href}>{link.label}</a>}
      </p>
    </section>
  );
}

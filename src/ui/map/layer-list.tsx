import { useState } from 'react';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { MapWords } from '../../words/map.ts';
import { briefFact, nameOf } from './layer-facts.ts';
import type { DistrictInView, InView, ThingInView } from './layer-in-view.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapDistrict, MapGround } from './layer-map-model.ts';

interface Props {
  readonly seen: InView;
  readonly layers: readonly MapLayer[];
  readonly districts: readonly MapDistrict[];
  readonly ground: MapGround | null;
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly words: MapWords;
  readonly language: Language;
  readonly onChoose: (thing: ThingInView) => void;
  readonly onDistrict: (district: DistrictInView) => void;
}

const step = 10;

/** What the map shows, as a list: for the keyboard, for screen readers, and where there is no WebGL. */
export function LayerList(props: Props) {
  const { seen, layers, words, language, busy } = props;
  const [most, setMost] = useState(step);
  const all = seen.kind === 'things' ? seen.things.length : seen.districts.length;
  const left = all - most;
  return (
    <section className="layer-list" aria-label={words.inView}>
      <p className="layer-list-title">{words.inView}</p>
      <p role="status">{busy ? words.inViewWaiting : summaryOf(seen, layers, words, language)}</p>
      {all > 0 && (
        <p className="layer-list-order">
          {seen.kind === 'things' ? words.inViewOrder : words.inViewDistricts}
        </p>
      )}
      <ul>
        {seen.kind === 'things'
          ? seen.things
              .slice(0, most)
              .map((thing) => (
                <ThingItem
                  key={`${thing.layer} ${String(thing.feature.properties['id'])}`}
                  {...props}
                  thing={thing}
                />
              ))
          : seen.districts
              .slice(0, most)
              .map((district) => (
                <DistrictItem key={district.area} {...props} district={district} />
              ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button-quiet" onClick={() => setMost(most + 2 * step)}>
          {words.showMore(formatNumber(Math.min(left, 2 * step), 0, language))}
        </button>
      )}
    </section>
  );
}

/** How many of each layer are in view. */
function summaryOf(
  seen: InView,
  layers: readonly MapLayer[],
  words: MapWords,
  language: Language,
): string {
  const counts = new Map<string, number>();
  const count = (layer: string, more: number) => counts.set(layer, (counts.get(layer) ?? 0) + more);
  if (seen.kind === 'things') for (const { layer } of seen.things) count(layer, 1);
  else
    for (const { counts: held } of seen.districts) for (const [layer, n] of held) count(layer, n);
  const parts = layers
    .filter(({ id }) => counts.has(id))
    .map((layer) => countText(layer, layer.title, counts.get(layer.id) ?? 0, words, language));
  return parts.length === 0 ? words.inViewNone : words.inViewThings(parts.join(', '));
}

function countText(
  layer: MapLayer,
  title: string,
  count: number,
  words: MapWords,
  language: Language,
): string {
  const text = formatNumber(count, 0, language);
  return layer.kind === 'lines' ? words.lineCount(title, text) : words.itemCount(title, text);
}

function ThingItem({
  thing,
  layers,
  chosen,
  words,
  language,
  onChoose,
}: Props & { thing: ThingInView }) {
  const layer = layers.find(({ id }) => id === thing.layer);
  if (!layer) return null;
  const { properties } = thing.feature;
  const name = nameOf(layer, properties);
  const brief = briefFact(layer, properties, language, words.unknown);
  return (
    <li>
      <button
        type="button"
        aria-pressed={chosen === `${thing.layer} ${String(properties['id'])}`}
        onClick={() => onChoose(thing)}
      >
        <span>{name}</span> <small>{brief === name ? '' : brief}</small>
      </button>
    </li>
  );
}

function DistrictItem({
  district,
  layers,
  districts,
  ground,
  words,
  language,
  onDistrict,
}: Props & { district: DistrictInView }) {
  const value = ground?.values[district.area];
  const name = districts.find(({ code }) => code === district.area)?.name ?? district.area;
  const counts = district.counts.flatMap(([id, count]) => {
    const layer = layers.find((entry) => entry.id === id);
    return layer ? [countText(layer, layer.title, count, words, language)] : [];
  });
  return (
    <li>
      <button type="button" onClick={() => onDistrict(district)}>
        <span>{name}</span>{' '}
        <small>{value === undefined ? counts.join(', ') : [value, ...counts].join(', ')}</small>
      </button>
    </li>
  );
}

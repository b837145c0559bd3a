import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { MapWords } from '../../words/map.ts';
import { briefFact, factText, nameOf } from './layer-facts.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { Hit, LayerHover } from './layer-live-pointer.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapDistrict } from './layer-map-model.ts';

interface Props {
  readonly hover: LayerHover;
  readonly layers: readonly MapLayer[];
  readonly loaded: ReadonlyMap<string, LoadedLayer>;
  readonly districts: readonly MapDistrict[];
  readonly words: MapWords;
  readonly language: Language;
}

/** Name and main fact of what is under the pointer; the list says the same to screen readers. */
export function HoverTip(props: Props) {
  const { x, y, width, height, hit } = props.hover;
  const text = textOf(hit, props);
  return text === null ? null : (
    <div
      className="layer-map-tip"
      aria-hidden="true"
      data-x={x > width / 2 ? 'before' : 'after'}
      data-y={y > height / 2 ? 'before' : 'after'}
      style={{ transform: `translate(${String(x)}px, ${String(y)}px)` }}
    >
      <b>{text[0]}</b> <span>{text[1]}</span>
    </div>
  );
}

function textOf(hit: Hit, { layers, loaded, districts, words, language }: Props) {
  const id = hit.kind === 'thing' ? hit.thing.layer : hit.layer;
  const layer = layers.find((entry) => entry.id === id);
  const data = loaded.get(id);
  if (!layer || !data) return null;
  const counted = (count: number, size: number | null): string => {
    const number = formatNumber(count, 0, language);
    const text = words.itemCount(layer.itemName, number);
    return layer.size && size !== null
      ? `${text} · ${layer.size.title} ${factText(layer.size, size, language, words.unknown)}`
      : text;
  };
  if (hit.kind === 'cluster') return ['', counted(hit.count, hit.size)] as const;
  if (hit.kind === 'district') {
    const part = data.index.parts.find(({ area }) => area === hit.area);
    const name = districts.find(({ code }) => code === hit.area)?.name ?? hit.area;
    return part ? ([name, counted(part.count, part.size)] as const) : null;
  }
  for (const part of data.parts.values()) {
    const feature = part.features.find(({ properties }) => properties['id'] === hit.thing.id);
    if (feature) {
      const brief = briefFact(layer, feature.properties, language, words.unknown);
      return [nameOf(layer, feature.properties), brief] as const;
    }
  }
  return null;
}

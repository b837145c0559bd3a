import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { MapWords } from '../../words/map.ts';
import { factText } from './layer-facts.ts';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';

/** What is drawn, in words: each layer's count and, where it has one, the sum of its sizes. */
export const layerDescription = (
  drawn: readonly { readonly layer: MapLayer; readonly index: LayerIndex }[],
  words: MapWords,
  language: Language,
): string =>
  drawn
    .map(({ layer, index }) => {
      const count = formatNumber(index.count, 0, language);
      const text =
        layer.kind === 'lines'
          ? words.lineCount(layer.title, count)
          : words.itemCount(layer.title, count);
      const sizes = index.parts.map(({ size }) => size ?? 0);
      const sum = Math.round(sizes.reduce((a, b) => a + b, 0) * 10) / 10;
      return layer.size
        ? `${text}(${words.sizeSum(layer.size.title, factText(layer.size, sum, language, words.unknown))})`
        : text;
    })
    .join(', ');

import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { MapWords } from '../../words/map.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapGround } from './layer-map-model.ts';
import { LineSwatch, PointSwatch } from './layer-swatch.tsx';

interface Props {
  readonly layers: readonly MapLayer[];
  readonly looks: ReadonlyMap<string, LayerLook>;
  readonly on: readonly string[];
  readonly loaded: ReadonlyMap<string, LoadedLayer>;
  readonly pending: ReadonlyMap<string, 'loading' | 'fault'>;
  readonly ground: MapGround | null;
  readonly words: MapWords;
  readonly language: Language;
  readonly onSwitch: (layer: string, on: boolean) => void;
  readonly onRetry: () => void;
}

/** The switches of the layers are their legend. */
export function LayerLegend(props: Props) {
  const { layers, looks, on, ground, words, onSwitch } = props;
  return (
    <div className="layer-legend">
      <fieldset>
        <legend>{words.layers}</legend>
        <ul>
          {layers.map((layer) => {
            const look = looks.get(layer.id);
            return look ? (
              <li key={layer.id}>
                <label className="layer-switch">
                  <input
                    type="checkbox"
                    data-layer={layer.id}
                    checked={on.includes(layer.id)}
                    onChange={(event) => onSwitch(layer.id, event.target.checked)}
                  />
                  <Swatch layer={layer} look={look} />
                  <span>{layer.title}</span>
                  <LayerStatus {...props} layer={layer} />
                </label>
                {on.includes(layer.id) && <LayerKey layer={layer} look={look} words={words} />}
              </li>
            ) : null;
          })}
        </ul>
      </fieldset>
      {ground && (
        <div className="layer-ground-legend">
          <p>{ground.title}</p>
          <ul>
            {ground.bins.map(({ label, fill, count }) => (
              <li key={label}>
                <i style={{ background: `var(${fill})` }} aria-hidden="true" />
                {label} <small>({count})</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Swatch({ layer, look }: { readonly layer: MapLayer; readonly look: LayerLook }) {
  if (layer.kind === 'points') return <PointSwatch look={look} />;
  const [first] = look.classes;
  return first ? <LineSwatch kind={first} /> : null;
}

function LayerStatus({
  layer,
  loaded,
  pending,
  words,
  language,
  onRetry,
}: Props & { layer: MapLayer }) {
  const state = pending.get(layer.id);
  if (state === 'fault') {
    return (
      <span className="layer-status">
        {words.layerFault}{' '}
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      </span>
    );
  }
  const index = loaded.get(layer.id)?.index;
  const text = state === 'loading' ? words.loadingLayer : index ? index.count : null;
  return text === null ? null : (
    <span className="layer-status">
      {typeof text === 'number' ? formatNumber(text, 0, language) : text}
    </span>
  );
}

/** What colours, strokes and circles of a layer mean. */
function LayerKey({ layer, look, words }: { layer: MapLayer; look: LayerLook; words: MapWords }) {
  if (layer.kind === 'points') {
    return (
      <p className="layer-key">
        {words.clusterLegend(layer.itemName)}
        {layer.size && <br />}
        {layer.size && words.clusterSize(layer.size.title)}
      </p>
    );
  }
  if (look.classes.length < 2) return null;
  return (
    <ul className="layer-key">
      {look.classes.map((kind) => (
        <li key={kind.value}>
          <LineSwatch kind={kind} />
          {kind.label}
        </li>
      ))}
    </ul>
  );
}

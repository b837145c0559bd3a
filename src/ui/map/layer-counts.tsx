import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapWords } from '../../words/map.ts';
import { factText } from './layer-facts.ts';
import type { MapDistrict } from './layer-map-model.ts';

interface Props {
  readonly layers: readonly { readonly layer: MapLayer; readonly index: LayerIndex }[];
  readonly districts: readonly MapDistrict[];
  readonly words: MapWords;
  readonly language: Language;
}

/** Counts and sizes by district: what the map says, for readers without script and for copying. */
export function LayerCounts({ layers, districts, words, language }: Props) {
  return (
    <details className="view-table">
      <summary>{words.byDistrict}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.district}</th>
              {layers.map(({ layer }) => (
                <LayerHeads key={layer.id} layer={layer} />
              ))}
            </tr>
          </thead>
          <tbody>
            {districts.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                {layers.map(({ layer, index }) => {
                  const part = index.parts.find(({ area }) => area === code);
                  return (
                    <LayerCells
                      key={layer.id}
                      layer={layer}
                      count={part?.count ?? 0}
                      size={part?.size ?? 0}
                      {...{ words, language }}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function LayerHeads({ layer }: { readonly layer: MapLayer }) {
  return (
    <>
      <th scope="col" className="numeric">
        {layer.title}
      </th>
      {layer.size && (
        <th scope="col" className="numeric">
          {layer.size.title}
        </th>
      )}
    </>
  );
}

interface CellProps {
  readonly layer: MapLayer;
  readonly count: number;
  readonly size: number;
  readonly words: MapWords;
  readonly language: Language;
}

function LayerCells({ layer, count, size, words, language }: CellProps) {
  return (
    <>
      <td className="numeric">{formatNumber(count, 0, language)}</td>
      {layer.size && (
        <td className="numeric">{factText(layer.size, size, language, words.unknown)}</td>
      )}
    </>
  );
}

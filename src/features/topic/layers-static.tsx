import type { ReactNode } from 'react';
import type { SiteData } from '../../data-access/site-data.ts';
import { siteLayers, siteTopology } from '../../data-access/site-layers.ts';
import type { Language } from '../../domain/language.ts';
import { seoul } from '../../domain/places/seoul.ts';
import type { LayersView } from '../../domain/view.ts';
import { parseTopology } from '../../ui/map/area-map-live-topology.ts';
import { mapWords } from '../../words/map.ts';
import { LayersContent } from './layers-content.tsx';
import { layersOn } from './layers-on.ts';

const noSource = (): Promise<never> => Promise.reject(new Error('Nothing loads at build.'));

/** A map of layers as it is drawn at build: the same tree as the live one, without its script. */
export function layersStatic(view: LayersView, data: SiteData, language: Language): ReactNode {
  const found = siteLayers(
    data,
    view.layers.map(({ layer }) => layer),
    language,
  );
  const words = mapWords(language);
  if (found.length === 0) return <p className="notice">{words.noLayers}</p>;
  const on = layersOn(view).filter((id) => found.some(({ layer }) => layer.id === id));
  return (
    <LayersContent
      layers={found.map(({ layer }) => layer)}
      indexes={Object.fromEntries(
        found
          .filter(({ layer }) => on.includes(layer.id))
          .map(({ layer, index }) => [layer.id, index]),
      )}
      shapes={data.shapes()}
      outlines={parseTopology(siteTopology(data))}
      districts={seoul.districts.map(({ code, name, shortName }) => ({
        code,
        name: name[language],
        shortName: shortName[language],
      }))}
      ownDistrict={null}
      source={{ index: noSource, part: noSource, names: noSource }}
      view={{ on, camera: null, chosen: null }}
      onView={() => undefined}
      wanted={false}
      words={words}
      language={language}
    />
  );
}

import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { allSiteLayers, siteTopology, type SiteLayer } from '../../data-access/site-layers.ts';
import type { Language } from '../../domain/language.ts';
import { hasDistricts, isLevel } from '../../domain/places/place-figure.ts';
import { seoul } from '../../domain/places/seoul.ts';
import { parseTopology } from '../../ui/map/area-map-live-topology.ts';
import { DataStateSlot } from '../../ui/figures/data-state-slot.tsx';
import { dataStateFacts } from '../../ui/figures/data-state-facts.ts';
import { mapWords } from '../../words/map.ts';
import { CityMapContent } from './city-map-content.tsx';
import { CityMapTools } from './city-map-tools.tsx';
import type { CityMapFacts } from './city-map-facts.ts';

/** The first points and the first lines: enough to see what the map can do. */
const initialLayers = (layers: readonly SiteLayer[]): string[] => {
  const kinds = ['points', 'lines'] as const;
  return kinds.flatMap((kind) => layers.find(({ layer }) => layer.kind === kind)?.layer.id ?? []);
};

const districtsIn = (language: Language): CityMapFacts['districts'] =>
  seoul.districts.map(({ code, name, shortName }) => ({
    code,
    name: name[language],
    shortName: shortName[language],
  }));

/** Measures that places of different size can be compared by. */
const groundsOf = (data: SiteData, language: Language): CityMapFacts['grounds'] =>
  data.definitions.filter(hasDistricts).flatMap((definition) =>
    definition.measures.filter(isLevel).map((measure) => ({
      id: `${definition.id}/${measure.id}`,
      title: measure.name[language],
    })),
  );

export function cityMapFacts(data: SiteData, language: Language): CityMapFacts {
  const layers = allSiteLayers(data, language);
  return {
    layers: layers.map(({ layer }) => layer),
    on: initialLayers(layers),
    grounds: groundsOf(data, language),
    districts: districtsIn(language),
  };
}

/** Layers that show the city now say how old they are. */
function LiveLayers({ data, language }: { readonly data: SiteData; readonly language: Language }) {
  const live = data.definitions.filter(
    ({ timeliness, layers }) => timeliness === 'live' && (layers ?? []).length > 0,
  );
  if (live.length === 0) return null;
  return (
    <ul className="live-layers">
      {live.map((definition) => (
        <li key={definition.id}>
          <b>{definition.title[language]}</b>{' '}
          <DataStateSlot
            facts={dataStateFacts(definition, data.entry(definition.id))}
            language={language}
          />
        </li>
      ))}
    </ul>
  );
}

const noSource = (): Promise<never> => Promise.reject(new Error('Nothing loads at build.'));

/** The parts of the city map that are drawn at build. */
export function cityMapParts(
  data: SiteData,
  { language, ...links }: SiteLinks,
): Readonly<Record<string, ReactNode>> {
  const words = mapWords(language);
  const layers = allSiteLayers(data, language);
  const facts = cityMapFacts(data, language);
  const on = initialLayers(layers);
  const shown = layers.filter(({ layer }) => on.includes(layer.id));
  return {
    'map-header': (
      <>
        <h1>{words.pageTitle}</h1>
        <p className="lead">{words.pageLead}</p>
        <LiveLayers data={data} language={language} />
        <noscript>
          <p className="notice">{words.noScript}</p>
        </noscript>
      </>
    ),
    'map-drawing':
      layers.length === 0 ? (
        <p className="notice">{words.noLayers}</p>
      ) : (
        <CityMapContent
          layers={layers.map(({ layer }) => layer)}
          initial={Object.fromEntries(shown.map(({ layer, index }) => [layer.id, index]))}
          shapes={data.shapes()}
          outlines={parseTopology(siteTopology(data))}
          districts={facts.districts}
          ownDistrict={null}
          ground={null}
          source={{ index: noSource, part: noSource, names: noSource }}
          view={{ on, camera: null, chosen: null }}
          onView={() => undefined}
          wanted={false}
          more={
            <CityMapTools
              facts={facts}
              ground={null}
              onState={() => undefined}
              words={words}
              askHref={links.ask({ address: links.map(), title: words.pageTitle })}
              language={language}
            />
          }
          words={words}
          language={language}
        />
      ),
  };
}

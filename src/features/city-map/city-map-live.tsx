import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { layerIndexQuery, layerSource, topologyQuery } from '../../data-access/layers.ts';
import { monthsQuery, shapesQuery } from '../../data-access/queries.ts';
import { loadDefinition } from '../../data-access/registry.ts';
import { useRenewedVersions } from '../../data-access/renewed-versions.ts';
import { usePreferences } from '../../state/preferences.ts';
import { parseTopology } from '../../ui/map/area-map-live-topology.ts';
import { builtSwitches, keepFocus } from '../../ui/map/built-map.ts';
import { mapWords } from '../../words/map.ts';
import { useWords } from '../../words/words-context.ts';
import { askAboutMap, askAboutThing } from './ask-about.ts';
import { CityMapContent } from './city-map-content.tsx';
import type { CityMapFacts } from './city-map-facts.ts';
import { cityMapGround } from './city-map-ground.ts';
import type { CityMapState } from './city-map-state.ts';
import { CityMapTools } from './city-map-tools.tsx';

interface Props {
  readonly facts: CityMapFacts;
  readonly state: CityMapState;
  /** Address of what the map shows, below the site's origin. */
  readonly address: string;
  readonly askPath: string;
  readonly onState: (part: Partial<CityMapState>) => void;
  /** The first picture stands: the drawing from the build may go. */
  readonly onReady: () => void;
  readonly onFault: (retry: () => void) => void;
}

/** The city map that answers to the reader. */
export default function CityMapLive(props: Props) {
  const { facts, state, address, askPath, onState, onReady, onFault } = props;
  const { language } = useWords();
  const words = mapWords(language);
  const client = useQueryClient();
  const versions = useRenewedVersions();
  const source = useMemo(() => layerSource(client, versions), [client, versions]);
  const ownDistrict = usePreferences(({ district }) => district);
  const shapes = useQuery(shapesQuery);
  const topology = useQuery(topologyQuery);
  const first = facts.layers.filter(({ id }) => facts.on.includes(id));
  const indexes = useQueries({
    queries: first.map(({ dataset, layer }) => layerIndexQuery(dataset, layer)),
  });
  const outlines = useMemo(
    () => (topology.data === undefined ? null : parseTopology(topology.data)),
    [topology.data],
  );
  const body = useRef<HTMLDivElement>(null);
  const ground = useGround(state.ground);
  const needed = [shapes, topology, ...indexes];
  const isReady = needed.every(({ data, isError }) => data !== undefined || isError);
  const isFaulty = shapes.isError || topology.isError;
  useLayoutEffect(() => {
    if (isFaulty) {
      onFault(() => {
        for (const query of [shapes, topology]) if (query.isError) void query.refetch();
      });
    } else if (isReady) {
      const built = document.querySelector('[data-static="map-drawing"]');
      if (built && body.current) {
        keepFocus(built, body.current);
        const on = builtSwitches(built);
        if (on && on.join() !== facts.on.join()) onState({ on });
      }
      onReady();
    }
    // The queries' own identity is no occasion.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady, isFaulty]);
  if (!isReady || !shapes.data || !outlines) return null;
  const initial = Object.fromEntries(
    first.flatMap(({ id }, n) => {
      const index = indexes[n]?.data;
      return index ? [[id, index] as const] : [];
    }),
  );
  return (
    <div ref={body}>
      <CityMapContent
        {...{ ownDistrict, source, words, language, outlines, ground, initial }}
        layers={facts.layers}
        districts={facts.districts}
        shapes={shapes.data}
        view={state}
        onView={onState}
        wanted
        linkOf={(thing) => askAboutThing(askPath, address, thing, client, language)}
        more={
          <CityMapTools
            facts={facts}
            ground={state.ground}
            onState={onState}
            words={words}
            askHref={askAboutMap(askPath, address, facts, state, language)}
            language={language}
          />
        }
      />
    </div>
  );
}

/** The measure on the ground; the map shows without it until it is there. */
function useGround(ground: string | null) {
  const { language } = useWords();
  const [dataset = '', measure = ''] = (ground ?? '').split('/');
  const definition = useQuery({
    queryKey: ['definition', dataset],
    queryFn: () => loadDefinition(dataset),
    staleTime: Infinity,
    enabled: ground !== null,
  });
  const months = useQuery({ ...monthsQuery(dataset), enabled: ground !== null });
  return useMemo(
    () =>
      ground !== null && definition.data && months.data
        ? cityMapGround(definition.data, measure, months.data, language)
        : null,
    [ground, definition.data, months.data, measure, language],
  );
}

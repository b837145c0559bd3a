import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  layerIndexQuery,
  layerSource,
  topologyQuery,
  type LayerVersions,
} from '../../data-access/layers.ts';
import { manifestQuery, shapesQuery } from '../../data-access/queries.ts';
import { loadDefinition } from '../../data-access/registry.ts';
import { useRenewedVersions } from '../../data-access/renewed-versions.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { LayerIndex } from '../../domain/layers/layer.ts';
import { mapLayerOf } from '../../domain/layers/map-layer.ts';
import { seoul } from '../../domain/places/seoul.ts';
import type { LayersView as LayersViewDefinition } from '../../domain/view.ts';
import { usePreferences } from '../../state/preferences.ts';
import { parseTopology } from '../../ui/map/area-map-live-topology.ts';
import { builtSwitches } from '../../ui/map/built-map.ts';
import type { LayerMapView } from '../../ui/map/layer-map-model.ts';
import { mapWords } from '../../words/map.ts';
import { useWords } from '../../words/words-context.ts';
import { FaultNotice } from './fault-notice.tsx';
import { keepPlace } from '../../ui/layout/keep-place.ts';
import { LayersContent } from './layers-content.tsx';
import { layersOn } from './layers-on.ts';
import type { LivePhase } from './live-phase.ts';

interface Props {
  readonly view: LayersViewDefinition;
  /** The reader turned to the map, so MapLibre may load. */
  readonly touched: boolean;
  /** Called before paint; from `ready` on, the drawing from the build may go. */
  readonly onPhase: (phase: LivePhase) => void;
}

/** A map of layers that answers to the reader. It stands once its first layers are known. */
export default function LayersView({ view, touched, onPhase }: Props) {
  const { language } = useWords();
  const words = mapWords(language);
  const client = useQueryClient();
  const versions = useRenewedVersions();
  const source = useMemo(() => layerSource(client, versions), [client, versions]);
  const ownDistrict = usePreferences(({ district }) => district);
  const query = useLayersData(view, versions);
  const [state, setState] = useState<LayerMapView>({
    on: layersOn(view),
    camera: null,
    chosen: null,
  });
  const change = useCallback(
    (part: Partial<LayerMapView>) => setState((before) => ({ ...before, ...part })),
    [],
  );
  const layers = useMemo(
    () =>
      query.published.flatMap(({ dataset, layer: name }) => {
        const definition = query.definitions?.find((entry) => entry.id === dataset);
        const layer = definition?.layers?.find((entry) => entry.id === name);
        return definition && layer ? [mapLayerOf(definition, layer, language)] : [];
      }),
    // What is published follows from the manifest, which the definitions wait for.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [query.definitions, language],
  );
  const districts = useMemo(
    () =>
      seoul.districts.map(({ code, name, shortName }) => ({
        code,
        name: name[language],
        shortName: shortName[language],
      })),
    [language],
  );
  const outlines = useMemo(
    () => (query.topology === undefined ? null : parseTopology(query.topology)),
    [query.topology],
  );
  // While newer counts are on their way, the last ones stay.
  const [lastIndexes, setLastIndexes] = useState(query.indexes);
  if (query.indexes !== null && !isSame(query.indexes, lastIndexes)) setLastIndexes(query.indexes);
  const indexes = query.indexes ?? lastIndexes;
  const isReady = indexes !== null && query.shapes !== undefined && outlines !== null;
  const phase: LivePhase = isReady ? 'ready' : query.error ? 'faulty' : 'waiting';
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const built = body.current?.parentElement?.querySelector('[data-static^="view-"]');
    if (phase === 'ready' && built && body.current) {
      keepPlace(built, body.current);
      const on = builtSwitches(built);
      if (on) change({ on });
    }
    onPhase(phase);
  }, [phase, onPhase, change]);
  if (indexes === null || !query.shapes || !outlines) {
    return query.error ? <FaultNotice error={query.error} onRetry={query.retry} /> : null;
  }
  return (
    <div ref={body} className="view-body">
      <LayersContent
        {...{ layers, districts, outlines, ownDistrict, source, words, language }}
        indexes={indexes}
        shapes={query.shapes}
        view={state}
        onView={change}
        wanted={touched}
      />
    </div>
  );
}

type Indexes = Readonly<Record<string, LayerIndex>>;

const isSame = (one: Indexes, other: Indexes | null): boolean =>
  other !== null && Object.entries(one).every(([id, index]) => other[id] === index);

/**
 * Everything that the first picture needs: definitions, outlines, indexes of the layers that are on.
 * Layers of datasets that are not published are left out.
 */
function useLayersData(view: LayersViewDefinition, versions: LayerVersions) {
  const manifest = useQuery(manifestQuery);
  const published = view.layers
    .map(({ layer }) => addressOf(layer))
    .filter(({ dataset, layer }) =>
      manifest.data?.datasets.some(
        (entry) => entry.id === dataset && `layer-${layer}.json` in entry.files,
      ),
    );
  const datasets = [...new Set(published.map(({ dataset }) => dataset))];
  const definitions = useQuery({
    queryKey: ['definitions', ...datasets],
    queryFn: async () => {
      const loaded = await Promise.all(datasets.map(loadDefinition));
      return loaded.filter((entry): entry is DatasetDefinition => entry !== null);
    },
    staleTime: Infinity,
    enabled: manifest.data !== undefined,
  });
  const shapes = useQuery(shapesQuery);
  const topology = useQuery(topologyQuery);
  const on = published.filter(({ id }) => layersOn(view).includes(id));
  const indexes = useQueries({
    queries: on.map(({ dataset, layer }) => layerIndexQuery(dataset, layer, versions[dataset])),
  });
  const all = [manifest, definitions, shapes, topology, ...indexes];
  const isReady = all.every(({ data }) => data !== undefined);
  return {
    published,
    definitions: definitions.data,
    shapes: shapes.data,
    topology: topology.data,
    indexes: isReady
      ? Object.fromEntries(
          on.flatMap(({ id }, n) => {
            const index = indexes[n]?.data;
            return index ? [[id, index] as const] : [];
          }),
        )
      : null,
    error: all.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const query of all) if (query.isError) void query.refetch();
    },
  };
}

function addressOf(id: string): { id: string; dataset: string; layer: string } {
  const [dataset = '', layer = ''] = id.split('/');
  return { id, dataset, layer };
}

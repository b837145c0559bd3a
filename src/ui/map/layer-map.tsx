import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import type { Language } from '../../domain/language.ts';
import type { LayerFeature, LayerIndex } from '../../domain/layers/layer.ts';
import type { LayerBox, Position } from '../../domain/layers/layer-geometry.ts';
import type { MapWords } from '../../words/map.ts';
import { frameOf } from './area-map-live-frame.ts';
import type { LiveTopology } from './area-map-live-topology.ts';
import { around, boxOfArea, districtPlaces } from './district-places.ts';
import { gestureWords } from './gesture-words.ts';
import { LayerCard, type ThingLink } from './layer-card.tsx';
import { inView, placeOf } from './layer-in-view.ts';
import { LayerLegend } from './layer-legend.tsx';
import { LayerList } from './layer-list.tsx';
import type { Hit } from './layer-live-pointer.ts';
import { layerLooks } from './layer-look.ts';
import { attributionOf, LayerMapBox } from './layer-map-box.tsx';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type {
  LayerMapView,
  LayerSource,
  MapDistrict,
  MapGround,
  ThingRef,
} from './layer-map-model.ts';
import type { Viewport } from './layer-parts.ts';
import { LayerSearch } from './layer-search.tsx';
import { LayerTools } from './layer-tools.tsx';
import type { FoundPlace } from './place-search.ts';
import { shownLayers } from './shown-layers.ts';
import { loadedArea, useChosenPart, useChosenThing, type ChosenThing } from './use-chosen-thing.ts';
import { useLayerData } from './use-layer-data.ts';
import { useLiveLayerMap } from './use-live-layer-map.ts';

export interface LayerMapProps {
  /** Every layer that can be switched on, in order. */
  readonly layers: readonly MapLayer[];
  readonly shapes: AreaShapes;
  readonly outlines: LiveTopology;
  readonly districts: readonly MapDistrict[];
  /** Code of the reader's district. */
  readonly ownDistrict: string | null;
  readonly ground: MapGround | null;
  readonly source: LayerSource;
  /** Indexes that are known from the start, by layer. */
  readonly initial: Readonly<Record<string, LayerIndex>>;
  readonly view: LayerMapView;
  readonly onView: (part: Partial<LayerMapView>) => void;
  /** Where the card of a thing leads to. */
  readonly linkOf?: (thing: ChosenThing) => ThingLink;
  /** Stands below the switches. */
  readonly more?: ReactNode;
  /** The reader turned to the map, so MapLibre may load. */
  readonly wanted: boolean;
  readonly words: MapWords;
  readonly language: Language;
}

/** Zoom at which a single thing and its neighbours show. */
const thingZoom = 14.4;

/** Layers on a map, with switches, search, the list of what is in view and the facts of one thing. */
export function LayerMap(props: LayerMapProps) {
  const { layers, shapes, outlines, districts, ownDistrict, ground, source, words, language } =
    props;
  const { view, onView } = props;
  const frame = useMemo(() => frameOf(shapes, outlines.areas), [shapes, outlines]);
  const looks = useMemo(() => layerLooks(layers), [layers]);
  const on = useMemo(() => layers.filter(({ id }) => view.on.includes(id)), [layers, view.on]);
  const [viewport, setViewport] = useState<Viewport>({ bounds: frame.bounds, near: false });
  // What the reader chose here, not what a link names.
  const [known, setKnown] = useState<{ chosen: ThingRef; area: string | null } | null>(null);
  const extra = useChosenPart(source, layers, view.chosen, known);
  const { loaded, pending, partFault, loadingParts, retry } = useLayerData({
    source,
    layers: on,
    viewport,
    initial: props.initial,
    extra,
  });
  const chosen = useChosenThing(layers, loaded, view.chosen);
  const seen = useMemo(() => inView(loaded, viewport), [loaded, viewport]);

  const canvas = useRef<HTMLDivElement>(null);
  const card = useRef<Element | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const sentCamera = useRef(view.camera);
  const choose = useCallback(
    (thing: ThingRef, area: string | null): void => {
      const { activeElement } = document;
      opener.current = activeElement instanceof HTMLElement ? activeElement : null;
      setKnown({ chosen: thing, area });
      onView({ chosen: thing });
    },
    [onView],
  );
  const {
    map,
    phase,
    hover,
    attribution: basemap,
  } = useLiveLayerMap(canvas, props.wanted, {
    outlines,
    shapes,
    frame,
    districts,
    locale: gestureWords(words),
    camera: view.camera,
    onMove: (next, camera, whole) => {
      setViewport(next);
      sentCamera.current = whole ? null : camera;
      onView({ camera: sentCamera.current });
    },
    onHit: (hit) => answer(hit),
  });
  const showBox = (): void => canvas.current?.scrollIntoView({ block: 'nearest' });
  const goTo = (box: LayerBox): void => {
    showBox();
    if (map) map.fit(box);
    else setViewport({ bounds: box, near: true });
  };
  const answer = (hit: Hit | null): void => {
    if (hit === null) onView({ chosen: null });
    else if (hit.kind === 'thing') choose(hit.thing, loadedArea(loaded, hit.thing));
    else if (hit.kind === 'cluster') map?.openCluster(hit);
    else {
      const part = loaded.get(hit.layer)?.index.parts.find(({ area }) => area === hit.area);
      if (part) goTo(part.bbox);
    }
  };
  const goToDistrict = (code: string): void => {
    const area = outlines.areas.find(({ properties }) => properties.code === code);
    if (area) goTo(boxOfArea(area));
  };
  const goToPlace = (at: Position, zoom: number): void => {
    const [longitude, latitude] = at;
    showBox();
    if (map) map.moveTo({ longitude, latitude, zoom });
    else setViewport({ bounds: around(at), near: true });
  };
  const pick = (place: FoundPlace): void => {
    if (place.layer === null) goToDistrict(place.id);
    else {
      if (!view.on.includes(place.layer)) onView({ on: [...view.on, place.layer] });
      choose({ layer: place.layer, id: place.id }, place.area);
      goToPlace([place.longitude, place.latitude], thingZoom);
    }
  };
  const goToFeature = (feature: LayerFeature): void => {
    const { at, box } = placeOf(feature);
    if (feature.geometry.type === 'Point') goToPlace(at, thingZoom + 0.8);
    else goTo(box);
    if (card.current) map?.keepClear(at, card.current);
  };

  const shown = useMemo(
    () => shownLayers({ on, loaded, looks, districts }),
    [on, loaded, looks, districts],
  );
  const attribution = attributionOf(on, words, basemap);
  const title = on.map((layer) => layer.title).join(', ');
  useEffect(() => {
    map?.show(shown, { ground, district: ownDistrict, basemap: false }, words.mapName(title));
  }, [map, shown, ground, ownDistrict, words, title]);
  useEffect(() => map?.choose(chosen?.feature ?? null), [map, chosen]);
  useEffect(() => {
    // An address that changed by itself: back and forward, or a link.
    if (!map || view.camera === sentCamera.current) return;
    sentCamera.current = view.camera;
    if (view.camera) map.moveTo(view.camera);
    else map.reset();
  }, [map, view.camera]);

  const close = (): void => {
    onView({ chosen: null });
    if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    opener.current = null;
  };
  const places = useMemo(() => districtPlaces(districts, outlines.areas), [districts, outlines]);
  return (
    <div className="layer-map">
      <div className="layer-map-tools script-only">
        <LayerSearch
          source={source}
          layers={layers}
          on={view.on}
          districts={places}
          words={words}
          onPick={pick}
        />
        <LayerTools
          districts={districts}
          ownDistrict={ownDistrict}
          outlines={outlines.areas}
          words={words}
          onDistrict={goToDistrict}
          onFound={({ at, metres, area }) => {
            map?.showPosition(at, metres);
            goToPlace(at, thingZoom);
            if (!map) goToDistrict(area);
          }}
        />
      </div>
      <LayerMapBox
        {...{
          shapes,
          frame,
          districts,
          layers,
          on,
          looks,
          loaded,
          ground,
          phase,
          hover,
          map,
          attribution,
        }}
        {...{ words, language, partFault, canvas }}
        onRetry={retry}
        card={
          chosen && (
            <LayerCard
              layer={chosen.layer}
              feature={chosen.feature}
              words={words}
              language={language}
              link={props.linkOf?.(chosen) ?? null}
              takesFocus={known !== null}
              onZoom={() => goToFeature(chosen.feature)}
              onClose={close}
              onPlaced={(element) => {
                card.current = element;
                map?.keepClear(placeOf(chosen.feature).at, element);
              }}
            />
          )
        }
      />
      <small className="layer-map-attribution">{attribution}</small>
      <div className="layer-map-side">
        <LayerLegend
          {...{ layers, looks, loaded, pending, ground, words, language }}
          on={view.on}
          onSwitch={(id, isOn) =>
            onView({ on: isOn ? [...view.on, id] : view.on.filter((other) => other !== id) })
          }
          onRetry={retry}
        />
        <LayerList
          {...{ seen, layers, districts, ground, words, language }}
          chosen={view.chosen && `${view.chosen.layer} ${view.chosen.id}`}
          busy={loadingParts && seen.kind === 'things' && seen.things.length === 0}
          onChoose={({ layer, area, feature }) => {
            choose({ layer, id: String(feature.properties['id']) }, area);
            showBox();
          }}
          onDistrict={({ bbox }) => goTo(bbox)}
        />
        {props.more}
      </div>
    </div>
  );
}

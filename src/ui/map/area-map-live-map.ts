import { GeoJSONSource, Map as LibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../../domain/language.ts';
import { readColors } from './area-map-live-colors.ts';
import { frameOf, slackAround } from './area-map-live-frame.ts';
import { fittingLabels, labelFonts, labelPoints } from './area-map-live-labels.ts';
import { applyPaint, colorNames, paintOf } from './area-map-live-paint.ts';
import { followPointer, type Hover } from './area-map-live-pointer.ts';
import { onlyArea, onlyAreas, styleOf } from './area-map-live-style.ts';
import type { LiveTopology } from './area-map-live-topology.ts';
import { localeOf } from './area-map-live-words.ts';
import type { AreaMapModel } from './area-map-model.ts';

setWorkerUrl(workerUrl);

/** Deeper, the outlines show how far they were simplified. */
const zoomRange = 2.5;

export interface ZoomLimits {
  readonly atMin: boolean;
  readonly atMax: boolean;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly topology: LiveTopology;
  readonly model: AreaMapModel;
  readonly language: Language;
  readonly onReady: () => void;
  readonly onFailure: (reason: string) => void;
  readonly onSelect: (code: string) => void;
  readonly onHover: (hover: Hover | null) => void;
  readonly onZoom: (limits: ZoomLimits) => void;
}

export interface LiveMap {
  /** Shows a new model, or the same one in the colours of a new theme. */
  readonly show: (model: AreaMapModel) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
  readonly remove: () => void;
}

/** Throws where the browser has no WebGL2. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
  const { container, topology } = options;
  let { model } = options;
  const frame = frameOf(model.shapes, topology.areas);
  const paint = () => paintOf(model, readColors(container, colorNames(model)));
  const fonts = labelFonts(getComputedStyle(container).fontFamily);
  const map = new LibreMap({
    container,
    style: styleOf({ topology, model, frame, paint: paint(), fonts }),
    bounds: frame.bounds,
    maxBounds: slackAround(frame.bounds, 0.1),
    locale: localeOf(options.language),
    attributionControl: false,
    cooperativeGestures: true,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  let fitZoom = map.getZoom();
  const reportZoom = () => {
    const zoom = map.getZoom();
    options.onZoom({ atMin: zoom <= fitZoom + 0.01, atMax: zoom >= fitZoom + zoomRange - 0.01 });
  };
  const fit = () => {
    const wasWhole = map.getZoom() <= fitZoom + 0.01;
    const camera = map.cameraForBounds(frame.bounds, { maxZoom: 24 });
    fitZoom = camera?.zoom ?? fitZoom;
    // Each limit must agree with the other at every step, also from a desk's width to a phone's.
    map
      .setMinZoom(null)
      .setMaxZoom(fitZoom + zoomRange)
      .setMinZoom(fitZoom);
    if (wasWhole && camera) map.jumpTo(camera);
    reportZoom();
  };

  let labelled = '';
  const fitLabels = () => {
    const codes = fittingLabels(model, frame.pixelsPerUnit(map.getZoom()));
    if (codes.join() === labelled) return;
    labelled = codes.join();
    map.setFilter('labels', onlyAreas(codes));
  };

  let styled = false;
  const draw = () => {
    map.getCanvas().setAttribute('aria-label', model.description);
    if (!styled) return;
    applyPaint(map, paint());
    map.setFilter('selected', onlyArea(model.selected));
    map.setFilter('selected-ground', onlyArea(model.selected));
    const labels = map.getSource('labels');
    if (labels instanceof GeoJSONSource) void labels.setData(labelPoints(model, frame));
    fitLabels();
  };

  fit();
  draw();
  followPointer(map, options);
  map.on('style.load', () => {
    styled = true;
    draw();
  });
  map.on('zoom', () => {
    if (styled) fitLabels();
  });
  map.on('zoomend', reportZoom);
  map.on('resize', fit);
  map.on('error', ({ error }) => {
    options.onFailure(error.message);
  });
  map.once('idle', options.onReady);

  return {
    show: (next) => {
      model = next;
      draw();
    },
    zoomIn: () => map.zoomIn(),
    zoomOut: () => map.zoomOut(),
    reset: () => map.fitBounds(frame.bounds),
    remove: () => {
      map.remove();
    },
  };
}

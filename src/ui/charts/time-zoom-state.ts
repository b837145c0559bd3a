import { useState, type KeyboardEvent } from 'react';
import { daysIn, type Period } from '../../domain/time/period.ts';
import { isWhole, shortestWindow, zoomedIn, zoomedModel, zoomedOut } from './time-zoom.ts';
import type { TimeSeriesModel } from './time-series-model.ts';

interface Zoom {
  /** The period that was zoomed: with another one, the zoom means nothing any more. */
  readonly of: Period;
  readonly shown: Period;
}

/** The part of a chart's period that the reader looks at. It is theirs alone: no link carries it. */
export function useTimeZoom(model: TimeSeriesModel) {
  const [zoom, setZoom] = useState<Zoom | null>(null);
  const { period } = model;
  const holds = zoom?.of.first === period.first && zoom.of.last === period.last;
  const shown = zoom && holds ? zoom.shown : period;
  const show = (next: Period): void => setZoom({ of: period, shown: next });
  const zoomIn = (day?: number): void => show(zoomedIn(model, shown, day));
  const zoomOut = (): void => show(zoomedOut(model, shown));
  const showWhole = (): void => setZoom(null);
  return {
    drawn: zoomedModel(model, shown),
    isZoomed: !isWhole(model, shown),
    canZoomIn: daysIn(shown) > shortestWindow(model),
    zoomIn,
    zoomOut,
    showWhole,
    /** Shows a period that was chosen in the chart, where it is not too short to be looked at. */
    showChosen: (chosen: Period): void => {
      if (daysIn(chosen) >= shortestWindow(model)) show(chosen);
    },
    /** `+` shows half as much around the day that is looked at. */
    onKeyDown: (event: KeyboardEvent, day: number | null): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') zoomIn(day ?? undefined);
      else if (event.key === '-') zoomOut();
      else if (event.key === '0') showWhole();
    },
  };
}

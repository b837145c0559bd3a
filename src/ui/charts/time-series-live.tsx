import {
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import type { Period } from '../../domain/time/period.ts';
import { chartWords } from '../../words/charts.ts';
import { useWords } from '../../words/words-context.ts';
import { leaveCursor, moveCursor, useOthersCursor } from './chart-cursor.ts';
import { canBeLog, onScale as modelOnScale } from './log-scale.ts';
import { chartHeight, EventLayer, EventList } from './time-series-events.tsx';
import { chartBox, type TimeSeriesModel, type ValueScale } from './time-series-model.ts';
import { TimeSeriesPlot } from './time-series-plot.tsx';
import { timeShare, toRows, type TimeSeriesRow } from './time-series-rows.ts';
import { usePeriodSelection, type SelectedRows } from './time-series-selection.ts';
import { SharedCursor } from './time-series-shared.tsx';
import { TimeSeriesTools } from './time-series-tools.tsx';
import { percent, plotInset, TimeSeriesWords } from './time-series-words.tsx';
import { useTimeZoom } from './time-zoom-state.ts';

interface Props {
  readonly model: TimeSeriesModel;
  /** With it, the chart can be zoomed, and a period be selected by dragging. */
  readonly onSelectPeriod?: (period: Period) => void;
  /** Keeps the chosen scale; without it, the chart keeps it itself. */
  readonly onScale?: (scale: ValueScale) => void;
  /** Says in the tooltip that dragging selects a period. */
  readonly selectHint?: string;
}

/** The chart with tooltip, keyboard, zoom and period selection, in the box of the static drawing. */
export default function TimeSeriesLive({ model, onSelectPeriod, onScale, selectHint }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const words = chartWords(useWords().language);
  const [ownScale, setOwnScale] = useState<ValueScale>(model.scale ?? 'linear');
  const scale = onScale ? (model.scale ?? 'linear') : ownScale;
  const scaled = useMemo(() => modelOnScale(model, scale), [model, scale]);
  const zoom = useTimeZoom(scaled);
  const { drawn } = zoom;
  const rows = useMemo(() => toRows(drawn), [drawn]);
  const allRows = useMemo(() => toRows(model), [model]);
  const { selected, handlers } = usePeriodSelection({
    plot,
    rows,
    bounds: drawn.period,
    onSelect:
      onSelectPeriod &&
      ((period) => {
        zoom.showChosen(period);
        onSelectPeriod(period);
      }),
  });
  const { othersDay, ownDay, onLook } = useSharedDay(
    model.sharesTime ?? onSelectPeriod !== undefined,
  );
  const height = chartHeight(model);
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <>
      <div className="time-series" style={{ height }}>
        <div
          ref={plot}
          className={`time-series-plot${onSelectPeriod ? ' time-series-selectable' : ''}`}
          style={plotInset(drawn, height - chartBox.height)}
          {...handlers}
          onKeyDown={onSelectPeriod && ((event) => zoom.onKeyDown(event, ownDay.current))}
          // A click that focused the chart would leave the keyboard's tooltip open at the first bucket.
          onMouseDown={(event) => event.preventDefault()}
        >
          <EventLayer model={drawn} rows={rows} />
          {width !== null && width > 0 && (
            <TimeSeriesPlot
              model={drawn}
              rows={rows}
              width={width}
              selecting={selected !== null}
              hint={onSelectPeriod && selectHint}
              onLook={onLook}
            />
          )}
          <TimeSeriesWords model={drawn} rows={rows} />
          {selected && <Selection model={drawn} selected={selected} />}
          {othersDay !== null && <SharedCursor model={drawn} rows={rows} day={othersDay} />}
        </div>
      </div>
      <EventList model={model} rows={allRows} />
      {onSelectPeriod && (
        <TimeSeriesTools
          words={words}
          shownText={
            zoom.isZoomed && first && last
              ? words.shown(model.formatBucket(first.period), model.formatBucket(last.period))
              : null
          }
          canZoomIn={zoom.canZoomIn}
          onZoomIn={() => zoom.zoomIn()}
          onZoomOut={zoom.zoomOut}
          onWhole={zoom.showWhole}
          scale={canBeLog(model) || drawn.scale === 'log' ? scale : null}
          onScale={onScale ?? setOwnScale}
        />
      )}
    </>
  );
}

/** Measured before the first paint: Recharts then draws in the same frame that replaces the static drawing. */
function useWidth(plot: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [plot]);
  return width;
}

/** The day looked at in another chart of the page, and where to tell the one looked at in this. */
function useSharedDay(isShared: boolean) {
  const chart = useId();
  const others = useOthersCursor(chart);
  const ownDay = useRef<number | null>(null);
  const onLook = useCallback(
    (row: TimeSeriesRow | null): void => {
      ownDay.current = row?.x ?? null;
      if (!isShared || row === null) leaveCursor(chart);
      else moveCursor(chart, row.x);
    },
    [chart, isShared],
  );
  return { othersDay: isShared ? others : null, ownDay, onLook };
}

interface SelectionProps {
  readonly model: TimeSeriesModel;
  readonly selected: SelectedRows;
}

function Selection({ model, selected: { first, last } }: SelectionProps) {
  const left = timeShare(model.period, first.period.first);
  const right = timeShare(model.period, last.period.last + 1);
  const from = model.formatBucket(first.period);
  const to = model.formatBucket(last.period);
  return (
    <>
      <div
        className="time-series-selection"
        style={{ left: percent(left), width: percent(right - left) }}
      />
      <div className="time-series-selection-words" role="status">
        {first === last ? from : `${from} – ${to}`}
      </div>
    </>
  );
}

import type { ChartWords } from '../../words/charts.ts';
import type { ValueScale } from './time-series-model.ts';

interface Props {
  readonly words: ChartWords;
  /** The part of the period that is shown, in words; `null` while it is the whole. */
  readonly shownText: string | null;
  readonly canZoomIn: boolean;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onWhole: () => void;
  /** `null` where only a linear scale makes sense. */
  readonly scale: ValueScale | null;
  readonly onScale: (scale: ValueScale) => void;
}

/**
 * What a reader can do with a chart besides pointing at it. A button that has nothing to do stays
 * focusable: it may have been the one just pressed.
 */
export function TimeSeriesTools(props: Props) {
  const { words, shownText, canZoomIn, onZoomIn, onZoomOut, onWhole, scale, onScale } = props;
  const isWhole = shownText === null;
  return (
    <div className="time-series-tools script-only" role="group" aria-label={words.chartTools}>
      <button
        type="button"
        className="button-quiet"
        aria-disabled={!canZoomIn}
        title={words.keys}
        onClick={onZoomIn}
      >
        {words.zoomIn}
      </button>
      <button type="button" className="button-quiet" aria-disabled={isWhole} onClick={onZoomOut}>
        {words.zoomOut}
      </button>
      <button type="button" className="button-quiet" aria-disabled={isWhole} onClick={onWhole}>
        {words.wholePeriod}
      </button>
      {scale !== null && (
        <button
          type="button"
          className="button-quiet"
          aria-pressed={scale === 'log'}
          title={words.logHint}
          onClick={() => onScale(scale === 'log' ? 'linear' : 'log')}
        >
          {words.logScale}
        </button>
      )}
      <span role="status">{shownText ?? ''}</span>
    </div>
  );
}

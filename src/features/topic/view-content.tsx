import type { ComponentType } from 'react';
import { assertNever } from '../../domain/assert-never.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { formatPeriod, type Period } from '../../domain/time/period.ts';
import type { TimeSeriesModel } from '../../ui/charts/time-series-model.ts';
import { Scatter } from '../../ui/charts/scatter.tsx';
import { ShareBars } from '../../ui/charts/share-bars.tsx';
import { SmallMultiples } from '../../ui/charts/small-multiples.tsx';
import { CalendarYear } from '../../ui/figures/calendar-year.tsx';
import { KeyFigure } from '../../ui/figures/key-figure.tsx';
import { RankingList } from '../../ui/figures/ranking-list.tsx';
import type { AreaMapModel } from '../../ui/map/area-map-model.ts';
import { MapLegend } from '../../ui/map/map-legend.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { contentWords } from '../../words/content.ts';
import type { CompositionModel } from './models/composition-model.ts';
import type { ViewModel } from './models/view-model.ts';
import { NowContent } from './now-content.tsx';

/** The two drawings that exist twice: as static SVG at build, interactive in the browser. */
export interface Drawings {
  readonly Chart: ComponentType<{ model: TimeSeriesModel; selectable: boolean }>;
  readonly Map: ComponentType<{ model: AreaMapModel; attribution: string }>;
}

/** What a reader can do inside a panel; absent where the page has no script. */
export interface ViewActions {
  readonly selectArea: (code: string) => void;
  readonly selectPeriod: (period: Period) => void;
}

interface Props {
  readonly model: ViewModel;
  readonly language: Language;
  readonly drawings: Drawings;
  readonly actions: ViewActions | null;
  /** Title of the panel, which tells its table from those of other panels. */
  readonly title: string;
  readonly tableLabel: string;
  /** The time in ms where the page knows it; without it, times stand instead of ages. */
  readonly now?: number | null;
}

/** A panel's inside: finding, measure and unit, drawing, explanation and table. */
export function ViewContent(props: Props) {
  const { model, language, title, tableLabel } = props;
  const words = contentWords(language);
  const table = (
    <DataTable
      {...model.table}
      label={`${title}: ${model.table.caption}`}
      moreText={words.tableRows}
      mostRows={model.kind === 'table' ? 60 : 400}
    />
  );
  return (
    <>
      <h3 className="view-finding">{model.finding}</h3>
      <p className="view-subtitle">{model.subtitle}</p>
      <Body {...props} />
      {model.coverage !== null && <p className="view-hint">{model.coverage}</p>}
      {'why' in model && (
        <details className="view-why">
          <summary>{words.whyColour}</summary>
          {model.why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
      {model.kind === 'table' ? (
        table
      ) : (
        <details className="view-table">
          <summary>{tableLabel}</summary>
          {table}
        </details>
      )}
    </>
  );
}

function Body({ model, language, drawings, actions, title, now = null }: Props) {
  const words = contentWords(language);
  const { Chart, Map: AreaMap } = drawings;
  switch (model.kind) {
    case 'figure':
      return (
        <dl className="key-figures">
          {model.items.map((item) => (
            <KeyFigure key={item.label} {...item} />
          ))}
        </dl>
      );
    case 'time-series':
      return (
        <>
          <Chart model={model.chart} selectable />
          <p className="view-hint script-only">{words.chartSelect}</p>
        </>
      );
    case 'profile':
    case 'recent':
      return <Chart model={model.chart} selectable={false} />;
    case 'now':
      return <NowContent {...{ model, now, title, language }} isStill={actions === null} />;
    case 'choropleth':
      return (
        <div className="map-and-legend">
          <AreaMap model={model.map} attribution={words.mapAttribution} />
          <MapLegend
            bins={model.legend}
            title={model.legendTitle}
            formatCount={(count) => words.mapCount(count)}
          />
        </div>
      );
    case 'ranking':
      return (
        <RankingList
          rows={model.rows}
          selected={model.selected}
          cityText={model.cityText}
          cityShare={model.cityShare}
          {...(actions ? { onSelect: actions.selectArea } : {})}
        />
      );
    case 'calendar':
      return (
        <>
          <CalendarYear
            months={model.months}
            classes={model.classes}
            description={model.description}
            formatCount={(count) => words.days(formatNumber(count, 0, language))}
            hint={words.calendarHint}
            {...(actions ? { describeDay: model.describeDay } : {})}
          />
          <p className="calendar-years script-only">
            <YearButton
              label={`← ${words.calendarBefore}`}
              period={model.yearBefore}
              actions={actions}
            />
            <YearButton
              label={`${words.calendarAfter} →`}
              period={model.yearAfter}
              actions={actions}
            />
          </p>
        </>
      );
    case 'composition':
      return <Composition model={model} actions={actions} />;
    case 'multiples':
      return (
        <SmallMultiples
          {...model.multiples}
          {...(actions ? { onSelect: actions.selectArea } : {})}
        />
      );
    case 'scatter':
      return (
        <Scatter
          model={model.scatter}
          {...(actions ? { describePoint: model.describePoint } : {})}
        />
      );
    case 'table':
      return null;
    default:
      return assertNever(model);
  }
}

/** Bars of the years, then bars of the districts, with one legend each. */
function Composition({
  model,
  actions,
}: {
  readonly model: CompositionModel;
  readonly actions: ViewActions | null;
}) {
  const groups = [
    { title: model.yearsTitle, rows: model.years, onSelect: null },
    { title: model.areasTitle, rows: model.areas, onSelect: actions?.selectArea ?? null },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows, onSelect }) => (
      <div key={title} className="composition-group">
        <h4>{title}</h4>
        <ShareBars
          parts={model.parts}
          rows={rows}
          description={`${title}. ${model.description}`}
          formatShare={model.formatShare}
          {...(onSelect ? { onSelect } : {})}
        />
      </div>
    ));
}

interface YearButtonProps {
  readonly label: string;
  readonly period: Period | null;
  readonly actions: ViewActions | null;
}

/** Before the panel is live it is a link to the same view, so that a fast tap is not lost. */
function YearButton({ label, period, actions }: YearButtonProps) {
  if (period === null) return <span />;
  return (
    <a
      className="button-quiet"
      href={`?period=${formatPeriod(period)}`}
      onClick={(event) => {
        if (!actions) return;
        event.preventDefault();
        actions.selectPeriod(period);
      }}
    >
      {label}
    </a>
  );
}

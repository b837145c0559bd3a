import { assertNever } from '../../../domain/assert-never.ts';
import { calendarModel, type CalendarModel } from './calendar-model.ts';
import { compositionModel, type CompositionModel } from './composition-model.ts';
import { multiplesModel, type MultiplesModel } from './multiples-model.ts';
import { scatterViewModel, type ScatterViewModel } from './scatter-view-model.ts';
import { choroplethModel, type ChoroplethModel } from './choropleth-model.ts';
import { rankingModel, type RankingModel } from './ranking-model.ts';
import { figureModel, type FigureModel } from './figure-model.ts';
import { profileModel, type ProfileModel } from './profile-model.ts';
import { nowModel, type NowModel } from './now-model.ts';
import { recentModel, type RecentModel } from './recent-model.ts';
import { tableModel, type TableModel } from './table-model.ts';
import { trendModel, type TrendModel } from './trend-model.ts';
import { coverageOf } from './coverage.ts';
import { contextOf, type ViewContext, type ViewInput } from './view-input.ts';

type ViewBody =
  | FigureModel
  | TrendModel
  | ChoroplethModel
  | RankingModel
  | CalendarModel
  | ProfileModel
  | CompositionModel
  | MultiplesModel
  | ScatterViewModel
  | NowModel
  | RecentModel
  | TableModel;

export type ViewModel = ViewBody & {
  /** How many days were measured behind the panel; `null` for a published table, which says so itself. */
  readonly coverage: string | null;
};

/** What a view shows in a state: the same at build and in the browser. */
export function viewModel(input: ViewInput): ViewModel {
  const context = contextOf(input);
  return { ...bodyOf(context), coverage: coverageOf(context) };
}

function bodyOf(context: ViewContext): ViewBody {
  const { view } = context;
  switch (view.kind) {
    case 'figure':
      return figureModel(context);
    case 'time-series':
      return trendModel(context);
    case 'choropleth':
      return choroplethModel(context);
    case 'ranking':
      return rankingModel(context);
    case 'calendar':
      return calendarModel(context);
    case 'profile':
      return profileModel(context, view.by);
    case 'composition':
      return compositionModel(context, view);
    case 'multiples':
      return multiplesModel(context);
    case 'scatter':
      return scatterViewModel(context, view);
    case 'table':
      return tableModel(context, view);
    case 'now':
      return nowModel(context);
    case 'recent':
      return recentModel(context);
    case 'layers':
      throw new Error('A map of layers loads its own data: see layers-view.tsx.');
    default:
      return assertNever(view);
  }
}

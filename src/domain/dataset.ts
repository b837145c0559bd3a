import type { AreaSet } from './places/area.ts';
import type { Frequency } from './time/frequency.ts';
import type { GradeBand } from './grade.ts';
import type { Language, LocalText } from './language.ts';
import type { LicenceId } from './licence/licence.ts';
import type { View } from './view.ts';
import type { Step } from './time/step.ts';
import type { ThemeId } from './theme.ts';

export interface Guideline {
  readonly name: LocalText;
  /** Recommended upper limit of a 24-hour mean, in the measure's unit. */
  readonly day: number;
  /** Recommended upper limit of an annual mean, in the measure's unit. */
  readonly year: number;
}

/** How values of many steps make one: their mean, their sum, the last of them, or a ratio of sums. */
export const aggregates = ['mean', 'sum', 'last', 'rate'] as const;
export type Aggregate = (typeof aggregates)[number];

/** A ratio of two columns of the series, such as accidents per 100,000 residents. */
export interface Rate {
  /** Column of the series table above the line. */
  readonly numerator: string;
  /** Column of the series table below the line, such as residents or kilometres of lane. */
  readonly denominator: string;
  /** Units of the denominator that the rate is given for, such as 100,000. */
  readonly per: number;
  /** The rate is for a year: a month's count is held against a month's share of the denominator. */
  readonly annual: boolean;
  /** What the denominator is, from where and of which year, in one sentence. */
  readonly note: LocalText;
}

/** A quantity of a dataset, such as PM2.5. */
export interface Measure {
  readonly id: string;
  readonly aggregate: Aggregate;
  /** Required where `aggregate` is `rate`. */
  readonly rate?: Rate;
  readonly name: LocalText;
  /** For narrow places such as a tab. */
  readonly shortName: LocalText;
  /** A symbol such as µg/m³, or a word or counter in each language such as 건 and accidents. */
  readonly unit: string | LocalText;
  /** Digits after the point in the published values. */
  readonly decimals: number;
  /** Digits after the point that a mean of many days, or a rate, is shown with. */
  readonly meanDecimals: number;
  /** `neither`: a change is neither good nor bad, such as that of a population. */
  readonly better: 'lower' | 'higher' | 'neither';
  /** What it is and why it matters, in one or two plain sentences. */
  readonly plain: LocalText;
  /** Grades of a daily value; `null` where no published grade fits a daily value. */
  readonly dayBands: readonly GradeBand[] | null;
  /** Why daily values get no grade. Required where `dayBands` is `null`. */
  readonly ungraded?: LocalText;
  readonly guideline: Guideline | null;
}

export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'datetime';

/** A column of a published table, in the words of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: LocalText;
  readonly unit?: string | LocalText;
  readonly description?: LocalText;
  /** The transform gives whole numbers that stand for the measure of this name times 10^decimals. */
  readonly scaled?: boolean;
  /** Words for each value of a column that holds codes. */
  readonly categories?: Readonly<Record<string, LocalText>>;
  /** Required where the column counts people; see privacy/small-counts.ts. */
  readonly people?: PeopleRule;
}

/** How a column that counts people keeps a single person from being found in it. */
export type PeopleRule =
  /** Counts of 1 to `below` − 1 are hidden, and others with them so that no total gives them back. */
  | { readonly rule: 'suppress'; readonly below: number }
  /** The publisher itself gives these counts to everyone at this level; the reason says where. */
  | { readonly rule: 'as-published'; readonly because: LocalText };

export interface TableDefinition {
  readonly name: string;
  readonly title: LocalText;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
  /**
   * Rows of earlier versions stay, found by the primary key, until their `field` (a date or an instant)
   * is older than `days` before the newest; `null` keeps them for good.
   */
  readonly keeps?: { readonly field: string; readonly days: number | null };
}

/** Which table holds one value a step, area and measure for the views. */
export interface SeriesDefinition {
  readonly table: string;
  /** `day`: a row a day. `month`, `quarter`, `year`: its first day. `moment`: the one day looked at. */
  readonly step: Step;
  readonly dayField: string;
  readonly areaField: string;
}

export interface Source {
  readonly title: LocalText;
  /** Identifier at the publisher, such as OA-2218. */
  readonly identifier: string | null;
  readonly url: string;
  /**
   * Where a dataset has several ways in: the figures come from this source only where files were read, or
   * a service was asked, whose address then stands in place of `url`; see definition-as-read.ts.
   */
  readonly readFrom?: 'files' | 'service';
  readonly publisher: LocalText;
  readonly licence: LicenceId;
  /** `false` where the publisher's own page with the licence was not seen. */
  readonly licenceConfirmed: boolean;
  readonly licenceNote: LocalText;
  /** Required where the licence is unknown, or forbids what is done here: who answers for publishing. */
  readonly licenceDecision?: {
    readonly by: LocalText;
    /** `YYYY-MM-DD`. */
    readonly on: string;
    readonly because: LocalText;
  };
}

/** Something that happened, marked on the charts that cover it. */
export interface ChartEvent {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; without it, the event is a moment. */
  readonly to?: string;
  /** `data` without an end: from that day on the figures mean something else; see data-breaks.ts. */
  readonly kind: 'policy' | 'nature' | 'society' | 'data';
  /** Measures that it concerns; without it, all. */
  readonly measures?: readonly string[];
  readonly title: LocalText;
}

/** Things with a place that a map can show: points, lines or areas. See `domain/layer.ts`. */
export interface LayerDefinition {
  readonly id: string;
  readonly kind: 'points' | 'lines' | 'areas';
  readonly title: LocalText;
  /** What a single one is called: a station, a lane. */
  readonly itemName: LocalText;
  /** Table that lists the same things with the same facts; its first primary key is their id. */
  readonly table: string;
  /** Field of the table that names a thing. */
  readonly nameField: string;
  /** Fields of the table that a popup and the list show, in order. */
  readonly factFields: readonly string[];
  /** Field of the table, a number, that sizes points and is summed for clusters. */
  readonly sizeField?: string;
  /** Field of the table, with categories, that colours lines or points. */
  readonly colourField?: string;
  readonly attribution: LocalText;
}

/**
 * A dataset that answers a question from other datasets. Its words stand in `data/<id>/analysis.ts`:
 * they are drawn at build, and no reader's browser loads them.
 */
export interface Analysis {
  readonly question: LocalText;
  /** What it is made of, one line each. */
  readonly data: readonly LocalText[];
  readonly method: readonly LocalText[];
  /**
   * Findings in plain words by the verdict that the figures lead to. `{name}` stands for a value of
   * the table `results` (fields `key`, `value`, `decimals`, `unit`); the key `verdict` chooses.
   */
  readonly verdicts: Readonly<Record<string, readonly LocalText[]>>;
  readonly limits: readonly LocalText[];
  /** What came of it so far. */
  readonly followed: LocalText;
}

/** What the overview's tile of a live dataset says. */
export type LiveTile =
  /** A measure in the reader's district, or in the city, from the rows of `live.table`. */
  | { readonly kind: 'value'; readonly measure: string }
  /** How many rows of `live.table` there are now, in the reader's district or in the city. */
  | {
      readonly kind: 'count';
      readonly noun: LocalText;
      /** The noun beside a 1. */
      readonly one: LocalText;
      readonly none: LocalText;
    }
  /** How many of the rows have one of these values in a field, such as crowded places. */
  | {
      readonly kind: 'share';
      readonly field: string;
      readonly values: readonly string[];
      readonly noun: LocalText;
      /** Whole sentences, for none, one and more; `{count}` and `{all}` stand for the numbers. */
      readonly sentences: Readonly<Record<'none' | 'one' | 'more', LocalText>>;
    }
  /** The newest rows as text. */
  | { readonly kind: 'messages'; readonly textField: string; readonly none: LocalText };

/** Required where `timeliness` is `live`. */
export interface LiveDefinition {
  /** Published table whose rows are the newest observations. */
  readonly table: string;
  /** Field of every row's observation: an instant in UTC, `2026-11-22T05:00:00Z`. */
  readonly momentField: string;
  /** Field with the area code of a row; `null` where rows have none. */
  readonly areaField: string | null;
  /** Field that names a row where it is no area: a road, a place, a market. */
  readonly nameField: string | null;
  /** Fields that the list of rows shows, in order. */
  readonly factFields: readonly string[];
  /** Between two looks at the source. */
  readonly everyMinutes: number;
  /** From this age of the newest observation on it is late, and stale. */
  readonly lateAfterMinutes: number;
  readonly staleAfterMinutes: number;
  /** Two of the facts, lowest and highest of one number: a narrow page tells them below the name. */
  readonly range?: readonly [lowest: string, highest: string];
  /** `null`: nothing of it tells at a glance how the city is at this moment. */
  readonly tile: LiveTile | null;
  /** Table of the last days, with the same measures, for the course of the last hours. */
  readonly history: {
    readonly table: string;
    readonly momentField: string;
    readonly areaField: string;
    readonly measures: readonly string[];
  } | null;
  /** Dataset of the same thing in the archive, shown beside it and where live fails. */
  readonly archive: string | null;
}

/** What was agreed about publishing this dataset, and with whom. */
export interface Agreement {
  readonly items: LocalText;
  readonly frequency: Frequency;
  readonly shownAs: readonly ('chart' | 'map' | 'figure' | 'infographic')[];
  readonly channel: LocalText;
  /** `null`: not agreed with anyone yet. */
  readonly agreedWith: LocalText | null;
  /** Day on which it was agreed, `YYYY-MM-DD`. */
  readonly agreedOn?: string;
}

export interface DatasetDefinition {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly keywords: readonly LocalText[];
  /** `archive` data ends with its period and is never shown as current. */
  readonly timeliness: 'archive' | 'live';
  readonly live?: LiveDefinition;
  /**
   * `unchanged`: values stand as they came, nothing is derived or left out but faulty rows. Only so may
   * data be published whose licence forbids changes.
   */
  readonly publishes?: 'unchanged';
  readonly sources: readonly Source[];
  readonly frequency: Frequency;
  readonly areas: AreaSet | null;
  readonly measures: readonly Measure[];
  readonly tables: readonly TableDefinition[];
  /**
   * Columns by table of the extract that stay out of the embedded snapshot, where they are null: texts of
   * the publisher's, which the repository must not hold word for word.
   */
  readonly snapshotOmits?: Readonly<Record<string, readonly string[]>>;
  readonly series: SeriesDefinition | null;
  /** Day that a list without a series is of, `YYYY-MM-DD`; a topic page tells how old its rows are. */
  readonly takenOn?: string;
  /** Datasets whose tables and documents `derive` gets. */
  readonly inputs?: readonly string[];
  readonly layers?: readonly LayerDefinition[];
  readonly events?: readonly ChartEvent[];
  readonly views: readonly View[];
  readonly theme: ThemeId;
  /** Place in the navigation and overview, within its theme; datasets without a topic page have `null`. */
  readonly topicOrder: number | null;
  /** How the figures are made, one paragraph each. */
  readonly method: readonly LocalText[];
  /** Words for each reason that a row or a value can be rejected for. */
  readonly rejectReasons: Readonly<Record<string, LocalText>>;
  readonly agreement: Agreement;
}

/** Unit of a measure or a field in a language; empty where it has none. */
export const unitOf = (
  { unit }: { readonly unit?: string | LocalText },
  language: Language,
): string => (typeof unit === 'object' ? unit[language] : (unit ?? ''));

const counters = new Set(['건', '명', '대', '곳', '면', '개', '세대', '가구', '회']);

/** Whether the measure counts things, of which there are many or few; others are high or low. */
export const isCount = ({ aggregate, unit }: Pick<Measure, 'aggregate' | 'unit'>): boolean =>
  aggregate === 'sum' || (aggregate === 'last' && counters.has(unitOf({ unit }, 'ko')));

/** Keeps the literal types of a definition while checking it. */
export const defineDataset = (definition: DatasetDefinition): DatasetDefinition => definition;

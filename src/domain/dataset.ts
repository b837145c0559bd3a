import type { AreaSet } from './area.ts';
import type { Frequency } from './frequency.ts';
import type { GradeBand } from './grade.ts';
import type { LocalText } from './language.ts';
import type { LicenceId } from './licence.ts';
import type { View } from './view.ts';

export interface Guideline {
  readonly name: LocalText;
  /** Recommended upper limit of a 24-hour mean, in the measure's unit. */
  readonly day: number;
  /** Recommended upper limit of an annual mean, in the measure's unit. */
  readonly year: number;
}

/** A quantity of a dataset, such as PM2.5. */
export interface Measure {
  readonly id: string;
  readonly name: LocalText;
  /** For narrow places such as a tab. */
  readonly shortName: LocalText;
  readonly unit: string;
  /** Digits after the point in the published daily values. */
  readonly decimals: number;
  /** Digits after the point that a mean of many days is shown with. */
  readonly meanDecimals: number;
  readonly better: 'lower' | 'higher';
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
  readonly unit?: string;
  readonly description?: LocalText;
  /** The transform gives whole numbers that stand for the measure of this name times 10^decimals. */
  readonly scaled?: boolean;
  /** Words for each value of a column that holds codes. */
  readonly categories?: Readonly<Record<string, LocalText>>;
}

export interface TableDefinition {
  readonly name: string;
  readonly title: LocalText;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
}

/** Which table holds one value a day, area and measure for the views. */
export interface SeriesDefinition {
  readonly table: string;
  readonly dayField: string;
  readonly areaField: string;
}

export interface Source {
  readonly title: LocalText;
  /** Identifier at the publisher, such as OA-2218. */
  readonly identifier: string | null;
  readonly url: string;
  readonly publisher: LocalText;
  readonly licence: LicenceId;
  /** `false` where the publisher's own page with the licence was not seen. */
  readonly licenceConfirmed: boolean;
  readonly licenceNote: LocalText;
}

/** What was agreed about publishing this dataset, and with whom. */
export interface Agreement {
  readonly items: LocalText;
  readonly frequency: Frequency;
  readonly shownAs: readonly ('chart' | 'map' | 'figure' | 'infographic')[];
  readonly channel: LocalText;
  /** `null`: not agreed with anyone yet. */
  readonly agreedWith: LocalText | null;
}

export interface DatasetDefinition {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly keywords: readonly LocalText[];
  /** `archive` data ends with its period and is never shown as current. */
  readonly timeliness: 'archive' | 'live';
  readonly sources: readonly Source[];
  readonly frequency: Frequency;
  readonly areas: AreaSet | null;
  readonly measures: readonly Measure[];
  readonly tables: readonly TableDefinition[];
  readonly series: SeriesDefinition | null;
  readonly views: readonly View[];
  /** Place in the navigation and overview; datasets without a topic page have `null`. */
  readonly topicOrder: number | null;
  /** How the figures are made, one paragraph each. */
  readonly method: readonly LocalText[];
  /** Words for each reason that a row or a value can be rejected for. */
  readonly rejectReasons: Readonly<Record<string, LocalText>>;
  readonly agreement: Agreement;
}

/** Keeps the literal types of a definition while checking it. */
export const defineDataset = (definition: DatasetDefinition): DatasetDefinition => definition;

import type { Field, LiveDefinition } from '../../../domain/dataset.ts';
import { liveRows, type LiveRows } from '../../../domain/live/live-rows.ts';
import type { ViewContext } from './view-input.ts';

/** The rows of now with what the definition says of them. */
export interface NowInput {
  readonly context: ViewContext;
  readonly live: LiveDefinition;
  readonly fields: readonly Field[];
  /** Names the thing of a row by its fields: the table's key. */
  readonly keys: readonly string[];
  readonly rows: LiveRows;
  /** Rows hold the chosen measure for each area. */
  readonly isMeasured: boolean;
}

export function nowInput(context: ViewContext): NowInput {
  const { definition, data, measure } = context;
  const { live } = definition;
  const table = definition.tables.find(({ name }) => name === live?.table);
  if (!live || !table || !data.table) throw new Error(`"${definition.id}" has no rows of now.`);
  const { fields, primaryKey } = table;
  return {
    context,
    live,
    fields,
    keys: primaryKey,
    rows: liveRows(live, data.table),
    isMeasured: live.areaField !== null && fields.some(({ name }) => name === measure.id),
  };
}

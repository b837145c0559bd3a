import type { DatasetDefinition } from '../dataset.ts';
import type { DataTable } from '../table.ts';

export interface Suppressed {
  readonly table: string;
  readonly field: string;
  readonly hidden: number;
}

interface SafeTables {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly suppressed: readonly Suppressed[];
}

export function suppressSmallCounts(
  _definition: DatasetDefinition,
  tables: Readonly<Record<string, DataTable>>,
): SafeTables {
  return { tables, suppressed: [] };
}

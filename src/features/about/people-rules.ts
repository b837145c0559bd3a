import type { SiteData } from '../../data-access/site-data.ts';
import type { DatasetDefinition, PeopleRule } from '../../domain/dataset.ts';

/** A rule with the datasets and columns that it holds for. */
export interface PeopleRuleRow {
  readonly definitions: readonly DatasetDefinition[];
  readonly rule: PeopleRule;
  readonly columns: number;
  /** Cells that stayed hidden in the published versions; `null` where the rule hides none. */
  readonly hidden: number | null;
}

type Data = Pick<SiteData, 'definitions' | 'report'>;

/** Which published datasets count people, and by which rules. */
export function peopleRules({ definitions, report }: Data): PeopleRuleRow[] {
  const rows = new Map<string, PeopleRuleRow>();
  for (const definition of definitions) {
    const suppressed = report(definition.id).suppressed ?? [];
    for (const { name: table, fields } of definition.tables) {
      for (const { name, people } of fields) {
        if (!people) continue;
        const key = JSON.stringify(people);
        const known = rows.get(key);
        const cells = suppressed.find((entry) => entry.table === table && entry.field === name);
        rows.set(key, {
          rule: people,
          definitions: [...new Set([...(known?.definitions ?? []), definition])],
          columns: (known?.columns ?? 0) + 1,
          hidden: people.rule === 'suppress' ? (known?.hidden ?? 0) + (cells?.hidden ?? 0) : null,
        });
      }
    }
  }
  return [...rows.values()];
}

/** Published datasets that went through the privacy gate. */
export const checkedDatasets = ({ definitions, report }: Data): number =>
  definitions.filter(({ id }) => report(id).checks.some((check) => check.id === 'personal-data'))
    .length;

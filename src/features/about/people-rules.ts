import type { SiteData } from '../../data-access/site-data.ts';
import type { DatasetDefinition, PeopleRule } from '../../domain/dataset.ts';

/** A rule of a dataset with the columns that it holds for. */
export interface PeopleRuleRow {
  readonly definition: DatasetDefinition;
  readonly rule: PeopleRule;
  readonly columns: number;
  /** Cells that stayed hidden in the published version; `null` where the rule hides none. */
  readonly hidden: number | null;
}

type Data = Pick<SiteData, 'definitions' | 'report'>;

/** Which published datasets count people, and by which rules. */
export function peopleRules({ definitions, report }: Data): PeopleRuleRow[] {
  return definitions.flatMap((definition) => {
    const rules = new Map<string, { rule: PeopleRule; columns: number }>();
    for (const { fields } of definition.tables) {
      for (const { people } of fields) {
        if (!people) continue;
        const key = JSON.stringify(people);
        const known = rules.get(key) ?? { rule: people, columns: 0 };
        rules.set(key, { ...known, columns: known.columns + 1 });
      }
    }
    const hidden = (rule: PeopleRule): number | null =>
      rule.rule === 'suppress'
        ? (report(definition.id).suppressed ?? []).reduce((sum, entry) => sum + entry.hidden, 0)
        : null;
    return [...rules.values()].map(({ rule, columns }) => ({
      definition,
      rule,
      columns,
      hidden: hidden(rule),
    }));
  });
}

/** Published datasets that went through the privacy gate. */
export const checkedDatasets = ({ definitions, report }: Data): number =>
  definitions.filter(({ id }) => report(id).checks.some((check) => check.id === 'personal-data'))
    .length;

import type { SiteLinks } from '../../data-access/site-data.ts';
import { milestoneStateIds, milestoneStates } from '../../domain/commitments/milestone-state.ts';
import { addProgress, progressOf, type Progress } from '../../domain/commitments/progress.ts';
import type { RegisterEntry, RegisterFile } from '../../domain/commitments/register.ts';
import { commitmentWords } from '../../words/commitments.ts';

interface Props {
  readonly register: RegisterFile;
  readonly links: SiteLinks;
}

export const progressOfEntries = (entries: readonly RegisterEntry[]): Progress =>
  addProgress(entries.map(({ milestones }) => progressOf(milestones.map(({ state }) => state))));

/** Promises and milestones by plan: every line and every column adds up. */
export function PlanCounts({ register, links: { language } }: Props) {
  const words = commitmentWords(language);
  const { plans, commitments } = register;
  const lines = [
    ...plans.map((plan) => ({
      name: plan.name[language],
      own: commitments.filter((entry) => entry.plan === plan.id),
      isTotal: false,
    })),
    { name: words.total, own: commitments, isTotal: true },
  ];
  const { columns } = words;
  const heads = [
    columns.commitments,
    columns.full,
    columns.register,
    columns.milestones,
    ...milestoneStateIds.map((state) => milestoneStates[state][language]),
  ];
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{words.plansTableTitle}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.plansTable}>
        <table className="plan-counts">
          <caption>{words.plansTable}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.plan}</th>
              {heads.map((label) => (
                <th key={label} scope="col" className="numeric">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, own, isTotal }) => {
              const full = own.filter(({ record }) => record === 'full').length;
              const progress = progressOfEntries(own);
              const cells = [
                own.length,
                full,
                own.length - full,
                progress.all,
                ...milestoneStateIds.map((state) => progress[state]),
              ];
              return (
                <tr key={name} data-total={isTotal || undefined}>
                  <th scope="row">{name}</th>
                  {cells.map((count, i) => (
                    <td key={heads[i]} className="numeric">
                      {count}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

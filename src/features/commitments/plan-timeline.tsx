import type { SiteLinks } from '../../data-access/site-data.ts';
import type { Plan } from '../../domain/commitments/commitment.ts';
import { civilDay } from '../../domain/time/civil-date.ts';
import { milestoneStates } from '../../domain/commitments/milestone-state.ts';
import { dateSpan } from '../../domain/commitments/partial-date.ts';
import type { RegisterEntry, RegisterFile } from '../../domain/commitments/register.ts';
import { commitmentWords } from '../../words/commitments.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { TrackLegend } from './milestones.tsx';
import { TimeAxis, TimeTrack, type TimeRange } from './time-track.tsx';

/** The years of the four plans of the Republic and the one of Seoul. */
const range: TimeRange = { first: civilDay(2012, 1, 1) ?? 0, end: civilDay(2021, 1, 1) ?? 0 };

interface Props {
  readonly register: RegisterFile;
  readonly links: SiteLinks;
}

const isDated = ({ milestones }: RegisterEntry): boolean =>
  milestones.some(({ planned, actual }) => planned !== null || actual !== null);

/** When each plan ran, and what its milestones planned and did. */
export function PlanTimeline({ register, links }: Props) {
  const { language } = links;
  const words = commitmentWords(language);
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{words.plansTitle}</h2>
      <p className="promise-note">
        <TrackLegend context={{ words }} /> {words.plansNote}
      </p>
      <div className="plan-timeline">
        <TimeAxis range={range} language={language} />
        <ul>
          {register.plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} register={register} links={links} />
          ))}
        </ul>
      </div>
      <details className="view-table">
        <summary>{words.plannedActualTable}</summary>
        <DatesTable register={register} links={links} />
      </details>
    </section>
  );
}

function PlanRow({ plan, register, links }: Props & { readonly plan: Plan }) {
  const { language } = links;
  const words = commitmentWords(language);
  const first = dateSpan(plan.start)?.first ?? range.first;
  const last = plan.end === null ? null : (dateSpan(plan.end)?.last ?? null);
  const own = register.commitments.filter((entry) => entry.plan === plan.id);
  const dated = own.filter(isDated);
  return (
    <li>
      <p className="plan-name">
        <a href={`${links.commitments(`plan=${plan.id}`)}#promises`}>
          {words.planLine(plan.name[language], plan.commitments, own.length)}
        </a>
        {plan.end === null && <small>{words.planOpenEnd}</small>}
      </p>
      <TimeTrack range={range} language={language} dates={[]} band={{ first, last }} />
      {own
        .filter((entry) => entry.record === 'full' && !isDated(entry))
        .map((entry) => (
          <div key={entry.id} className="plan-commitment">
            <p>
              <a href={links.commitment(entry.id)}>{entry.title[language]}</a>
            </p>
            <p className="promise-note">{words.noDatedMilestones}</p>
          </div>
        ))}
      {dated.map((entry) => (
        <div key={entry.id} className="plan-commitment">
          <p>
            <a href={links.commitment(entry.id)}>{entry.title[language]}</a>
          </p>
          <TimeTrack range={range} language={language} dates={entry.milestones} />
        </div>
      ))}
    </li>
  );
}

function DatesTable({ register, links }: Props) {
  const { language } = links;
  const words = commitmentWords(language);
  const rows = register.commitments.flatMap((entry) =>
    entry.milestones.map((milestone) => ({ entry, milestone })),
  );
  const dateOf = (date: string | null): string =>
    date === null ? words.notGiven : partialDateWords(date, language);
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={words.plannedActualTable}>
      <table>
        <caption>{words.plannedActualTable}</caption>
        <thead>
          <tr>
            {[words.commitment, words.milestone, words.planned, words.actual, words.state].map(
              (label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entry, milestone }) => (
            <tr key={`${entry.id}-${milestone.id}`}>
              <th scope="row">{entry.id}</th>
              <td>{milestone.title[language]}</td>
              <td>{dateOf(milestone.planned)}</td>
              <td>{dateOf(milestone.actual)}</td>
              <td>{milestoneStates[milestone.state][language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

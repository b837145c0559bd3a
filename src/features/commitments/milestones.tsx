import type { Milestone } from '../../domain/commitments/commitment.ts';
import { reportedStates, stages } from '../../domain/commitments/model-words.ts';
import {
  milestoneLateness,
  milestoneState,
  milestoneStates,
} from '../../domain/commitments/milestone-state.ts';
import { dateSpan } from '../../domain/commitments/partial-date.ts';
import { valueWords } from '../../domain/commitments/scales.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';
import { latenessWords } from './lateness-words.ts';
import { StatementItem } from './statements.tsx';
import { rangeOf, TimeAxis, TimeTrack, type TimeRange } from './time-track.tsx';

interface Props {
  readonly context: CommitmentContext;
}

/** Every milestone with what was planned, what was done, how late and why. */
export function Milestones({ context }: Props) {
  const { file, words, links } = context;
  const { milestones } = file.commitment;
  const { plan } = file;
  const dated = milestones.flatMap(({ planned, actual }) => [planned, actual]);
  const range = dated.some((date) => date !== null)
    ? rangeOf([...dated, plan.start, plan.end])
    : null;
  return (
    <section className="promise-section" aria-labelledby="milestones">
      <h2 id="milestones">{words.milestonesTitle}</h2>
      {milestones.length === 0 && <p>{words.noMilestones}</p>}
      {range && (
        <>
          <p className="promise-note">
            <TrackLegend context={context} /> {words.trackNote}
          </p>
          <TimeAxis range={range} language={links.language} />
        </>
      )}
      <MilestoneList context={context} parent={null} range={range} />
    </section>
  );
}

export function TrackLegend({ context: { words } }: { context: Pick<CommitmentContext, 'words'> }) {
  return (
    <span className="time-legend">
      <i className="time-planned" aria-hidden="true" /> {words.legendPlanned}{' '}
      <i className="time-actual" aria-hidden="true" /> {words.legendActual}.
    </span>
  );
}

interface ListProps extends Props {
  readonly parent: string | null;
  readonly range: TimeRange | null;
}

function MilestoneList({ context, parent, range }: ListProps) {
  const own = context.file.commitment.milestones.filter((entry) => entry.parent === parent);
  if (own.length === 0) return null;
  return (
    <ol className="milestones">
      {own.map((milestone) => (
        <MilestoneItem key={milestone.id} context={context} milestone={milestone} range={range} />
      ))}
    </ol>
  );
}

interface ItemProps extends Props {
  readonly milestone: Milestone;
  readonly range: TimeRange | null;
}

function MilestoneItem({ context, milestone, range }: ItemProps) {
  const { file, words, links } = context;
  const { language } = links;
  const { milestones, statements } = file.commitment;
  const isGroup = milestones.some(({ parent }) => parent === milestone.id);
  const state = milestoneState(file.commitment, milestone);
  const said = statements.filter((entry) => entry.milestone === milestone.id);
  const reasons = said.filter(({ kind }) => kind === 'reason');
  return (
    <li className="milestone" id={`milestone-${milestone.id}`}>
      <div className="milestone-head">
        <h3>{milestone.title[language]}</h3>
        {!isGroup && (
          <p className="milestone-state">
            <i className="milestone-mark" data-state={state} aria-hidden="true" />
            {milestoneStates[state][language]}
          </p>
        )}
      </div>
      {milestone.inferred && <p className="promise-note">{words.inferred}</p>}
      {(!isGroup || milestone.planned !== null || milestone.actual !== null) && (
        <Dates context={context} milestone={milestone} />
      )}
      <Cited context={context} said={milestone} />
      {range && (milestone.planned !== null || milestone.actual !== null) && (
        <TimeTrack range={range} language={language} dates={[milestone]} />
      )}
      <MilestoneRatings context={context} milestone={milestone} />
      {reasons.length > 0 && (
        <>
          <h4>{words.reasons}</h4>
          <ul className="statements">
            {reasons.map((entry) => (
              <StatementItem key={entry.id} context={context} statement={entry} isPlain />
            ))}
          </ul>
        </>
      )}
      {said.length > reasons.length && (
        <ul className="statements">
          {said
            .filter(({ kind }) => kind !== 'reason')
            .map((entry) => (
              <StatementItem key={entry.id} context={context} statement={entry} />
            ))}
        </ul>
      )}
      {!isGroup && <Chain context={context} milestone={milestone} />}
      <MilestoneList context={context} parent={milestone.id} range={range} />
    </li>
  );
}

/** On to the meetings where it was agreed, and to asking what became of it. */
function Chain({ context, milestone }: Omit<ItemProps, 'range'>) {
  const { file, words, links } = context;
  const { commitment } = file;
  const met = commitment.consultations.filter((entry) => entry.milestone === milestone.id);
  const isSettled = ['done', 'late'].includes(milestoneState(commitment, milestone));
  if (met.length === 0 && isSettled) return null;
  return (
    <p className="chain">
      {met.map(({ id, title }) => (
        <a key={id} href={`#consultation-${id}`}>
          {words.milestoneConsultation(title[links.language])}
        </a>
      ))}
      {!isSettled && <a href="#ask">{words.askAboutIt}</a>}
    </p>
  );
}

function Dates({ context, milestone }: Omit<ItemProps, 'range'>) {
  const { file, words, links, data } = context;
  const { language } = links;
  const { planned, actual } = milestone;
  const state = milestoneState(file.commitment, milestone);
  const lateness = milestoneLateness(file.commitment, milestone, data.today);
  const due = planned === null ? null : dateSpan(planned);
  // Of a milestone of which nothing is known, days do not run on to today.
  const tells = lateness.kind !== 'no-date' && !(lateness.kind === 'open' && state === 'unknown');
  const runs = tells && lateness.kind === 'open' && due !== null;
  return (
    <dl className="milestone-dates">
      <div>
        <dt>{words.planned}</dt>
        <dd>{planned === null ? words.noPlanned : partialDateWords(planned, language)}</dd>
      </div>
      <div>
        <dt>{words.actual}</dt>
        <dd>
          {actual !== null
            ? partialDateWords(actual, language)
            : state === 'done'
              ? words.noActual
              : words.notDone}
        </dd>
      </div>
      {tells && (
        <div>
          <dt>{words.howLate}</dt>
          <dd>
            {runs ? (
              // The browser counts on to its own day.
              <strong data-late-since={due.last}>{latenessWords(lateness, language)}</strong>
            ) : (
              <strong>{latenessWords(lateness, language)}</strong>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the reviewer and others said of this milestone, stage by stage. */
function MilestoneRatings({ context, milestone }: Omit<ItemProps, 'range'>) {
  const { file, words, links } = context;
  const { language } = links;
  const rated = file.commitment.assessments.filter((entry) => entry.milestone === milestone.id);
  if (rated.length === 0 && milestone.reported === null) return null;
  return (
    <ul className="milestone-ratings">
      {rated.map((entry) => (
        <li key={entry.id}>
          {entry.stage === null ? words.rated : stages[entry.stage][language]}:{' '}
          <strong>
            {entry.value === null ? words.noRating : valueWords(entry.scale, entry.value)[language]}
          </strong>
          {entry.note && ` (${entry.note[language]})`} <Cited context={context} said={entry} />
        </li>
      ))}
      {milestone.reported !== null && (
        <li>
          {words.reported}: <strong>{reportedStates[milestone.reported][language]}</strong>
        </li>
      )}
    </ul>
  );
}

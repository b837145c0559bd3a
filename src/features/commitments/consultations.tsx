import type { Consultation } from '../../domain/commitments/commitment.ts';
import { hrefOf } from '../../domain/commitments/cited-address.ts';
import {
  consultationKinds,
  recordParts,
  recordStates,
  type RecordPart,
} from '../../domain/commitments/model-words.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';

const parts = Object.keys(recordParts) as readonly RecordPart[];
const signs = { published: '✓', absent: '✕', 'not-given': '?' } as const;

interface Props {
  readonly context: CommitmentContext;
}

/** Which of agenda, participants, minutes and outcome are public, meeting by meeting. */
export function Consultations({ context }: Props) {
  const { file, words } = context;
  const { consultations } = file.commitment;
  const minutes = consultations.filter(({ record }) => record.minutes === 'published').length;
  return (
    <section className="promise-section" aria-labelledby="consultations">
      <h2 id="consultations">{words.consultationsTitle}</h2>
      {consultations.length === 0 ? (
        <p>{words.noConsultations}</p>
      ) : (
        <>
          <p className="promise-finding">
            {words.consultationsSummary(consultations.length, minutes)}
          </p>
          <p className="promise-lead">{words.consultationsLead}</p>
          <ul className="consultations">
            {consultations.map((entry) => (
              <ConsultationItem key={entry.id} context={context} consultation={entry} />
            ))}
          </ul>
          <p className="promise-links">
            <a href={`${context.links.consultations}?commitment=${file.commitment.id}`}>
              {words.consultationsLedger}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function ConsultationItem({
  context,
  consultation,
}: Props & { readonly consultation: Consultation }) {
  const { language } = context.links;
  const { kind, title, date, dateNote, record, note, address } = consultation;
  const about = context.file.commitment.milestones.find(({ id }) => id === consultation.milestone);
  const when = [
    date === null ? null : partialDateWords(date, language),
    dateNote?.[language] ?? null,
  ].filter((part) => part !== null);
  return (
    <li id={`consultation-${consultation.id}`}>
      <div>
        <span className="statement-about">
          {[consultationKinds[kind][language], ...when].join(' · ')}
        </span>
        <h3>{title[language]}</h3>
        <p>
          {note?.[language]} {address !== null && <a href={hrefOf(address)}>{address}</a>}{' '}
          <Cited context={context} said={consultation} />
        </p>
        {about && (
          <p className="chain">
            <a href={`#milestone-${about.id}`}>
              {context.words.consultationOf(about.title[language])}
            </a>
          </p>
        )}
      </div>
      <dl className="record-parts">
        {parts.map((part) => (
          <div key={part} data-record={record[part]}>
            <dt>{recordParts[part][language]}</dt>
            <dd>
              <span aria-hidden="true">{signs[record[part]]}</span>{' '}
              {recordStates[record[part]][language]}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

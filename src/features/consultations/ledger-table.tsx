import {
  recordParts,
  recordStates,
  type RecordPart,
} from '../../domain/commitments/model-words.ts';
import { partIds, publishedParts, type LedgerMeeting } from '../../domain/consultations/ledger.ts';
import type { Language } from '../../domain/language.ts';
import { consultationWords } from '../../words/consultations.ts';
import { partialDateWords } from '../../words/partial-date.ts';

const recordSigns = { published: '✓', absent: '✕', 'not-given': '?' } as const;

interface Props {
  readonly meetings: readonly LedgerMeeting[];
  readonly language: Language;
}

/** Which of agenda, participants, minutes and outcome are public, at a glance. */
export function LedgerTable({ meetings, language }: Props) {
  const words = consultationWords(language);
  const held = meetings.filter(({ isHeld }) => isHeld);
  const unknown = meetings.filter(({ isHeld }) => !isHeld);
  return (
    <section className="voices-section" aria-labelledby="records">
      <h2 id="records">{words.tableTitle}</h2>
      <table className="ledger">
        <caption>
          {words.legend}{' '}
          {(Object.keys(recordSigns) as (keyof typeof recordSigns)[]).map((state) => (
            <span key={state} className="ledger-sign" data-record={state}>
              <b>{recordSigns[state]}</b> {recordStates[state][language]}
            </span>
          ))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.meeting}</th>
            {partIds.map((part) => (
              <th key={part} scope="col" className="ledger-part">
                <span>{recordParts[part][language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <Group title={words.held(held.length)} meetings={held} language={language} />
        {unknown.length > 0 && (
          <Group title={words.unknown(unknown.length)} meetings={unknown} language={language} />
        )}
        <Totals meetings={held} language={language} />
      </table>
    </section>
  );
}

function Group({ title, meetings, language }: Props & { readonly title: string }) {
  const words = consultationWords(language);
  return (
    <tbody>
      <tr className="ledger-group">
        <th scope="rowgroup" colSpan={partIds.length + 1}>
          {title}
        </th>
      </tr>
      {meetings.map((meeting) => (
        <tr key={meeting.key} data-meeting={meeting.key}>
          <th scope="row">
            <a href={`#${meeting.key}`}>{meeting.title[language]}</a>
            <small>
              {meeting.date === null
                ? (meeting.dateNote?.[language] ?? words.noDate)
                : partialDateWords(meeting.date, language)}
              {meeting.commitment && ` · ${meeting.commitment.id}`}
            </small>
          </th>
          {partIds.map((part) => (
            <Part key={part} part={part} meeting={meeting} language={language} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Part({
  part,
  meeting: { record },
  language,
}: {
  readonly part: RecordPart;
  readonly meeting: LedgerMeeting;
  readonly language: Language;
}) {
  const state = record[part];
  return (
    <td className="ledger-part" data-record={state}>
      <b aria-hidden="true">{recordSigns[state]}</b>
      <span className="visually-hidden">{recordStates[state][language]}</span>
    </td>
  );
}

function Totals({ meetings, language }: Props) {
  const words = consultationWords(language);
  const counts = publishedParts(meetings);
  return (
    <tfoot>
      <tr>
        <th scope="row">{words.publishedOf}</th>
        {partIds.map((part) => (
          <td key={part} className="ledger-part">
            {counts[part]}/{meetings.length}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

import type { TableDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import { recordParts, recordStates } from '../commitments/model-words.ts';
import { tableOfRecords, type TableRecord } from '../tables/table-records.ts';
import type { DataTable } from '../tables/table.ts';
import { forumKinds, type Forum } from './forum.ts';

const text = (
  name: string,
  ko: string,
  en: string,
  categories?: Readonly<Record<string, LocalText>>,
) => ({ name, type: 'string' as const, title: { ko, en }, ...(categories ? { categories } : {}) });
const both = (name: string, ko: string, en: string) => [
  text(`${name}_ko`, `${ko}(한국어)`, `${en} (Korean)`),
  text(`${name}_en`, `${ko}(영어)`, `${en} (English)`),
];
const partial = (name: string, ko: string, en: string) => ({
  ...text(name, ko, en),
  description: {
    ko: '출처가 밝힌 만큼만: 연, 연-월, 연-월-일',
    en: 'As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD',
  },
});

export const forumTableDefinitions: readonly TableDefinition[] = [
  {
    name: 'events',
    title: { ko: '포럼과 공모', en: 'Forums and calls' },
    primaryKey: ['id'],
    fields: [
      text('id', '식별자', 'Identifier'),
      text('kind', '종류', 'Kind', forumKinds),
      ...both('title', '제목', 'Title'),
      text('commitment', '약속', 'Commitment'),
      text('milestone', '이행 과제', 'Milestone'),
      partial('starts', '처음', 'Starts'),
      text('starts_at', '시작 시각(서울)', 'Starts at (Seoul time)'),
      partial('ends', '끝', 'Ends'),
      text('ends_at', '끝나는 시각(서울)', 'Ends at (Seoul time)'),
      ...both('where', '장소', 'Where'),
      text('live_stream', '생중계 주소', 'Live stream'),
      text('address', '주소', 'Address'),
      ...Object.entries(recordParts).map(([key, { ko, en }]) => text(key, ko, en, recordStates)),
      ...both('note', '설명', 'Note'),
      text('source', '출처', 'Source'),
      ...both('place', '출처 안의 자리', 'Place in the source'),
    ],
  },
  {
    name: 'follow_ups',
    title: { ko: '뒤따른 일', en: 'What followed' },
    primaryKey: ['event', 'number'],
    fields: [
      text('event', '포럼 또는 공모', 'Event'),
      { name: 'number', type: 'integer', title: { ko: '차례', en: 'Number' } },
      ...both('to', '누구에게', 'To whom'),
      ...both('what', '무엇을', 'What'),
      partial('sent', '보낸 날', 'Sent'),
      ...both('result', '결과', 'Result'),
      text('source', '출처', 'Source'),
      ...both('place', '출처 안의 자리', 'Place in the source'),
    ],
  },
];

const inBoth = (name: string, said: LocalText | null): TableRecord => ({
  [`${name}_ko`]: said?.ko ?? null,
  [`${name}_en`]: said?.en ?? null,
});

const eventRow = (event: Forum): TableRecord => ({
  id: event.id,
  kind: event.kind,
  ...inBoth('title', event.title),
  commitment: event.commitment?.id ?? null,
  milestone: event.milestone,
  starts: event.starts?.date ?? null,
  starts_at: event.starts?.time ?? null,
  ends: event.ends?.date ?? null,
  ends_at: event.ends?.time ?? null,
  ...inBoth('where', event.where),
  live_stream: event.liveStream,
  address: event.address,
  ...event.record,
  ...inBoth('note', event.note),
  source: event.source,
  ...inBoth('place', event.place),
});

const followUpRows = ({ id, followUps }: Forum): TableRecord[] =>
  followUps.map(({ to, what, sent, result, source, place }, i) => ({
    event: id,
    number: i + 1,
    ...inBoth('to', to),
    ...inBoth('what', what),
    sent,
    ...inBoth('result', result),
    source,
    ...inBoth('place', place),
  }));

/** The events as flat tables. */
export function forumTables(events: readonly Forum[]): Readonly<Record<string, DataTable>> {
  const rows: Readonly<Record<string, readonly TableRecord[]>> = {
    events: events.map(eventRow),
    follow_ups: events.flatMap(followUpRows),
  };
  return Object.fromEntries(
    forumTableDefinitions.map(({ name, fields }) => [
      name,
      tableOfRecords(
        fields.map((field) => field.name),
        rows[name] ?? [],
      ),
    ]),
  );
}

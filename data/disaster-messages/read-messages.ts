import { createHash } from 'node:crypto';
import { partOf, partsOf, rowOf } from '../../scripts/connectors/city-data.ts';
import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { LiveAnswer } from '../../scripts/connectors/live-source.ts';
import { plainLine, seeksPerson, withoutPersonal } from '../../src/domain/text/public-text.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';

const fields: readonly string[] = ['id', 'sent_at', 'sort', 'step', 'text'];

/** Messages have no number: what was sent when tells them apart. */
const idOf = (sentAt: string, text: string): string =>
  createHash('sha256').update(`${sentAt} ${text}`).digest('hex').slice(0, 12);

/** Messages to everybody's phone. Those that seek a person end with that day and are not kept. */
export function readMessages({
  rows,
  requests,
}: Pick<LiveAnswer, 'rows' | 'requests'>): JsonExtract {
  const account = rowAccount();
  const messages = new Map<string, TableRecord>();
  for (const row of rows) {
    for (const [at, part] of partsOf(row.cells, 'LIVE_DST_MESSAGE').entries()) {
      const values = {
        sort: partOf(part, 'DST_SE_NM'),
        step: partOf(part, 'EMRG_STEP_NM'),
        text: partOf(part, 'MSG_CN'),
        sent_at: partOf(part, 'CRT_DT'),
      };
      const raw = rowOf({ ...row, line: at + 1 }, { requests }, values);
      const reader = account.read(raw);
      const line = plainLine(raw.values['text'] ?? '');
      const sentAt = reader.instant('sent_at');
      const id = idOf(sentAt ?? '', line);
      if (line === '') reader.miss();
      // The value would be on record with the reject.
      else if (seeksPerson(line)) reader.reject(null, 'person-sought');
      else if (sentAt === null) reader.reject('sent_at', 'not-a-time');
      else if (messages.has(id)) reader.reject(null, 'duplicate');
      else {
        messages.set(id, {
          id,
          sent_at: sentAt,
          sort: reader.text('sort'),
          step: reader.text('step'),
          text: withoutPersonal(line),
        });
      }
    }
  }
  return {
    tables: { messages: tableOfRecords(fields, [...messages.values()]) },
    documents: {},
    ...account.result(),
  };
}

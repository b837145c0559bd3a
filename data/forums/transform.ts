import * as v from 'valibot';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import {
  commitmentFileSchema,
  type CommitmentFile,
} from '../../src/domain/commitments/commitment.ts';
import { authoredForumSchema, type ForumsFile } from '../../src/domain/forums/forum.ts';
import { forumTables } from '../../src/domain/forums/forum-tables.ts';
import { resolveForum, type Resolved } from '../../src/domain/forums/resolve-forum.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

const listSchema = v.array(authoredForumSchema);

/** Gives each event what the record of its commitment says, so that it is written in one place only. */
export function derive(
  extract: Pick<Made, 'documents'>,
  { commitments }: Readonly<Record<string, Pick<Made, 'documents'>>>,
): Made {
  const read = new Map<string, CommitmentFile | null>();
  const fileOf = (id: string): CommitmentFile | null => {
    const document = commitments?.documents[`commitment-${id}`];
    const known = read.get(id);
    if (known !== undefined) return known;
    const file = document === undefined ? null : v.parse(commitmentFileSchema, document);
    read.set(id, file);
    return file;
  };
  const resolved = v.parse(listSchema, extract.documents['forums']).map((event): Resolved => {
    const answer = resolveForum(event, event.commitment === null ? null : fileOf(event.commitment));
    if (!('unknown' in answer)) return answer;
    throw new SourceError({
      file: `${event.id}.json`,
      path: answer.field,
      value: answer.unknown,
      found: 'there is no such thing in data/commitments',
      expected: 'an id that stands there',
      todo: `mend data/forums/events/${event.id}.json`,
    });
  });
  const sources = new Map(resolved.flatMap((one) => one.sources.map((entry) => [entry.id, entry])));
  const forums: ForumsFile = {
    schemaVersion: 1,
    events: resolved.map(({ event }) => event),
    sources: [...sources.values()],
  };
  return { tables: forumTables(forums.events), documents: { forums } };
}

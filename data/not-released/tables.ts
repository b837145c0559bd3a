import type { NotReleasedEntry } from '../../src/domain/not-released/not-released.ts';
import type { Cell } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { tableDefinitions } from './table-definitions.ts';

type Row = Readonly<Record<string, Cell>>;

function tableOf(name: string, rows: readonly Row[]): [string, DataTable] {
  const definition = tableDefinitions.find((table) => table.name === name);
  if (!definition) throw new Error(`No table "${name}" is defined.`);
  const fields = definition.fields.map((field) => field.name);
  return [name, { fields, columns: fields.map((field) => rows.map((row) => row[field] ?? null)) }];
}

/** The register as tables: a row an entry, and a row for each statement of a source. */
export const entryTables = (entries: readonly NotReleasedEntry[]): Record<string, DataTable> =>
  Object.fromEntries([
    tableOf(
      'entries',
      entries.map((entry) => ({
        id: entry.id,
        title_ko: entry.title.ko,
        title_en: entry.title.en,
        state: entry.state,
        reasons: entry.reasons.join('; ') || null,
        holder_ko: entry.holder?.ko ?? null,
        holder_en: entry.holder?.en ?? null,
        asker_kind: entry.askedBy?.kind ?? null,
        asker_ko: entry.askedBy?.name?.ko ?? null,
        asker_en: entry.askedBy?.name?.en ?? null,
        asked: entry.asked,
        stopped: entry.stopped,
        answered: entry.answered,
        commitments: entry.commitments.join('; ') || null,
      })),
    ),
    tableOf(
      'statements',
      entries.flatMap(({ id, statements }) =>
        statements.map(({ about, text, source, place }, at) => ({
          entry: id,
          number: at + 1,
          about,
          text_ko: text.ko,
          text_en: text.en,
          source,
          place_ko: place.ko,
          place_en: place.en,
        })),
      ),
    ),
  ]);

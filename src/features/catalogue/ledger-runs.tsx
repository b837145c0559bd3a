import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { LedgerLine } from '../../domain/ledger/ledger.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { durationText } from '../../words/duration.ts';
import { ledgerWords, type LedgerWords } from '../../words/ledger.ts';
import { momentText } from '../../words/moment.ts';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly language: Language;
  readonly label: string;
}

const timelyText = (
  { lateMinutes }: LedgerLine,
  words: LedgerWords,
  language: Language,
): string | null =>
  lateMinutes === null
    ? null
    : lateMinutes <= 0
      ? words.isOnTime
      : words.late(durationText(lateMinutes, language));

/** Lines of the ledger as a table, the newest first. */
export function LedgerRuns({ lines, language, label }: Props) {
  const words = ledgerWords(language);
  const number = (count: number | undefined): string | null =>
    count === undefined ? null : formatNumber(count, 0, language);
  const dash = (cell: string | number | null): string => (cell === null ? '–' : String(cell));
  return (
    <DataTable
      caption={label}
      columns={[
        { key: 'at', label: words.at, numeric: false },
        { key: 'outcome', label: words.outcome, numeric: false },
        { key: 'timely', label: words.timely, numeric: false, format: dash },
        { key: 'read', label: words.read, numeric: true, format: dash },
        { key: 'kept', label: words.kept, numeric: true, format: dash },
        { key: 'rejected', label: words.rejected, numeric: true, format: dash },
        { key: 'source', label: words.source, numeric: false },
        { key: 'reason', label: words.reason, numeric: false },
      ]}
      rows={lines.map((line) => [
        momentText(line.at, language),
        words.outcomes[line.outcome],
        timelyText(line, words, language),
        number(line.rows?.read),
        number(line.rows?.kept),
        number(line.rows?.rejected),
        words.sources[line.source],
        line.reason?.[language] ?? '',
      ])}
    />
  );
}

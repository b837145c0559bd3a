import { formatNumber, formatQuantity } from '../../../domain/text/format.ts';
import { sentencesIn, shareSentence } from '../../../domain/places/share-sentence.ts';
import type { SortedColumn, SortedRow } from '../../../ui/table/sorted-table.tsx';
import { liveWords } from '../../../words/live.ts';
import { momentText } from '../../../words/moment.ts';
import { nowInput, type NowInput } from './now-input.ts';
import { nowColumns, nowTableRows } from './now-rows.ts';
import { cellWords, publishedModel } from './table-model.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface NowText {
  readonly id: string;
  readonly text: string;
  /** Facts besides the text, in words. */
  readonly facts: readonly string[];
  readonly moment: string | null;
}

export interface NowModel {
  readonly kind: 'now';
  readonly finding: string;
  readonly subtitle: string;
  /** Messages read as a list of texts; everything else as a table to sort. */
  readonly body:
    | { readonly as: 'texts'; readonly texts: readonly NowText[] }
    | {
        readonly as: 'rows';
        readonly columns: readonly SortedColumn[];
        readonly rows: readonly SortedRow[];
      };
  readonly table: ViewTable;
}

export function nowModel(context: ViewContext): NowModel {
  const input = nowInput(context);
  const { live } = input;
  return {
    kind: 'now',
    finding: findingOf(input),
    subtitle: subtitleOf(input),
    body:
      live.tile?.kind === 'messages'
        ? { as: 'texts', texts: textsOf(input, live.tile.textField) }
        : { as: 'rows', columns: nowColumns(input), rows: nowTableRows(input) },
    table: publishedModel(context, live.table).table,
  };
}

function subtitleOf({ context, rows, isMeasured }: NowInput): string {
  const { language, measure, unit } = context;
  return [
    ...(isMeasured ? [measure.name[language], ...(unit === '' ? [] : [unit])] : []),
    ...(rows.newest === null ? [] : [liveWords(language).asOf(momentText(rows.newest, language))]),
  ].join(', ');
}

/** How many things there are now, in the words of the overview's tile where it has any. */
function listFinding({
  context: { definition, language },
  live: { tile },
  rows,
}: NowInput): string {
  const { count: all } = rows;
  const number = formatNumber(all, 0, language);
  const words = liveWords(language);
  if (all === 0 && (tile?.kind === 'count' || tile?.kind === 'messages'))
    return tile.none[language];
  if (tile?.kind === 'count')
    return words.counted((all === 1 ? tile.one : tile.noun)[language], number);
  if (tile?.kind !== 'share' || all === 0) return words.listed(definition.title[language], number);
  const counted = Array.from({ length: all }, (_, row) => String(rows.cell(row, tile.field)));
  const count = counted.filter((value) => tile.values.includes(value)).length;
  return shareSentence(sentencesIn(tile.sentences, language), count, all, language);
}

function findingOf(input: NowInput): string {
  const { context, rows, isMeasured } = input;
  const { definition, measure, state, words, language, quantity, unit } = context;
  if (!isMeasured) return listFinding(input);
  const known = Array.from({ length: rows.count }, (_, row) => ({
    area: rows.area(row) ?? '',
    value: rows.cell(row, measure.id),
  })).flatMap(({ area, value }) => (typeof value === 'number' ? [{ area, value }] : []));
  const text = (entry: (typeof known)[number] | undefined): string =>
    entry === undefined
      ? words.unknown
      : `${context.areaName(entry.area)} ${formatQuantity(entry.value, measure.decimals, unit, language)}`;
  const city = definition.areas?.city.code ?? '';
  const whole = known.find(({ area }) => area === city);
  const own = known.find(({ area }) => area === state.area && area !== city);
  if (own) return whole ? `${text(own)} · ${text(whole)}` : text(own);
  const parts = known.filter(({ area }) => area !== city).toSorted((a, b) => a.value - b.value);
  const [low, high] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return text(whole ?? low);
  return measure.better === 'lower'
    ? words.finding.map(text(low), text(high), quantity)
    : words.finding.map(text(high), text(low), { ...quantity, most: swapped(quantity.most) });
}

const swapped = ({ lower, higher }: { lower: string; higher: string }) => ({
  lower: higher,
  higher: lower,
});

/** Texts, the newest first. */
function textsOf({ context, live, fields, keys, rows }: NowInput, textField: string): NowText[] {
  const facts = live.factFields.filter((name) => name !== textField && name !== live.momentField);
  return Array.from({ length: rows.count }, (_, row) => ({
    id: keys.map((key) => String(rows.cell(row, key))).join(' '),
    text: String(rows.cell(row, textField) ?? ''),
    facts: facts.flatMap((name) => {
      const cell = rows.cell(row, name);
      const field = fields.find((entry) => entry.name === name);
      return cell === null ? [] : [cellWords(context, field, cell)];
    }),
    moment: rows.moment(row),
  })).toSorted((one, other) => (other.moment ?? '').localeCompare(one.moment ?? '', 'en'));
}

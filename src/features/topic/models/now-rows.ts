import { unitOf } from '../../../domain/dataset.ts';
import { formatNumber, formatQuantity } from '../../../domain/text/format.ts';
import { gradeLabel, gradeOf, grades, roundTo } from '../../../domain/grade.ts';
import type { Cell } from '../../../domain/published.ts';
import type { SortedCell, SortedColumn, SortedRow } from '../../../ui/table/sorted-table.tsx';
import { liveWords } from '../../../words/live.ts';
import { momentText } from '../../../words/moment.ts';
import type { NowInput } from './now-input.ts';
import { cellWords } from './table-model.ts';

/** A narrow page has room for one fact beside the name, the value and the age: a grade says most. */
function factOnPhone({ fields }: NowInput, facts: readonly string[]): string | undefined {
  const isGrade = (name: string): boolean =>
    fields.find((field) => field.name === name)?.categories?.['very-bad'] !== undefined;
  return facts.find(isGrade) ?? facts[0];
}

/** Fields besides the name, the chosen measure and the age. */
const factNames = ({ context, live, isMeasured }: NowInput): string[] =>
  live.factFields.filter(
    (name) =>
      name !== live.momentField &&
      name !== live.nameField &&
      (!isMeasured || name !== context.measure.id),
  );

export function nowColumns(input: NowInput): SortedColumn[] {
  const { context, live, fields, isMeasured } = input;
  const { definition, measure, language, unit, words } = context;
  const own = liveWords(language);
  const named = fields.find(({ name }) => name === live.nameField)?.title[language];
  const facts = factNames(input);
  const onPhone = factOnPhone(input, facts);
  return [
    {
      key: 'name',
      label:
        named ??
        (live.areaField === null
          ? own.place
          : (definition.areas?.kind?.[language] ?? words.district)),
      numeric: false,
      isExtra: false,
    },
    ...(isMeasured
      ? [
          {
            key: measure.id,
            label:
              unit === ''
                ? measure.shortName[language]
                : `${measure.shortName[language]} (${unit})`,
            numeric: true,
            isExtra: false,
          },
        ]
      : []),
    ...facts.map((name): SortedColumn => {
      const field = fields.find((entry) => entry.name === name);
      const measured = definition.measures.find(({ id }) => id === name);
      const title = measured?.shortName[language] ?? field?.title[language] ?? name;
      return {
        key: name,
        label: field?.unit === undefined ? title : `${title} (${unitOf(field, language)})`,
        numeric: field?.type === 'number' || field?.type === 'integer',
        isExtra: name !== onPhone,
      };
    }),
    { key: 'age', label: own.age, numeric: true, isExtra: false },
  ];
}

export function nowTableRows(input: NowInput): SortedRow[] {
  const { context, rows, keys, isMeasured } = input;
  const city = context.definition.areas?.city.code;
  const made = Array.from({ length: rows.count }, (_, row): SortedRow => {
    const area = rows.area(row);
    return {
      id: keys.map((key) => String(rows.cell(row, key))).join(' '),
      isWhole: isMeasured && area === city,
      isChosen: area !== null && area !== city && area === context.state.area,
      cells: cellsOf(input, row),
    };
  });
  // The whole first; the parts in the order of the file.
  return made.toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole));
}

function cellsOf(input: NowInput, row: number): SortedCell[] {
  const { context, live, rows, isMeasured } = input;
  const { language } = context;
  const area = rows.area(row);
  const named = live.nameField === null ? null : rows.cell(row, live.nameField);
  const name = named === null ? (area === null ? '' : context.areaName(area)) : String(named);
  const moment = rows.moment(row);
  return [
    { text: name, sort: name, ...rangeBelow(input, row) },
    ...(isMeasured ? [measured(input, row)] : []),
    ...factNames(input).map((field) => factCell(input, row, field)),
    moment === null
      ? { text: context.words.unknown, sort: null }
      : { text: momentText(moment, language), sort: moment, moment },
  ];
}

function rangeBelow({ context, live, fields, rows }: NowInput, row: number): { below?: string } {
  if (!live.range) return {};
  const [lowest, highest] = live.range.map((name) => rows.cell(row, name));
  if (typeof lowest !== 'number' || typeof highest !== 'number') return {};
  const { language } = context;
  const field = fields.find(({ name }) => name === live.range?.[1]);
  const to = formatQuantity(highest, 0, field ? unitOf(field, language) : '', language);
  return { below: liveWords(language).range(formatNumber(lowest, 0, language), to) };
}

function measured({ context, rows }: NowInput, row: number): SortedCell {
  const { measure, language, words } = context;
  const value = rows.cell(row, measure.id);
  if (typeof value !== 'number') return { text: words.unknown, sort: null };
  const text = formatNumber(value, measure.decimals, language);
  if (!measure.dayBands) return { text, sort: value };
  const grade = gradeOf(roundTo(value, measure.decimals), measure.dayBands);
  return { text: `${text} ${gradeLabel[grade][language]}`, sort: value, grade };
}

function factCell({ context, fields, rows }: NowInput, row: number, name: string): SortedCell {
  const field = fields.find((entry) => entry.name === name);
  const cell: Cell = rows.cell(row, name);
  const decimals = context.definition.measures.find(({ id }) => id === name)?.decimals;
  const text =
    cell === null
      ? '–'
      : typeof cell === 'number' && decimals !== undefined
        ? formatNumber(cell, decimals, context.language)
        : cellWords(context, field, cell);
  const grade = grades.find((entry) => entry === cell);
  // Categories are in the order of the definition: relaxed before crowded.
  const place = field?.categories ? Object.keys(field.categories).indexOf(String(cell)) : -1;
  return { text, sort: place >= 0 ? place : cell, ...(grade ? { grade } : {}) };
}

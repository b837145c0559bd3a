import { seoulDistricts } from '../../../src/domain/places/seoul.ts';
import { columnsOf, seriesNames, type DatasetFacts } from './dataset-facts.ts';
import type {
  NamedColumn,
  PlacesShape,
  ProposedField,
  SeriesShape,
  TableShape,
} from './proposal.ts';
import { withoutSuffix } from './date-forms.ts';
import { madeFile } from './made-file.ts';
import { code } from './source-code.ts';

/** A test over a short made-up file of the same layout: what is read, and what is refused. */
export function writeTest(facts: DatasetFacts): string {
  const { shape } = facts;
  const made = shape.kind === 'series' ? madeSeries(facts, shape) : madeRows(facts, shape);
  const { name, content, imports } = madeFile(facts, made.cells);
  return `import { expect, test } from 'vitest';
import { extractFrom, recordsOf, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
${imports.join('\n')}

// Made up; only the layout is the publisher's.
const rows = ${code(made.cells)};

test('rows are read, and what cannot be is refused with its reason', async () => {
  const folder = await tempFolder({ ${code(name)}: ${content} });
  const extract = await extractFrom(${code(facts.id)}, folder);
  expect(recordsOf(tableOf(extract, '${made.table}'))).toContainEqual(
    expect.objectContaining(${code(made.expected)}),
  );
  expect(extract.report.rows).toEqual(${code(made.rows)});
  expect(extract.report.rejectCounts).toEqual(${code(made.rejects)});
});
`;
}

interface Made {
  /** Header rows and rows as the file has them. */
  readonly cells: readonly (readonly string[])[];
  readonly table: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly rows: { read: number; kept: number; missing: number; rejected: number };
  readonly rejects: readonly { reason: string; scope: 'row' | 'value'; count: number }[];
}

const place = (facts: DatasetFacts, column: NamedColumn): number => {
  const { header, headers } = facts.sheet;
  const names = header.periodRow === null ? headers : (header.rows[0] ?? []);
  return names.indexOf(column.headers[0] ?? '');
};

function madeSeries(facts: DatasetFacts, shape: SeriesShape): Made {
  const { sheet } = facts;
  const width = sheet.headers.length;
  const sample = sampleRow(facts, shape);
  const row = sheet.headers.map(() => '');
  for (const column of shape.otherColumns) {
    const at = place(facts, column);
    row[at] = sample[at] ?? '';
  }
  const figures = figurePlaces(facts, shape);
  const measure = shape.measures[0];
  const area = shape.area;
  const [district] = seoulDistricts;
  const text =
    [...(area?.found.codes ?? [])].find(([, areaCode]) => areaCode === district?.code)?.[0] ?? '';
  for (const at of figures) row[at] = '7';
  if (area) row[place(facts, area.column)] = text;
  const bad = [...row];
  if (area) bad[place(facts, area.column)] = 'x';
  else for (const at of figures) bad[at] = 'x';
  const rejected = area
    ? [{ reason: 'unknown-area', scope: 'row' as const, count: 1 }]
    : [{ reason: 'duplicate', scope: 'row' as const, count: 1 }];
  const kept = keptColumns(facts, shape);
  return {
    cells: [...sheet.header.rows.map((cells) => cells.slice(0, width)), row, bad].map((cells) =>
      kept.map((at) => cells[at] ?? ''),
    ),
    table: seriesNames[shape.step].table,
    expected: {
      area: area ? (district?.code ?? '') : '11',
      [measure?.id ?? '']: 7 * 10 ** (measure?.decimals ?? 0),
    },
    rows: { read: 2, kept: 1, missing: 0, rejected: 1 },
    rejects: rejected,
  };
}

/** A row of the file that is of the first measure; its figures and its area are then made up. */
function sampleRow(facts: DatasetFacts, shape: SeriesShape): readonly string[] {
  const { rows } = facts.sheet;
  const first = shape.measures[0];
  const kinds = columnsOf(shape).filter(({ name }) => shape.items.includes(name));
  const areaAt = shape.area ? place(facts, shape.area.column) : -1;
  const found = rows.find((row) => {
    const isKnown = areaAt === -1 || (shape.area?.found.codes.has(row[areaAt] ?? '') ?? false);
    const texts = kinds.map((kind) => row[place(facts, kind)] ?? '');
    return isKnown && texts.every((text) => text === '' || (first?.label ?? '').includes(text));
  });
  return found ?? rows[0] ?? [];
}

/** Columns that a short file needs: those that are read, and of a crosstab the first period's. */
function keptColumns(facts: DatasetFacts, shape: SeriesShape): number[] {
  const { header } = facts.sheet;
  const keys = columnsOf(shape).map((column) => place(facts, column));
  const labels = header.rows[header.periodRow ?? 0] ?? [];
  const figures = figurePlaces(facts, shape);
  const first = withoutSuffix(labels[figures[0] ?? -1] ?? '');
  const shown = shape.crosstab
    ? figures.filter((at) => withoutSuffix(labels[at] ?? '') === first)
    : figures;
  return [...new Set([...keys, ...shown])].toSorted((a, b) => a - b);
}

function figurePlaces(facts: DatasetFacts, shape: SeriesShape): number[] {
  if (!shape.crosstab) return shape.figures.map((figure) => place(facts, figure));
  const keys = new Set(columnsOf(shape).map((column) => place(facts, column)));
  return facts.sheet.headers.flatMap((header, at) => (keys.has(at) || header === '' ? [] : [at]));
}

function madeRows(facts: DatasetFacts, shape: TableShape | PlacesShape): Made {
  const { sheet } = facts;
  const row = sheet.headers.map(() => '');
  const set = (column: NamedColumn | null, text: string, cells: string[]): void => {
    if (column) cells[place(facts, column)] = text;
  };
  for (const field of shape.fields) set(field.column, exampleOf(field), row);
  const bad = [...row];
  const isPlaces = shape.kind === 'places';
  if (isPlaces) {
    const [x, y] = pointIn(shape);
    set(shape.x, x, row);
    set(shape.y, y, row);
    set(shape.shape, exampleShape(shape), row);
  }
  const typed = shape.fields.find(({ type }) => type !== 'string');
  if (!isPlaces && typed) set(typed.column, 'x', bad);
  const reason = typed?.type === 'date' ? 'not-a-date' : 'not-a-number';
  return {
    cells: [...sheet.header.rows, row, bad],
    table: isPlaces ? 'found_places' : 'list',
    expected: expectedRow(shape),
    rows: isPlaces
      ? { read: 2, kept: 1, missing: 0, rejected: 1 }
      : { read: 2, kept: 2, missing: 0, rejected: 0 },
    rejects: isPlaces
      ? [{ reason: 'no-place', scope: 'row', count: 1 }]
      : typed
        ? [{ reason, scope: 'value', count: 1 }]
        : [],
  };
}

const exampleOf = ({ type, date }: ProposedField): string =>
  type === 'string' ? (date?.example ?? 'a') : type === 'date' ? (date?.example ?? '') : '7';

const expectedRow = ({ fields }: TableShape | PlacesShape): Made['expected'] =>
  Object.fromEntries(
    fields.slice(0, 6).map((field) => {
      const { column, type } = field;
      const value = type === 'string' ? exampleOf(field) : type === 'date' ? '2022-03-01' : 7;
      return [column.name, value];
    }),
  );

const pointIn = ({ grid }: PlacesShape): readonly [string, string] => {
  switch (grid) {
    case 5186:
      return ['198000', '551000'];
    case 5179:
      return ['953900', '1952000'];
    case null:
      return ['126.98', '37.56'];
    default:
      return ['198000', '451000'];
  }
};

const exampleShape = ({ geometry }: PlacesShape): string =>
  geometry === 'lines'
    ? '{"type":"LineString","coordinates":[[126.98,37.56],[126.99,37.56]]}'
    : '{"type":"Polygon","coordinates":[[[126.98,37.56],[126.99,37.56],[126.99,37.57],[126.98,37.56]]]}';

import { seoulDistricts } from '../../../src/domain/places/seoul.ts';
import { columnsOf, isCompared, type DatasetFacts } from './dataset-facts.ts';
import type { FoundArea } from './find-area.ts';
import type { SeriesShape } from './proposal.ts';
import { code, namePattern } from './source-code.ts';

/** source.ts: which files, which columns, what the words in them mean. */
export function writeSource(facts: DatasetFacts): string {
  const { sheet, shape, told, ignored, missing } = facts;
  const series = shape.kind === 'series' ? shape : null;
  const area = series?.area?.found ?? null;
  const entries = sheet.samples.flatMap(({ file, name }) =>
    name.startsWith(`${file}/`) ? [name.slice(name.lastIndexOf('/') + 1)] : [],
  );
  const lines = [
    `kind: 'files'`,
    `files: ${namePattern([...new Set(sheet.samples.map(({ file }) => file))], facts.neighbours)}`,
    ...(entries.length > 0 ? [`entries: ${namePattern(entries, [])}`] : []),
    ...(told.delimiter === null ? [] : [`delimiter: ${code(told.delimiter)}`]),
    ...(told.sheet === null ? [] : [`sheet: ${code(told.sheet)}`]),
    ...(told.records === null ? [] : [`records: ${code(told.records)}`]),
    ...headerLines(facts, series !== null && series.crosstab !== null),
    `columns: ${code(columnsOf(shape))}`,
    ...(series?.crosstab ? [`crosstab: { headers: ${code(series.crosstab)} }`] : []),
    ...(ignored.length > 0 ? [`ignoredHeaders: ${code(ignored)}`] : []),
    ...(missing.length > 0 ? [`missingValues: ${code(missing)}`] : []),
    ...lookups(series, area),
    ...tables(facts),
  ];
  return `import type { FileSource } from '../../scripts/connectors/file-source.ts';
${area ? `import { seoul } from '../../src/domain/places/seoul.ts';` : ''}

export const source: FileSource = {
  ${lines.join(',\n  ')},
};
`;
}

function headerLines({ sheet }: DatasetFacts, isCrosstab: boolean): string[] {
  const { header } = sheet;
  const parts = [
    // The line of JSON's header is 0: it has none.
    ...(header.line > 1 ? [`line: ${header.line}`] : []),
    ...(header.rows.length > 1 && !isCrosstab ? [`rows: ${header.rows.length}`] : []),
    ...(header.isMerged ? ['merged: true'] : []),
  ];
  return parts.length === 0 ? [] : [`header: { ${parts.join(', ')} }`];
}

function lookups(series: SeriesShape | null, area: FoundArea | null): string[] {
  const tables = [
    ...(area
      ? [`known_area: { columns: ['area_name', 'area'], rows: ${areaRowsCode(area)} }`]
      : []),
    ...(series && series.items.length > 0
      ? [
          `known_item: { columns: ['label', 'measure'], rows: ${code(series.measures.map(({ id, label }) => [label, id]))} }`,
        ]
      : []),
  ];
  return tables.length === 0 ? [] : [`lookups: { ${tables.join(', ')} }`];
}

const areaRowsCode = (area: FoundArea): string => {
  const rows = areaRows(area);
  const [only] = rows;
  return rows.length === 1 && only?.startsWith('...') ? only.slice(3) : `[${rows.join(', ')}]`;
};

/** Districts by the site's own list where the file calls them so; any other name stands for itself. */
function areaRows({ codes }: FoundArea): string[] {
  const rows = [...codes];
  const byNames = seoulDistricts.every((district) => codes.get(district.name.ko) === district.code);
  const others = byNames
    ? rows.filter(([text]) => !seoulDistricts.some(({ name }) => name.ko === text))
    : rows;
  const districts = 'seoul.districts.map(({ name, code }) => [name.ko, code])';
  return [
    ...others.map(([text, area]) =>
      area === '11' ? `[${code(text)}, seoul.city.code]` : `[${code(text)}, ${code(area)}]`,
    ),
    ...(byNames ? [`...${districts}`] : []),
  ];
}

function tables({ shape }: DatasetFacts): string[] {
  if (shape.kind === 'places')
    return [`derivedTables: ['places', 'by_district']`, `innerTables: ['found_places']`];
  if (shape.kind === 'series' && isCompared(shape)) return [`innerTables: ['control']`];
  return [];
}

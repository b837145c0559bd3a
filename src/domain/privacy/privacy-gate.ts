import type { DatasetDefinition, TableDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import type { CheckResult } from '../published.ts';
import type { DataTable } from '../tables/table.ts';
import { scanDocument } from './document-scans.ts';
import { createCellScan, type CellScan } from './personal-cells.ts';
import { columnKinds, personalColumns } from './personal-columns.ts';
import { isLight, personalKinds, type PersonalKind } from './personal-kinds.ts';

interface Found {
  readonly place: LocalText;
  readonly kind: PersonalKind;
  readonly count: number;
}

const group = (count: number): string => count.toLocaleString('en');

function foundIn(place: LocalText, scan: CellScan): Found[] {
  return [...scan.found()].map(([kind, count]) => ({ place, kind, count }));
}

function foundInTable(name: string, table: DataTable): Found[] {
  return table.fields.flatMap((field, i) => {
    const scan = createCellScan();
    for (const cell of table.columns[i] ?? []) scan.add(cell);
    return foundIn({ ko: `표 ${name}의 열 ${field}`, en: `table ${name}, column ${field}` }, scan);
  });
}

function foundInDocument(name: string, document: unknown): Found[] {
  return [...scanDocument(document)].flatMap(([way, scan]) =>
    foundIn({ ko: `문서 ${name}의 ${way}`, en: `document ${name}, ${way}` }, scan),
  );
}

/** The number of cells and what they look like; never a value. */
const sentence = ({ place, kind, count }: Found): LocalText => ({
  ko: `${place.ko}: ${personalKinds[kind].ko}로 보이는 값 ${group(count)}개`,
  en: `${place.en}: ${group(count)} ${count === 1 ? 'value' : 'values'} that may be ${personalKinds[kind].en}`,
});

const namedColumns = ({ name, fields }: TableDefinition): LocalText[] =>
  personalColumns(fields, { counted: fields.some(({ people }) => people !== undefined) }).map(
    ({ column, kind }) => ({
      ko: `표 ${name}의 열 ${column}: ${columnKinds[kind].ko}`,
      en: `table ${name}, column ${column}: ${columnKinds[kind].en}`,
    }),
  );

const joined = (texts: readonly LocalText[]): LocalText => ({
  ko: texts.map(({ ko }) => ko).join('; '),
  en: texts.map(({ en }) => en).join('; '),
});

const none: LocalText = { ko: '찾은 것 없음', en: 'none found' };

/** What to do, after what was found. */
const mend = (texts: readonly LocalText[], id: string): LocalText => {
  const { ko, en } = joined(texts);
  return {
    ko: `${ko}. data/${id}의 정의에서 그 열을 빼거나, 사람을 알아볼 수 없게 묶거나 가리세요`,
    en: `${en}. Leave these columns out in data/${id}, or group or mask them so that nobody can be told`,
  };
};

/**
 * Personal data in what would be published, by the names of columns and by the look of values. The
 * tables may hold columns that are not published: they stand in the snapshot.
 */
export function privacyGate(
  definition: DatasetDefinition,
  tables: Readonly<Record<string, DataTable>>,
  documents: Readonly<Record<string, unknown>>,
): CheckResult[] {
  const found = [
    ...Object.entries(tables).flatMap(([name, table]) => foundInTable(name, table)),
    ...Object.entries(documents).flatMap(([name, document]) => foundInDocument(name, document)),
  ];
  const personal = [
    ...definition.tables.flatMap(namedColumns),
    ...found.filter(({ kind }) => !isLight(kind)).map(sentence),
  ];
  const light = found.filter(({ kind }) => isLight(kind)).map(sentence);
  const ok = personal.length === 0;
  const result: CheckResult = {
    id: 'personal-data',
    level: 'block',
    ok,
    title: { ko: '개인정보 없음', en: 'No personal data' },
    found: ok ? none : mend(personal, definition.id),
  };
  if (light.length === 0) return [result];
  const title = { ko: '전화번호와 사업자등록번호', en: 'Phone and business numbers' };
  const note: CheckResult = {
    id: 'contact-numbers',
    level: 'note',
    ok: false,
    title,
    found: joined(light),
  };
  return [result, note];
}

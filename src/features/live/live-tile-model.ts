import { pollutants } from '../../domain/air/air-quality-index.ts';
import { explainCai } from '../../domain/air/cai-explanation.ts';
import { caiExplanationWords } from '../../domain/air/cai-explanation-words.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { gradeLabel, grades, type Grade } from '../../domain/grade.ts';
import type { Language } from '../../domain/language.ts';
import { liveRows, type LiveRows } from '../../domain/live/live-rows.ts';
import type { TableFile } from '../../domain/published.ts';
import { shareSentence } from '../../domain/places/share-sentence.ts';
import { findArea } from '../../domain/places/area.ts';
import { seoul } from '../../domain/places/seoul.ts';
import { liveWords } from '../../words/live.ts';
import type { LiveTileFact } from './live-tile-fact.ts';

export interface TileText {
  readonly text: string;
  readonly moment: string | null;
}

/** The air-quality index beside a value: that of the place, or the highest of the city. */
export interface TileIndex {
  readonly area: string;
  readonly place: string;
  readonly index: number;
  readonly text: string;
  readonly grade: Grade | null;
  readonly gradeText: string;
  /** How the index comes about, in sentences. */
  readonly why: readonly string[];
}

export interface LiveTileModel {
  /** Where and what: "강남구, 초미세먼지(PM2.5)". */
  readonly about: string;
  readonly number: string;
  readonly unit: string;
  /** Stands instead of a number, or below it. */
  readonly note: string | null;
  readonly index: TileIndex | null;
  readonly texts: readonly TileText[];
  /** The newest observation that the tile shows. */
  readonly moment: string | null;
  /** All of it in a few words, for readers who hear it. */
  readonly said: string;
}

const textsShown = 2;

/** What a tile says of a table of now, for the reader's district where the data knows it. */
export function liveTileModel(
  fact: LiveTileFact,
  table: TableFile,
  district: string | null,
  language: Language,
): LiveTileModel {
  const rows = liveRows(fact, table);
  const area = fact.ofDistricts && district !== null ? district : null;
  switch (fact.tile.kind) {
    case 'value':
      return valueModel(fact, rows, area, language, fact.tile);
    case 'count':
      return countModel(fact, rows, area, language, fact.tile);
    case 'share':
      return shareModel(fact, rows, area, language, fact.tile);
    case 'messages':
      return messagesModel(rows, language, fact.tile);
  }
}

type Kind<Name extends LiveTileFact['tile']['kind']> = Extract<
  LiveTileFact['tile'],
  { readonly kind: Name }
>;

const nameOf = (fact: LiveTileFact, area: string | null, language: Language): string =>
  area === null || area === fact.whole
    ? fact.wholeName
    : (findArea(seoul, area)?.name[language] ?? area);

const rowOf = (rows: LiveRows, area: string): number =>
  Array.from({ length: rows.count }, (_, row) => row).find((row) => rows.area(row) === area) ?? -1;

function valueModel(
  fact: LiveTileFact,
  rows: LiveRows,
  area: string | null,
  language: Language,
  tile: Kind<'value'>,
): LiveTileModel {
  const words = liveWords(language);
  const row = rowOf(rows, area ?? fact.whole);
  const value = rows.cell(row, tile.measure);
  const about = `${nameOf(fact, area, language)}, ${tile.label}`;
  const number = typeof value === 'number' ? formatNumber(value, tile.decimals, language) : '–';
  const index = tile.hasIndex ? indexOf(fact, rows, row, language) : null;
  const note = typeof value === 'number' ? null : words.noValue;
  return {
    about,
    number,
    unit: typeof value === 'number' ? tile.unit : '',
    note,
    index,
    texts: [],
    moment: rows.moment(row) ?? rows.newest,
    said: [
      `${about} ${note ?? `${number} ${tile.unit}`.trim()}`,
      ...(index ? [`${index.text} ${index.gradeText}`.trim()] : []),
    ].join(', '),
  };
}

/** The place's own index; the city has none, so the highest of its districts is named. */
function indexOf(
  fact: LiveTileFact,
  rows: LiveRows,
  row: number,
  language: Language,
): TileIndex | null {
  const words = liveWords(language);
  const isWhole = rows.area(row) === fact.whole;
  const area = isWhole ? String(rows.cell(row, 'worst_area')) : (rows.area(row) ?? '');
  const own = isWhole ? rowOf(rows, area) : row;
  const index = rows.cell(own, 'cai');
  if (typeof index !== 'number') return null;
  const place = nameOf(fact, area, language);
  const grade = grades.find((entry) => entry === rows.cell(own, 'grade')) ?? null;
  const number = formatNumber(index, 0, language);
  return {
    area,
    place,
    index,
    why: whyOf(rows, own, index, language),
    text: isWhole ? words.indexHighest(place, number) : words.indexOf(number),
    grade,
    gradeText: grade === null ? '' : gradeLabel[grade][language],
  };
}

function whyOf(rows: LiveRows, row: number, index: number, language: Language): string[] {
  const decidedBy = pollutants.find((entry) => entry === rows.cell(row, 'decided_by'));
  if (decidedBy === undefined) return [];
  const values = Object.fromEntries(
    pollutants.map((pollutant) => {
      const value = rows.cell(row, pollutant);
      return [pollutant, typeof value === 'number' ? value : null];
    }),
  );
  return caiExplanationWords(explainCai({ index, decidedBy, values }), language);
}

function countModel(
  fact: LiveTileFact,
  rows: LiveRows,
  area: string | null,
  language: Language,
  tile: Kind<'count'>,
): LiveTileModel {
  const count = countOf(rows, area, () => true);
  const number = formatNumber(count, 0, language);
  const note = count === 0 ? tile.none : count === 1 ? tile.one : tile.noun;
  const about = nameOf(fact, area, language);
  const said = count === 0 ? note : liveWords(language).counted(note, number);
  return {
    ...plain,
    about,
    number,
    unit: liveWords(language).countUnit,
    note,
    moment: rows.newest,
    said: `${about}, ${said}`,
  };
}

function shareModel(
  fact: LiveTileFact,
  rows: LiveRows,
  area: string | null,
  language: Language,
  { field, values, noun, sentences }: Kind<'share'>,
): LiveTileModel {
  const all = countOf(rows, area, () => true);
  const count = countOf(rows, area, (row) => values.includes(String(rows.cell(row, field))));
  const about = nameOf(fact, area, language);
  const words = liveWords(language);
  const isNone = all === 0;
  const note = isNone ? words.noValue : noun;
  return {
    ...plain,
    about,
    number: isNone ? '–' : formatNumber(count, 0, language),
    unit: isNone ? '' : words.ofAll(formatNumber(all, 0, language)),
    note,
    moment: rows.newest,
    said: `${about}, ${isNone ? note : shareSentence(sentences, count, all, language)}`,
  };
}

function messagesModel(
  rows: LiveRows,
  language: Language,
  { textField, none }: Kind<'messages'>,
): LiveTileModel {
  const texts = Array.from({ length: rows.count }, (_, row) => ({
    text: String(rows.cell(row, textField) ?? ''),
    moment: rows.moment(row),
  })).toSorted((one, other) => (other.moment ?? '').localeCompare(one.moment ?? '', 'en'));
  const [newest] = texts;
  return {
    ...plain,
    about: liveWords(language).city,
    note: newest ? null : none,
    texts: texts.slice(0, textsShown),
    moment: rows.newest,
    said: newest?.text ?? none,
  };
}

const plain: Omit<LiveTileModel, 'about' | 'said'> = {
  number: '',
  unit: '',
  note: null,
  index: null,
  texts: [],
  moment: null,
};

const countOf = (rows: LiveRows, area: string | null, counts: (row: number) => boolean): number =>
  Array.from({ length: rows.count }, (_, row) => row).filter(
    (row) => (area === null || rows.area(row) === area) && counts(row),
  ).length;

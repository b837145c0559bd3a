import type { Measure, Source } from '../../../src/domain/dataset.ts';
import { seriesNames, type DatasetFacts } from './dataset-facts.ts';
import { guessTheme } from './guess-theme.ts';
import type { ProposedMeasure } from './proposal.ts';
import { romanised } from './romanise.ts';
import { code } from './source-code.ts';
import { rowFields, seriesFields } from './write-fields.ts';
import { viewsOf } from './write-views.ts';
import { methodOf, rejectWords, summaryOf } from './write-words.ts';

/** dataset.ts: what the dataset is and how it is shown. */
export function writeDefinition(facts: DatasetFacts): string {
  const { id, title, shape, topicOrder, told } = facts;
  const theme =
    told.theme ?? guessTheme(`${title.ko} ${title.en}`, facts.sheet.headers) ?? 'ground';
  const isSeries = shape.kind === 'series';
  const isPlaces = shape.kind === 'places';
  const imports = [
    `import { defineDataset } from '../../src/domain/dataset.ts';`,
    ...(isSeries ? [`import { areaField } from '../../src/domain/tables/common-fields.ts';`] : []),
    ...(isPlaces
      ? [
          `import { areaField, districtField${shape.geometry === 'points' ? ', placeFields' : ''} } from '../../src/domain/tables/common-fields.ts';`,
        ]
      : []),
    ...(isSeries || isPlaces ? [`import { seoul } from '../../src/domain/places/seoul.ts';`] : []),
    ...(isPlaces ? [`import { placeLayer } from './layer.ts';`] : []),
  ];
  const isUnchanged =
    shape.kind === 'table' && (told.licence === 'kogl-3' || told.licence === 'kogl-4');
  const isGraded = theme === 'air' && isSeries && shape.step === 'day';
  const lines = [
    `id: ${code(id)}`,
    `title: ${code(title)}`,
    `summary: ${code(summaryOf(facts))}`,
    `keywords: ${code([title])}`,
    `timeliness: 'archive'`,
    ...(isUnchanged ? [`publishes: 'unchanged'`] : []),
    `sources: ${code([sourceOf(facts)])}`,
    `frequency: 'UNKNOWN'`,
    `areas: ${isSeries || isPlaces ? 'seoul' : 'null'}`,
    `measures: ${code(measuresOf(facts, isGraded))}`,
    `tables: [${tableCode(facts)}]`,
    `series: ${seriesCode(facts)}`,
    ...(shape.kind === 'table' ? [`takenOn: ${code(facts.takenOn)}`] : []),
    ...(isPlaces ? [`inputs: ['districts']`, `layers: [placeLayer]`] : []),
    `theme: ${code(theme)}`,
    `topicOrder: ${topicOrder}`,
    `views: ${code(viewsOf(facts))}`,
    `method: ${code(methodOf(facts))}`,
    `rejectReasons: ${code(rejectWords)}`,
    `agreement: ${code(agreementOf(facts))}`,
  ];
  return `${imports.join('\n')}

export const definition = defineDataset({
  ${lines.join(',\n  ')},
});
`;
}

function sourceOf({ title, told }: DatasetFacts): Source {
  const publisher = {
    ko: told.publisherKo ?? '알 수 없음(파일에 적혀 있지 않음)',
    en:
      told.publisherEn ??
      (told.publisherKo === null
        ? 'Not known; the file does not say'
        : romanised(told.publisherKo)),
  };
  const common = { title, identifier: null, url: told.url, publisher, licenceConfirmed: false };
  if (told.licence !== null && told.licence !== 'unknown') {
    return {
      ...common,
      licence: told.licence,
      licenceNote: {
        ko: '데이터셋을 더한 사람이 적은 이용 조건이며, 발행 기관의 안내 쪽과 대조하지 않았습니다.',
        en: 'As stated by who added the dataset; not yet held against the publisher’s page.',
      },
    };
  }
  const by = told.decidedBy ?? '';
  return {
    ...common,
    licence: 'unknown',
    licenceNote: {
      ko: '이용 조건을 확인하지 못했습니다.',
      en: 'The terms of use were not found.',
    },
    licenceDecision: {
      by: { ko: /[가-힣]/.test(by) ? by : `${by} 담당`, en: romanised(by) },
      on: told.today,
      because: {
        ko: '이용 조건이 확인될 때까지 공개하기로 하고, 확인되지 않았다고 밝힙니다.',
        en: 'Published until the terms are known, and shown as not confirmed.',
      },
    },
  };
}

/** Figures of the file, or how many things there are. */
function measuresOf({ shape, title }: DatasetFacts, isGraded: boolean): Measure[] {
  if (shape.kind === 'series') {
    return shape.measures.map((measure) => measureOf(measure, isGraded));
  }
  if (shape.kind === 'table') return [];
  return [
    {
      id: 'places',
      aggregate: 'last',
      name: { ko: `${title.ko} 수`, en: `${title.en}, number` },
      shortName: { ko: '개수', en: 'How many' },
      unit: { ko: '곳', en: 'places' },
      decimals: 0,
      meanDecimals: 0,
      better: 'neither',
      plain: {
        ko: '파일에 있고 그 구에 놓이는 것의 수입니다.',
        en: 'How many of those in the file lie in the district.',
      },
      dayBands: null,
      guideline: null,
    },
  ];
}

const measureOf = (
  { id, words, unit, decimals, aggregate }: ProposedMeasure,
  isGraded: boolean,
): Measure => ({
  id,
  aggregate,
  name: words,
  shortName: words,
  unit: unit ?? '',
  decimals,
  meanDecimals: aggregate === 'mean' ? Math.min(decimals + 1, 4) : decimals,
  better: 'neither',
  plain: {
    ko: `파일의 ‘${words.ko}’ 값입니다. 발행 기관의 설명은 확인하지 못했습니다.`,
    en: `The file’s figures for “${words.en}”. The publisher’s explanation was not seen.`,
  },
  dayBands: null,
  ...(isGraded
    ? {
        ungraded: {
          ko: '이 데이터셋은 등급을 정하지 않았습니다.',
          en: 'This dataset defines no grades.',
        },
      }
    : {}),
  guideline: null,
});

const dayField = { name: 'taken_on', type: 'date', title: { ko: '기준일', en: 'Day' } };
const countField = { name: 'places', type: 'integer', title: { ko: '개수', en: 'How many' } };

function tableCode({ shape, title }: DatasetFacts): string {
  switch (shape.kind) {
    case 'series': {
      const { table, day } = seriesNames[shape.step];
      return `{ name: '${table}', title: ${code(title)}, primaryKey: ['${day}', 'area'], fields: [${seriesFields(shape).join(', ')}] }`;
    }
    case 'places': {
      const place = shape.geometry === 'points' ? ', ...placeFields' : '';
      const id = code({ name: 'id', type: 'string', title: { ko: '번호', en: 'Number' } });
      return `{ name: 'places', title: ${code(title)}, primaryKey: ['id'], fields: [${[id, ...rowFields(shape.fields)].join(', ')}, districtField${place}] },
      { name: 'by_district', title: { ko: '자치구별 개수', en: 'How many by district' }, primaryKey: ['taken_on', 'area'], fields: [${code(dayField)}, areaField, ${code(countField)}] }`;
    }
    case 'table': {
      const id = code({ name: 'id', type: 'integer', title: { ko: '행', en: 'Row' } });
      return `{ name: 'list', title: ${code(title)}, primaryKey: ['id'], fields: [${[id, ...rowFields(shape.fields)].join(', ')}] }`;
    }
  }
}

function seriesCode({ shape }: DatasetFacts): string {
  if (shape.kind === 'table') return 'null';
  const step = shape.kind === 'series' ? shape.step : 'moment';
  const { table, day } = seriesNames[step];
  return `{ table: '${table}', step: '${step}', dayField: '${day}', areaField: 'area' }`;
}

const agreementOf = ({ title, shape }: DatasetFacts) => ({
  items: title,
  frequency: 'UNKNOWN',
  shownAs:
    shape.kind === 'table'
      ? ['figure']
      : shape.kind === 'places'
        ? ['map']
        : ['chart', 'map', 'figure'],
  channel: { ko: '이 누리집', en: 'This site' },
  agreedWith: null,
});

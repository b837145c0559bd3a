import type { LocalText } from '../../../src/domain/language.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { romanised } from './romanise.ts';

const fileNames = ({ sheet }: DatasetFacts): string => {
  const [first = '', ...more] = [...new Set(sheet.samples.map(({ file }) => file))];
  return more.length === 0 ? first : `${first} …`;
};

/** What a dataset holds, as far as the file says it. */
export function summaryOf(facts: DatasetFacts): LocalText {
  const file = fileNames(facts);
  const en = romanised(file);
  switch (facts.shape.kind) {
    case 'series':
      return facts.shape.area
        ? {
            ko: `‘${file}’ 파일에 있는 서울 자치구별 수치입니다.`,
            en: `Figures by district of Seoul from the file “${en}”.`,
          }
        : {
            ko: `‘${file}’ 파일에 있는 서울 전체 수치입니다.`,
            en: `Figures of the whole city from the file “${en}”.`,
          };
    case 'places':
      return {
        ko: `‘${file}’ 파일에 있는 서울의 장소입니다.`,
        en: `Places in Seoul from the file “${en}”.`,
      };
    case 'table':
      return { ko: `‘${file}’ 파일에 있는 표입니다.`, en: `The table in the file “${en}”.` };
  }
}

/** How the figures come from the file, and what of it is a guess that nobody has confirmed yet. */
export function methodOf(facts: DatasetFacts): LocalText[] {
  const { shape, missing } = facts;
  const texts: LocalText[] = [
    {
      ko: '발행 기관의 파일을 읽어, 칸의 이름과 값의 생김새로 뜻을 정했습니다. 발행 기관의 설명은 확인하지 못했습니다.',
      en: 'Read from the publisher’s file; what columns mean was told by their names and values. The publisher’s explanation was not seen.',
    },
  ];
  if (missing.length > 0) {
    const words = missing.map((word) => `‘${word}’`).join(', ');
    texts.push({
      ko: `${words} 표시는 0이 아니라 값이 없는 것으로 읽었습니다.`,
      en: `Cells with ${romanised(missing.map((word) => `“${word}”`).join(', '))} are read as no value, not as 0.`,
    });
  }
  if (shape.kind !== 'series') texts.push(dayMethod(facts));
  if (shape.kind === 'series') texts.push(...seriesMethod(shape.area?.found.hasCity ?? null));
  if (shape.kind === 'places' && shape.grid) {
    texts.push({
      ko: `좌표는 EPSG:${shape.grid} 좌표계의 미터 값으로 보고 경위도로 바꾸었습니다. 좌표계는 값의 범위로 짐작했습니다.`,
      en: `Coordinates are taken for metres of EPSG:${shape.grid} and turned into degrees; which system they are in is a guess by their range.`,
    });
  }
  return texts;
}

function dayMethod({ takenOn, told }: DatasetFacts): LocalText {
  return takenOn === told.today && told.date === null
    ? {
        ko: `파일에 날짜가 없어 이 데이터셋을 더한 날(${takenOn})을 기준일로 적었습니다. 자료는 그보다 오래되었을 수 있습니다.`,
        en: `The file carries no date; the day on which it was added here (${takenOn}) stands for it. It may be older.`,
      }
    : { ko: `기준일은 ${takenOn}입니다.`, en: `As of ${takenOn}.` };
}

function seriesMethod(hasCity: boolean | null): LocalText[] {
  if (hasCity === null) {
    return [
      {
        ko: '파일에 지역이 없어 서울 전체의 수치로 보았습니다.',
        en: 'The file names no area; its figures are taken for the whole city.',
      },
    ];
  }
  return hasCity
    ? [
        {
          ko: '서울 전체의 값은 파일에 적힌 합계입니다.',
          en: 'The city’s figures are the totals that stand in the file.',
        },
      ]
    : [
        {
          ko: '파일에 서울 전체의 값이 없습니다. 더할 수 있는 값은 25개 자치구가 모두 있을 때 더했고, 나머지는 자치구 값을 그대로 평균했습니다.',
          en: 'The file has no figures for the city: what can be added up is the sum of all 25 districts, the rest a plain mean of them.',
        },
      ];
}

export const rejectWords: Readonly<Record<string, LocalText>> = {
  'unknown-area': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
  'not-a-date': { ko: '날짜로 읽을 수 없습니다', en: 'not a date' },
  'not-a-number': { ko: '수가 아닙니다', en: 'not a number' },
  duplicate: { ko: '같은 것이 이미 있습니다(첫 것을 씀)', en: 'there before (the first counts)' },
  'left-out': { ko: '이 데이터셋이 싣지 않는 항목입니다', en: 'not among the figures shown here' },
  'no-place': { ko: '위치가 없습니다', en: 'no place is given' },
  'outside-city': { ko: '위치가 서울 밖입니다', en: 'its place is outside Seoul' },
  'empty-row': { ko: '빈 행입니다', en: 'the row is empty' },
  'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
};

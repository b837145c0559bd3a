import { describe, expect, test } from 'vitest';
import { columnsOf, indexOf, madeRow, searchRows, titlesFound } from './fixtures/made-catalogue.ts';
import { search } from './search.ts';

const rows = [
  madeRow('인천광역시 부평구_자전거도로 현황', { keywords: ['도로', '현황'], downloads: 5 }),
  madeRow('경상북도 상주시_자전거 도로 현황', { downloads: 9 }),
  madeRow('창원시_누비자 터미널', { keywords: ['공영자전거', '대여소'], downloads: 90 }),
  madeRow('한국저작권위원회_기술용어집', { downloads: 3 }),
  madeRow('부산광역시 사상구 대기오염관측장정보', { downloads: 1 }),
  madeRow('충청북도_대기 오염 배출시설', { downloads: 2 }),
  madeRow('동래구_환경오염 배출시설', {
    description: '대기 배출시설의 목록입니다.',
    downloads: 99,
  }),
  madeRow('다중이용시설 현황', { description: '실내의 대기오염을 재는 곳' }),
  madeRow('ＣＣＴＶ(방범용) 설치 현황', { publisher: '경기도 성남시' }),
  madeRow('시내버스 정류소', { description: '자전거 보관대가 있는 곳' }),
];

describe('words as people type them', () => {
  test.each<[query: string, first: string, count: number]>([
    ['자전거', '경상북도 상주시_자전거 도로 현황', 4],
    ['ㅈㅈㄱ', '경상북도 상주시_자전거 도로 현황', 4],
    ['bicycle', '경상북도 상주시_자전거 도로 현황', 4],
    ['Bikes', '경상북도 상주시_자전거 도로 현황', 4],
    ['자전ㄱ', '경상북도 상주시_자전거 도로 현황', 3],
    ['자전거도로', '경상북도 상주시_자전거 도로 현황', 2],
    ['전거', '인천광역시 부평구_자전거도로 현황', 4],
    ['cctv 방범', 'ＣＣＴＶ(방범용) 설치 현황', 1],
    ['ㅅㄴㅅ', 'ＣＣＴＶ(방범용) 설치 현황', 1],
  ])('%s finds %s first, and %i rows', (query, first, count) => {
    const found = titlesFound(rows, query);
    expect(found).toHaveLength(count);
    if (query !== '전거') expect(found[0]).toBe(first);
  });

  test('initials find every word that begins so', () => {
    expect(titlesFound(rows, 'ㅈㅈㄱ')).toContain('한국저작권위원회_기술용어집');
  });

  test('syllables that come in pieces are whole ones', () => {
    expect(titlesFound(rows, '자전거'.normalize('NFD'))).toEqual(titlesFound(rows, '자전거'));
  });

  test('with a space or without it, the words together come first', () => {
    const joined = titlesFound(rows, '대기오염');
    const apart = titlesFound(rows, '대기 오염');
    expect(joined.toSorted()).toEqual(
      [
        '부산광역시 사상구 대기오염관측장정보',
        '충청북도_대기 오염 배출시설',
        '다중이용시설 현황',
      ].toSorted(),
    );
    expect(apart.slice(0, 3)).toEqual(joined);
    expect(apart[3]).toBe('동래구_환경오염 배출시설');
    expect(apart).toHaveLength(4);
  });

  test('words that no list joins are put together all the same', () => {
    const made = [
      madeRow('마을 급식 센터', { downloads: 50 }),
      madeRow('급식마을 안내', { downloads: 1 }),
      madeRow('마을급식 안내', { downloads: 1 }),
    ];
    expect(titlesFound(made, '마을 급식')).toEqual([
      '마을 급식 센터',
      '마을급식 안내',
      '급식마을 안내',
    ]);
    expect(titlesFound(made, '급식 마을')[0]).toBe('급식마을 안내');
  });

  test('of several words every one must be there', () => {
    expect(titlesFound(rows, '자전거 부평')).toEqual(['인천광역시 부평구_자전거도로 현황']);
    expect(titlesFound(rows, '자전거 제주')).toEqual([]);
  });

  test('no text finds everything, the most used first, what nobody counts last', () => {
    const found = titlesFound(rows, ' ·-');
    expect(found).toHaveLength(rows.length);
    expect(found.slice(0, 3)).toEqual([
      '동래구_환경오염 배출시설',
      '창원시_누비자 터미널',
      '경상북도 상주시_자전거 도로 현황',
    ]);
    expect(found.at(-1)).toBe('시내버스 정류소');
  });
});

describe('the order of what is found', () => {
  test('is title, keyword, publisher, description, whatever is used more', () => {
    const made = [
      madeRow('가', { description: '누리', downloads: 9 }),
      madeRow('나', { publisher: '누리', downloads: 8 }),
      madeRow('다', { keywords: ['누리'], downloads: 7 }),
      madeRow('누리', { downloads: 6 }),
    ];
    expect(titlesFound(made, '누리')).toEqual(['누리', '다', '나', '가']);
  });

  test('is whole field, whole word, beginning, inside; then what is used more', () => {
    const made = [
      madeRow('온누리', { downloads: 9 }),
      madeRow('누리집', { downloads: 8 }),
      madeRow('새 누리 소식', { downloads: 7 }),
      madeRow('누리', { downloads: 6 }),
      madeRow('헌 누리 소식', { downloads: 10 }),
    ];
    expect(titlesFound(made, '누리')).toEqual([
      '누리',
      '헌 누리 소식',
      '새 누리 소식',
      '누리집',
      '온누리',
    ]);
  });

  test('takes the best place of a row, not the first', () => {
    const made = [madeRow('온누리 누리', { downloads: 1 }), madeRow('누리집', { downloads: 9 })];
    expect(titlesFound(made, '누리')).toEqual(['온누리 누리', '누리집']);
  });

  test('puts what was typed before what means the same', () => {
    const made = [madeRow('자전거', { downloads: 9 }), madeRow('bicycle', { downloads: 1 })];
    expect(titlesFound(made, 'bicycle')).toEqual(['bicycle', '자전거']);
    expect(titlesFound(made, '자전거')).toEqual(['자전거', 'bicycle']);
  });
});

describe('a slip of the finger', () => {
  const made = [
    ...['주차장 정보', '공영주차장', '주차장 요금', '주차장 위치'].map((title) => madeRow(title)),
    madeRow('무인민원발급기'),
  ];

  test.each([
    ['주차창', '주차장', 'a wrong letter'],
    ['주차자', '주차장', 'a letter that is missing, as while typing'],
    ['주찿장', '주차장', 'a letter too many'],
    ['뮤인민원', '무인민원', 'a wrong vowel in a longer word'],
  ])('%s is taken for %s: %s', (typed, meant) => {
    const { rows: found, corrections } = searchRows(made, typed);
    expect(corrections).toEqual([{ from: typed, to: [meant] }]);
    expect([...found]).toEqual([...searchRows(made, meant).rows]);
  });

  test('in English leads to the Korean word', () => {
    const found = searchRows([madeRow('자전거 대여소')], 'bicylce');
    expect([...found.rows]).toEqual([0]);
    expect(found.corrections).toEqual([{ from: 'bicylce', to: ['bicycle'] }]);
  });

  test('is not looked for where enough is found', () => {
    const { corrections } = searchRows(made, '주차장');
    expect(corrections).toEqual([]);
  });

  test('is not looked for in initials, nor in one letter', () => {
    expect(searchRows(made, 'ㅋㅋㅋ').corrections).toEqual([]);
    expect(searchRows(made, '헐').corrections).toEqual([]);
  });
});

describe('what else was searched is told', () => {
  test('as people write it, with the words of the query that it stands for', () => {
    const { synonyms, terms } = searchRows(rows, 'air quality 관측');
    expect(synonyms).toEqual([
      { from: 'air quality', to: ['대기질', '대기오염', 'air pollution'] },
    ]);
    expect(terms).toEqual(expect.arrayContaining(['airquality', '대기오염', '관측']));
  });
});

describe('a request with filters', () => {
  const made = [
    madeRow('자전거 가', { format: 'csv', year: '2024', downloads: 1 }),
    madeRow('자전거 나', { format: 'csv', year: '2025', downloads: null }),
    madeRow('자전거 다', { format: 'pdf', year: '2025', downloads: 3 }),
    madeRow('버스', { format: 'pdf', year: '2025', downloads: 4 }),
  ];
  const ask = (
    text: string,
    filters: Record<string, readonly number[]>,
    sort = 'relevance',
    isDescending = true,
  ) => {
    const { rows: found, counts } = search(indexOf(made), columnsOf(made), {
      text,
      filters,
      sort,
      isDescending,
    });
    return {
      found: [...found],
      counts: Object.fromEntries(Object.entries(counts).map(([k, c]) => [k, [...c]])),
    };
  };

  test('counts each facet as if its own filter were not set', () => {
    // csv is 0 and pdf 1; 2024 is 0 and 2025 1.
    expect(ask('자전거', { format: [0], year: [1] })).toEqual({
      found: [1],
      counts: { format: [1, 1], year: [1, 1] },
    });
  });

  test('takes any of several values of a facet', () => {
    expect(ask('자전거', { format: [0, 1] }).found).toHaveLength(3);
  });

  test('sorts by a column both ways, with nothing known last', () => {
    expect(ask('자전거', {}, 'downloads', true).found).toEqual([2, 0, 1]);
    expect(ask('자전거', {}, 'downloads', false).found).toEqual([0, 2, 1]);
  });
});

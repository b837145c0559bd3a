/** What people type. `plain` queries have an answer that a naive search gives as well. */
interface BenchQuery {
  readonly text: string;
  readonly kind: 'plain' | 'initials' | 'slip' | 'english';
}

const of = (kind: BenchQuery['kind'], ...texts: readonly string[]): BenchQuery[] =>
  texts.map((text) => ({ text, kind }));

export const searchQueries: readonly BenchQuery[] = [
  ...of(
    'plain',
    '자전거',
    '대기 오염',
    '대기오염',
    '주차장',
    '현황',
    '어린이보호구역',
    '버스 정류소',
  ),
  ...of(
    'plain',
    '전거',
    '착한가격업소',
    '미세먼지',
    '도서관',
    '공원',
    '무인민원',
    '화재',
    '부산광역시',
  ),
  ...of(
    'plain',
    '음식점',
    '전기차충전',
    '서울특별시 강남구',
    '의료기관',
    'cctv',
    'pdf 자료',
    '개방화장실',
  ),
  ...of('initials', 'ㅈㅈㄱ', 'ㄷㄱㅇㅇ', 'ㅈㅊㅈ', 'ㄷㅅㄱ', '자전ㄱ'),
  ...of('slip', '자전겨', '주차창', '어린이보호구여', '도서곤', '착한가견업소'),
  ...of('english', 'bicycle', 'air quality', 'library', 'parking'),
];

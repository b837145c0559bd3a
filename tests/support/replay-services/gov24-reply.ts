import { jsonReply, type Reply } from '../replay/reply.ts';

/** Made-up services in the names and the mess of the real list. */
const services = [
  {
    서비스ID: '900000000001',
    서비스명: '시험용 청년 교통비',
    서비스목적요약: '만 19~24세 청년의 대중교통비를 지원',
    지원대상:
      '○ 만 19세 이상 24세 이하 청년\r\n - 주민등록이 되어 있는 사람\r\n※ 문의 02-2133-0000',
    선정기준: '소득 기준 없음',
    지원내용: '한 해 10만 원까지',
    지원유형: '현금',
    신청방법: '기타 온라인신청||방문신청',
    신청기한: '2026.03.01~2026.11.30',
    소관기관명: '서울특별시',
    소관기관유형: '광역시도',
    사용자구분: '개인',
    서비스분야: '생활안정',
    상세조회URL: 'https://www.gov.kr/portal/rcvfvrSvc/dtlEx/900000000001',
    전화문의: '서울시/02-2133-0000||다산콜/120',
    부서명: '교통정책과',
    등록일시: '20240102030405',
    수정일시: '20260901101112',
    조회수: 12_345,
  },
  {
    서비스ID: '900000000002',
    서비스명: '시험용 임신부 지원',
    서비스목적요약: '임신부에게 영양제 지급',
    지원대상: '임신부',
    신청방법: '방문신청',
    신청기한: '상시신청',
    소관기관명: '보건복지부',
    소관기관유형: '중앙행정기관',
    사용자구분: '개인||가구',
    서비스분야: '임신·출산',
    // Written long ago, without the s.
    상세조회URL: 'http://www.gov.kr/portal/rcvfvrSvc/dtlEx/900000000002',
    전화문의: null,
    부서명: '출산정책과',
    수정일시: '20250715000000',
    조회수: 99,
  },
  {
    서비스ID: '900000000003',
    서비스명: '시험용 소상공인 대출',
    서비스목적요약: '음식점을 하는 소상공인에게 낮은 이자로 대출',
    지원대상: '소상공인',
    신청방법: '기타 온라인신청',
    신청기한: '예산 소진 시까지',
    소관기관명: '중소벤처기업부',
    소관기관유형: '중앙행정기관',
    // Unreliable for business rows.
    사용자구분: '개인',
    서비스분야: '고용·창업',
    상세조회URL: 'https://www.gov.kr/portal/rcvfvrSvc/dtlEx/900000000003',
    수정일시: '',
    조회수: 1,
  },
  {
    서비스ID: '900000000004',
    서비스명: '시험용 강남구 서비스',
    서비스목적요약: '강남구 어르신 지원',
    소관기관명: '서울특별시 강남구',
    소관기관유형: '시군구',
    사용자구분: '개인',
    서비스분야: '보호·돌봄',
    상세조회URL: null,
    수정일시: '20260101000000',
  },
  {
    서비스ID: '900000000005',
    서비스명: '시험용 이천시 서비스',
    서비스목적요약: '이천시 주민 지원',
    소관기관명: '경기도 이천시',
    소관기관유형: '시군구',
    사용자구분: '개인',
    서비스분야: '문화·환경',
    상세조회URL: 'https://www.gov.kr/portal/rcvfvrSvc/dtlEx/900000000005',
    수정일시: '20260101000000',
  },
  // The same again, and a row that is none.
  { 서비스ID: '900000000002', 서비스명: '시험용 임신부 지원', 소관기관명: '보건복지부' },
  { 서비스ID: '', 서비스명: null },
];

const details = services.slice(0, 3).map(({ 서비스ID }, at) => ({
  서비스ID,
  구비서류: ['신분증\r\n신청서', '해당없음', ''][at],
  온라인신청사이트URL: '||',
  문의처: '02-2133-0000',
}));

/** Every code is there in every row, `null` where it is not ticked. */
const conditions = [
  { 서비스ID: '900000000001', JA0101: 'Y', JA0102: 'Y', JA0110: 19, JA0111: 24, JA0322: 'Y' },
  { 서비스ID: '900000000002', JA0102: 'Y', JA0110: 0, JA0111: 120, JA0302: 'Y', JA0410: 'Y' },
  { 서비스ID: '900000000003', JA1101: 'Y', JA1102: 'Y', JA1201: 'Y', JA2101: null },
  { 서비스ID: '900000000004', JA0110: 65, JA0111: null, JA0201: 'Y', JA0202: 'Y', JA0404: 'Y' },
];

const rowsOf: Readonly<Record<string, readonly object[]>> = {
  serviceList: services,
  serviceDetail: details,
  supportConditions: conditions,
};

/** `/gov24/<operation>`: pages without a header, and codes below nothing for mistakes. */
export function gov24Reply(operation: string, query: URLSearchParams, key: string): Reply {
  if (query.get('serviceKey') !== key) {
    return jsonReply({ code: -401, msg: '유효하지 않은 인증키 입니다.' }, { status: 401 });
  }
  const rows = rowsOf[operation];
  if (!rows) return jsonReply({ code: -2, msg: '잘못된 요청입니다.' }, { status: 400 });
  const page = Number(query.get('page') ?? 1);
  const perPage = Number(query.get('perPage') ?? 10);
  const data = rows.slice((page - 1) * perPage, page * perPage);
  return jsonReply({
    page,
    perPage,
    totalCount: rows.length,
    currentCount: data.length,
    matchCount: rows.length,
    data,
  });
}

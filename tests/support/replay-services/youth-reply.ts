import { jsonReply, type Reply } from '../replay/reply.ts';

/** Made-up policies: numbers are texts, and what is not given is "" or " ". */
const policies = [
  {
    plcyNo: '20990101000000000001',
    plcyNm: '시험용 청년 훈련',
    plcyKywdNm: '교육지원',
    plcyExplnCn: '청년에게 훈련을 제공\n',
    lclsfNm: '일자리',
    plcySprtCn: '훈련비 지원',
    sprvsnInstCdNm: '고용노동부',
    sprtTrgtMinAge: '15',
    sprtTrgtMaxAge: '34',
    aplyYmd: '20260101 ~ 20261231',
    refUrlAddr1: 'https://www.work24.go.kr',
    earnMaxAmt: '0',
    lastMdfcnDt: '2026-07-20 09:29:41',
  },
  {
    plcyNo: '20990101000000000002',
    plcyNm: '시험용 서울 청년 이자 지원',
    plcyExplnCn: '전세 이자를 지원',
    lclsfNm: '주거',
    plcySprtCn: ' ',
    sprvsnInstCdNm: '서울특별시',
    sprtTrgtMinAge: '1',
    sprtTrgtMaxAge: '99',
    aplyYmd: '',
    // Not on a host of the state.
    aplyUrlAddr: 'https://www.xn--hc0by27bu6atul3dc6t.kr/main',
    refUrlAddr1: '',
    earnMaxAmt: '4000',
    lastMdfcnDt: '',
  },
  {
    plcyNo: '20990101000000000003',
    plcyNm: '시험용 다른 지역 정책',
    plcyExplnCn: '전남의 신혼부부에게 지원',
    lclsfNm: '주거',
    sprvsnInstCdNm: '전남광주통합특별시',
    sprtTrgtMinAge: '1',
    sprtTrgtMaxAge: '99',
    refUrlAddr1: 'https://www.jeonnam.go.kr',
  },
];

export function youthReply(query: URLSearchParams, key: string): Reply {
  if (query.get('apiKeyNm') !== key) {
    return jsonReply({ errorCode: 'e001', errorMsg: 'invalid api key' });
  }
  const pageNum = Number(query.get('pageNum') ?? 1);
  const pageSize = Number(query.get('pageSize') ?? 10);
  return jsonReply({
    resultCode: 200,
    resultMessage: '성공적으로 데이터를 가지고 왔습니다.',
    result: {
      pagging: { totCount: policies.length, pageNum, pageSize },
      youthPolicyList: policies.slice((pageNum - 1) * pageSize, pageNum * pageSize),
    },
  });
}
